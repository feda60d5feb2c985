import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { PracticeMark } from '../../components/practice-mark.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { useApp, useHost } from '../../stores/use-app.ts';

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minHeight: '32px',
    color: tokens.colorNeutralForeground2,
  },
  grow: { flexGrow: 1 },
  work: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalS },
  progress: { width: '80px' },
});

/** Practice or not, which host, how old the reading is, and the run under way. */
export function StatusBar() {
  const t = useText();
  const styles = useStyles();
  const { inventory, label, readAt } = useHost();
  return (
    <footer className={styles.bar}>
      <PracticeMark />
      <span>{inventory?.host.name ?? label}</span>
      <span className={styles.grow} />
      <Running />
      {readAt === null ? null : <Age since={readAt} />}
      <span>{t('status.not-proven')}</span>
    </footer>
  );
}

function Running() {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const { work } = useHost();
  if (work === null) return null;
  const show = () => {
    ui.setState({ dialog: { kind: 'work' } });
  };
  if (work.outcome !== null) {
    return (
      <Button size="small" appearance="subtle" onClick={show}>
        {t('status.last', { outcome: t(`work.outcome.${work.outcome}`) })}
      </Button>
    );
  }
  const steps = work.rollback?.steps ?? work.steps;
  const at = steps.findIndex(({ state }) => state === 'running');
  const running = steps[at];
  return (
    <span className={styles.work}>
      <ProgressBar
        className={styles.progress}
        value={steps.filter(({ state }) => state === 'done').length}
        max={Math.max(steps.length, 1)}
        aria-label={t('status.progress')}
      />
      <Button size="small" appearance="subtle" onClick={show}>
        {running === undefined
          ? t('status.working')
          : t('status.step', { step: stepText(t, running.step), number: at + 1, of: steps.length })}
      </Button>
    </span>
  );
}

function Age({ since }: { readonly since: string }) {
  const t = useText();
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    setNow(Date.now());
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 1000);
    return () => {
      clearInterval(timer);
    };
  }, [since]);
  const seconds = Math.max(0, Math.round((now - Date.parse(since)) / 1000));
  return (
    <span>
      {seconds < 60
        ? t('status.read-seconds', { seconds })
        : t('status.read-minutes', { minutes: Math.floor(seconds / 60) })}
    </span>
  );
}
