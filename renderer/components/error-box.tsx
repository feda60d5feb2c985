import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import { useText } from '../i18n/i18n.ts';
import { CopyButton } from './copy-button.tsx';

const useStyles = makeStyles({
  body: {
    display: 'block',
    whiteSpace: 'pre-wrap',
    overflowWrap: 'anywhere',
    paddingBottom: tokens.spacingVerticalS,
  },
  line: { display: 'block', marginTop: tokens.spacingVerticalXS },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** An error as a person needs it: what happened, what to do, and the details to copy. */
export function ErrorBox({
  error,
  also = null,
  children,
}: {
  readonly error: AppErrorShape;
  /** What follows from it for what is shown. */
  readonly also?: string | null;
  readonly children?: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  const { code, message, hint, detail } = error;
  const details = [`${code}: ${message}`, hint, detail].filter((part) => part !== null).join('\n');
  return (
    <MessageBar intent="error" layout="multiline" role="alert">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{t(`error.${code}`)}</MessageBarTitle>
        {[message, hint, also]
          .filter((line) => line !== null)
          .map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
        <span className={styles.actions}>
          {children}
          <CopyButton text={details} label={t('copy.details')} />
        </span>
      </MessageBarBody>
    </MessageBar>
  );
}
