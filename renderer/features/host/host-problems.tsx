import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { ErrorBox } from '../../components/error-box.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { useText } from '../../i18n/i18n.ts';
import { prerequisiteText } from '../../i18n/prerequisite-text.ts';
import { recordFaultText } from '../../i18n/record-fault-text.ts';
import { unreadWhatText } from '../../i18n/unread-it.ts';
import { useActions, useApp, useHost, useProgram } from '../../stores/use-app.ts';
import { ProblemList } from './problem-list.tsx';
import { useRestart } from './use-restart.ts';

const useStyles = makeStyles({
  remedy: { display: 'block', color: tokens.colorNeutralForeground2 },
});

/** What stands between the screen and the truth: a failed reading, missing rights, damaged records. */
export function HostProblems() {
  return (
    <>
      <FailedReading />
      <Prerequisites />
      <UnreadThings />
      <SetAside />
    </>
  );
}

function FailedReading() {
  const t = useText();
  const { refresh } = useActions();
  const key = useHost((host) => host.key);
  const error = useHost((host) => host.error);
  const isOld = useHost((host) => host.error !== null && host.inventory !== null);
  if (error === null) return null;
  const lacksRights = error.code === 'NotAllowedToSee' || error.code === 'AccessDenied';
  return (
    <ErrorBox error={error} also={isOld ? t('host.old') : null}>
      <Button size="small" onClick={() => void refresh(key)}>
        {t('action.read-again')}
      </Button>
      {lacksRights ? <RestartButton /> : null}
    </ErrorBox>
  );
}

function RestartButton() {
  const t = useText();
  const restart = useRestart();
  if (restart === null) return null;
  return (
    <Button size="small" onClick={restart}>
      {t('action.restart-as-administrator')}
    </Button>
  );
}

function Prerequisites() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const { openPage } = useActions();
  const prerequisites = useHost((host) => host.prerequisites);
  const onDesktop = useProgram(({ about }) => about?.door === 'desktop');
  if (prerequisites.length === 0) return null;
  const lacks = (...codes: readonly string[]) => prerequisites.some(({ code }) => codes.includes(code));
  const openInstallPage = async () => {
    const answer = await openPage('hyper-v-install');
    if (!answer.ok) ui.setState({ failure: answer.error });
  };
  return (
    <ProblemList
      title={t('host.prerequisites')}
      problems={prerequisites.map((each) => {
        const { message, remedy, ownWords } = prerequisiteText(each);
        return {
          text: [message, ownWords, remedy].filter((part) => part !== null).join(' '),
          content: (
            <>
              {message}
              {ownWords === null ? null : <OwnWords text={ownWords} />}
              <span className={styles.remedy}>{remedy}</span>
            </>
          ),
        };
      })}
    >
      {lacks('no-hyper-v', 'management-tools-only') && onDesktop ? (
        <Button size="small" onClick={() => void openInstallPage()}>
          {t('host.install-page')}
        </Button>
      ) : null}
      {lacks('no-rights') ? <RestartButton /> : null}
    </ProblemList>
  );
}

function UnreadThings() {
  const t = useText();
  const unread = useHost(({ inventory }) => inventory?.unread);
  if (unread === undefined || unread.length === 0) return null;
  return (
    <ProblemList
      title={t('host.unread', { count: unread.length })}
      problems={unread.map(({ what, name, code, message }) => ({
        text: `${name} (${what}): ${code}: ${message}`,
        content: (
          <>
            <bdi>{name}</bdi> ({unreadWhatText(what)}): {t(`error.${code}`)}. <span lang="en">{message}</span>
          </>
        ),
      }))}
    />
  );
}

function SetAside() {
  const t = useText();
  const setAside = useHost((host) => host.setAside);
  if (setAside.length === 0) return null;
  return (
    <ProblemList
      title={t('host.set-aside', { count: setAside.length })}
      problems={setAside.map(({ name, fault }) => {
        const record = name ?? t('activity.records');
        return {
          text: `${record}: ${recordFaultText(fault)}`,
          content: (
            <>
              <bdi>{record}</bdi>: {recordFaultText(fault)}
            </>
          ),
        };
      })}
    />
  );
}
