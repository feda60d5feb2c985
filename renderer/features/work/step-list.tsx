import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import type { WorkStep } from '../../../shared/contract/work.ts';
import { OwnWords } from '../../components/own-words.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { useHost } from '../../stores/use-app.ts';
import { namesApart } from '../plan/told-apart.ts';
import { StepTime } from './step-time.tsx';

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
});

/** Steps with their state by icon and word, and how long each has taken. */
export function StepList({ steps, label }: { readonly steps: readonly WorkStep[]; readonly label: string }) {
  const styles = useStyles();
  return (
    <ol className={styles.list} aria-label={label}>
      {steps.map((step) => (
        <StepLine key={step.step.id} workStep={step} />
      ))}
    </ol>
  );
}

function StepLine({ workStep }: { readonly workStep: WorkStep }) {
  const t = useText();
  const styles = useStyles();
  const names = namesApart(useHost((host) => host.inventory));
  const { step, state, note, error } = workStep;
  const says = [
    t(`work.step.${state}`),
    note === null ? null : t(`work.note.${note}`),
    error === null ? null : t(`error.${error.code}`),
  ].filter((part) => part !== null);
  return (
    <li className={styles.step} aria-current={state === 'running' ? 'step' : undefined}>
      <StateIcon state={state} />
      <span className={styles.name}>
        {stepText(t, names.step(step))}
        <span className={styles.note}>
          {says.join(': ')}
          {error === null ? null : <OwnWords text={error.message} />}
        </span>
      </span>
      <StepTime step={workStep} />
    </li>
  );
}

function StateIcon({ state }: Pick<WorkStep, 'state'>) {
  const styles = useStyles();
  switch (state) {
    case 'waiting':
      return <CircleRegular className={styles.quiet} fontSize={20} aria-hidden />;
    case 'running':
      return <Spinner size="tiny" aria-hidden />;
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
