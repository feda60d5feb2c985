import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  tokens,
} from '@fluentui/react-components';
import { ErrorBox } from '../../components/error-box.tsx';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost } from '../../stores/use-app.ts';

const useStyles = makeStyles({
  body: { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' },
  list: { margin: 0, paddingInlineStart: '20px' },
});

/** What stands between the screen and the truth: a failed reading, missing rights, damaged records. */
export function HostProblems() {
  const t = useText();
  const styles = useStyles();
  const { program } = useApp();
  const { key, error, prerequisites, inventory, setAside } = useHost();
  const unread = inventory?.unread ?? [];
  return (
    <>
      {error === null ? null : (
        <ErrorBox error={error}>
          <Button size="small" onClick={() => void program.ask('host.refresh', { host: key })}>
            {t('action.read-again')}
          </Button>
        </ErrorBox>
      )}
      {error !== null && inventory !== null ? (
        <MessageBar intent="warning">
          <MessageBarBody>{t('host.old')}</MessageBarBody>
        </MessageBar>
      ) : null}
      {prerequisites.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t('host.prerequisites')}</MessageBarTitle>
            <ul className={styles.list}>
              {prerequisites.map(({ code, message, remedy }) => (
                <li key={code}>
                  {message} {remedy}
                </li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {unread.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t('host.unread', { count: unread.length })}</MessageBarTitle>
            <ul className={styles.list}>
              {unread.slice(0, 5).map(({ what, name, message }) => (
                <li key={`${what} ${name}`}>{`${what} ${name}: ${message}`}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
      {setAside.length === 0 ? null : (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody className={styles.body}>
            <MessageBarTitle>{t('host.set-aside', { count: setAside.length })}</MessageBarTitle>
            <ul className={styles.list}>
              {setAside.slice(0, 5).map(({ name, reason }) => (
                <li key={name}>{`${name}: ${reason}`}</li>
              ))}
            </ul>
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  );
}
