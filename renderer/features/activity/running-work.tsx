import { Button, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import { useRef } from 'react';
import type { Work } from '../../../shared/contract/work.ts';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { useActions, useApp, useHost } from '../../stores/use-app.ts';
import { cancelKey } from '../work/cancel-key.ts';
import { progressOf } from '../work/progress.ts';
import { useFocusPassedOn } from './use-focus-passed-on.ts';

const useStyles = makeStyles({
  card: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    margin: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  texts: { flexGrow: 1, flexBasis: '240px', minWidth: 0, overflowWrap: 'anywhere' },
  title: { display: 'block', fontWeight: tokens.fontWeightSemibold },
  step: { display: 'block', color: tokens.colorNeutralForeground2, paddingBlock: tokens.spacingVerticalXS },
});

/** The run under way, with how far it has come and a way to end it; nothing while there is none. */
export function RunningWork() {
  const work = useHost((host) => host.work);
  return work?.outcome === null ? <Card work={work} /> : null;
}

function Card({ work }: { readonly work: Work }) {
  const t = useText();
  const styles = useStyles();
  const { ui } = useApp();
  const { cancel } = useActions();
  const card = useRef<HTMLElement>(null);
  useFocusPassedOn(card);
  const { done, of, number, running } = progressOf(work);
  return (
    <section ref={card} className={styles.card} aria-label={t('activity.now')}>
      <div className={styles.texts}>
        <span className={styles.title}>
          {[t('activity.now'), t(`work.title.${work.purpose}`), work.name].filter(Boolean).join(' · ')}
        </span>
        <span className={styles.step}>
          {running === null
            ? t('status.working')
            : t('status.step', { step: stepText(t, running.step), number, of })}
        </span>
        <ProgressBar value={done} max={Math.max(of, 1)} aria-label={t('status.progress')} />
      </div>
      <Button
        onClick={() => {
          ui.setState({ dialog: { kind: 'work', work: work.id } });
        }}
      >
        {t('activity.show')}
      </Button>
      <Button disabledFocusable={work.cancelling} onClick={() => void cancel(work.id)}>
        {t(cancelKey(work))}
      </Button>
    </section>
  );
}
