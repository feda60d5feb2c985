import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { useState, type ReactNode } from 'react';
import { CopyButton } from '../../components/copy-button.tsx';
import { useText } from '../../i18n/i18n.ts';

/** Problems shown until all are asked for. */
const SHOWN = 5;

const useStyles = makeStyles({
  body: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalXS,
  },
});

/** One of several problems: as it is shown, and as it is copied. */
interface Problem {
  readonly text: string;
  readonly content: ReactNode;
}

/** Problems under one title, all of which can be seen and copied; with what can be done about them. */
export function ProblemList({
  title,
  problems,
  children,
}: {
  readonly title: string;
  readonly problems: readonly Problem[];
  readonly children?: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const shown = all ? problems : problems.slice(0, SHOWN);
  const left = problems.length - shown.length;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {shown.map(({ content }, index) => (
            // Two things may have one name; a list that is read anew is drawn anew.
            <li key={index}>{content}</li>
          ))}
          {left === 0 ? null : <li>{t('host.more', { count: left })}</li>}
        </ul>
        <div className={styles.actions}>
          {children}
          {problems.length <= SHOWN ? null : (
            <Button
              size="small"
              onClick={() => {
                setAll(!all);
              }}
            >
              {t(all ? 'host.fewer-shown' : 'host.all-shown')}
            </Button>
          )}
          <CopyButton text={problems.map(({ text }) => text).join('\n')} label={t('copy.details')} />
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
