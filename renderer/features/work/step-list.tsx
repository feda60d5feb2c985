import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { useEffect, useState } from 'react';
import type { WorkStep } from '../../../shared/contract/work.ts';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';

const useStyles = makeStyles({
  list: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  step: { display: 'grid', gridTemplateColumns: '24px minmax(0, 1fr) auto', gap: tokens.spacingHorizontalS },
  done: { color: tokens.colorStatusSuccessForeground1 },
  failed: { color: tokens.colorStatusDangerForeground1 },
  unknown: { color: tokens.colorStatusWarningForeground1 },
  quiet: { color: tokens.colorNeutralForeground3 },
  name: { overflowWrap: 'anywhere' },
  note: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  time: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
});

/** Steps with their state by icon and word, and how long each has taken. */
export function StepList({ steps, label }: { readonly steps: readonly WorkStep[]; readonly label: string }) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {steps.map((step) => (
        <StepLine key={step.step.id} step={step} />
      ))}
    </ol>
  );
}

function StepLine({ step: { step, state, startedAt, seconds, note, error } }: { readonly step: WorkStep }) {
  const t = useText();
  const styles = useStyles();
  return (
    <li className={styles.step}>
      <StateIcon state={state} />
      <span className={styles.name}>
        {stepText(t, step)}
        <span className={styles.note}>
          {t(`work.step.${state}`)}
          {note === null ? '' : `: ${note}`}
          {error === null ? '' : `: ${error.message}`}
        </span>
      </span>
      <span className={styles.time}>
        {seconds === null ? (
          startedAt === null ? null : (
            <Elapsed since={startedAt} />
          )
        ) : (
          <Seconds value={seconds} />
        )}
      </span>
    </li>
  );
}

function StateIcon({ state }: Pick<WorkStep, 'state'>) {
  const t = useText();
  const styles = useStyles();
  switch (state) {
    case 'waiting':
      return <CircleRegular className={styles.quiet} fontSize={20} aria-hidden />;
    case 'running':
      return <Spinner size="tiny" aria-label={t('work.step.running')} />;
    case 'done':
      return <CheckmarkCircleRegular className={styles.done} fontSize={20} aria-hidden />;
    case 'failed':
      return <DismissCircleRegular className={styles.failed} fontSize={20} aria-hidden />;
    case 'unknown':
      return <QuestionCircleRegular className={styles.unknown} fontSize={20} aria-hidden />;
    case 'not-run':
      return <SubtractCircleRegular className={styles.quiet} fontSize={20} aria-hidden />;
  }
}

function Elapsed({ since }: { readonly since: string }) {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      setNow(Date.now());
    }, 500);
    return () => {
      clearInterval(timer);
    };
  }, []);
  return <Seconds value={Math.max(0, (now - Date.parse(since)) / 1000)} />;
}

function Seconds({ value }: { readonly value: number }) {
  const t = useText();
  return <>{t('work.seconds', { seconds: value < 10 ? value.toFixed(1) : value.toFixed(0) })}</>;
}
