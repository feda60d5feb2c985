import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { PracticeMark } from '../../components/practice-mark.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { hostName, useApp, useHost } from '../../stores/use-app.ts';
import { isCopying } from '../inventory/mirror-counts.ts';
import { namesApart } from '../plan/told-apart.ts';
import { progressOf } from '../work/progress.ts';
import { ReadAge } from './read-age.tsx';
import { Said } from './said.tsx';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalL,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  host: { unicodeBidi: 'isolate' },
  work: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS, minWidth: 0 },
  progress: { width: '80px', flexShrink: 0 },
});

/** Practice or not, which host, how old the reading is, and the run under way. */
export function StatusBar() {
  const t = useText();
  const styles = useStyles();
  const name = useHost(hostName);
  const copying = useHost(({ inventory }) => isCopying(inventory));
  return (
    <footer className={styles.bar} data-pane="status">
      <PracticeMark />
      <span className={styles.host}>{name}</span>
      <IdentityOf />
      <Running />
      <Said />
      {copying ? <span>{t('status.not-proven')}</span> : null}
      <ReadAge />
    </footer>
  );
}

/** As whom the host is worked on; what it cannot tell is left out. */
function IdentityOf() {
  const t = useText();
  const styles = useStyles();
  const user = useHost(({ identity }) => identity.user);
  const rights = useHost(({ identity }) => identity.rights);
  const says = rights === 'unknown' ? null : t(`status.rights.${rights}`);
  const text = user !== null && says !== null ? t('status.identity', { user, rights: says }) : (user ?? says);
  return text === null ? null : <span className={styles.host}>{text}</span>;
}

function Running() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const work = useHost((host) => host.work);
  const names = namesApart(useHost((host) => host.inventory));
  if (work === null) return null;
  const show = () => {
    ui.setState({ dialog: { kind: 'work', work: work.id } });
  };
  if (work.outcome !== null) {
    return (
      <Button size="small" appearance="subtle" onClick={show}>
        {t('status.last', { outcome: t(`work.outcome.${work.outcome}`) })}
      </Button>
    );
  }
  const { done, of, number, running } = progressOf(work);
  return (
    <span className={styles.work}>
      <ProgressBar
        className={styles.progress}
        value={done}
        max={Math.max(of, 1)}
        aria-label={t('status.progress')}
      />
      <Button size="small" appearance="subtle" onClick={show}>
        {running === null
          ? t('status.working')
          : t('status.step', { step: stepText(t, names.step(running.step)), number, of })}
      </Button>
    </span>
  );
}
