import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { ErrorBox } from '../../components/error-box.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { useText } from '../../i18n/i18n.ts';
import { prerequisiteText } from '../../i18n/prerequisite-text.ts';
import { recordFaultText } from '../../i18n/record-fault-text.ts';
import { unreadWhatText } from '../../i18n/unread-it.ts';
import { useActions, useHost, useProgram } from '../../stores/use-app.ts';

const SHOWN = 5;

const useStyles = makeStyles({
  body: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere', paddingBlock: tokens.spacingVerticalXS },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalXL },
  remedy: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What stands between the screen and the truth: a failed reading, missing rights, damaged records. */
export function HostProblems() {
  const t = useText();
  const { refresh } = useActions();
  const key = useHost((host) => host.key);
  const error = useHost((host) => host.error);
  const isOld = useHost((host) => host.error !== null && host.inventory !== null);
  const unread = useHost(({ inventory }) => inventory?.unread);
  const setAside = useHost((host) => host.setAside);
  return (
    <>
      {error === null ? null : (
        <ErrorBox error={error} also={isOld ? t('host.old') : null}>
          <Button size="small" onClick={() => void refresh(key)}>
            {t('action.read-again')}
          </Button>
        </ErrorBox>
      )}
      <Prerequisites />
      {unread === undefined || unread.length === 0 ? null : (
        <Warning title={t('host.unread', { count: unread.length })} count={unread.length}>
          {unread.slice(0, SHOWN).map(({ what, name, message }) => (
            <li key={`${what} ${name}`}>
              <bdi>{name}</bdi> {`(${unreadWhatText(what)})`}: <bdi>{message}</bdi>
            </li>
          ))}
        </Warning>
      )}
      {setAside.length === 0 ? null : (
        <Warning title={t('host.set-aside', { count: setAside.length })} count={setAside.length}>
          {setAside.slice(0, SHOWN).map(({ name, fault }) => (
            <li key={name ?? ''}>
              <bdi>{name ?? t('activity.records')}</bdi>: {recordFaultText(fault)}
            </li>
          ))}
        </Warning>
      )}
    </>
  );
}

function Prerequisites() {
  const t = useText();
  const styles = useStyles();
  const { openPage } = useActions();
  const prerequisites = useHost((host) => host.prerequisites);
  const onDesktop = useProgram(({ about }) => about?.door === 'desktop');
  if (prerequisites.length === 0) return null;
  const lacksHyperV = prerequisites.some(
    ({ code }) => code === 'no-hyper-v' || code === 'management-tools-only',
  );
  const button = (
    <Button size="small" onClick={() => void openPage('hyper-v-install')}>
      {t('host.install-page')}
    </Button>
  );
  return (
    <Warning title={t('host.prerequisites')} after={lacksHyperV && onDesktop ? button : null}>
      {prerequisites.map((each) => {
        const { message, remedy, ownWords } = prerequisiteText(each);
        return (
          <li key={each.code}>
            {message}
            {ownWords === null ? null : <OwnWords text={ownWords} />}
            <span className={styles.remedy}>{remedy}</span>
          </li>
        );
      })}
    </Warning>
  );
}

function Warning({
  title,
  count = 0,
  after = null,
  children,
}: {
  readonly title: string;
  /** How many there are of what is listed. */
  readonly count?: number;
  readonly after?: ReactNode;
  readonly children: ReactNode;
}) {
  const t = useText();
  const styles = useStyles();
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.body}>
        <MessageBarTitle>{title}</MessageBarTitle>
        <ul className={styles.list}>
          {children}
          {count > SHOWN ? <li>{t('host.more', { count: count - SHOWN })}</li> : null}
        </ul>
        {after}
      </MessageBarBody>
    </MessageBar>
  );
}
