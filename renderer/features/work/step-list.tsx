import { makeStyles, Spinner, tokens } from '@fluentui/react-components';
import {
  CheckmarkCircleRegular,
  CircleRegular,
  DismissCircleRegular,
  QuestionCircleRegular,
  SubtractCircleRegular,
} from '@fluentui/react-icons';
import { memo, useState } from 'react';
import type { WorkStep } from '../../../shared/contract/work.ts';
import { ShowAllButton } from '../../components/show-all-button.tsx';
import { OwnWords } from '../../components/own-words.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stepText } from '../../i18n/step-text.ts';
import { useHost } from '../../stores/use-app.ts';
import { namesApart, type NamesApart } from '../plan/told-apart.ts';
import { stepsInSight } from './steps-in-sight.ts';
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

/** More steps than this are not drawn all at once. */
const MANY = 60;
/** How many are drawn on each side of one that is worth reading. */
const AROUND = 4;

/** Steps with their state by icon and word, and how long each has taken; of very many those that matter now. */
export function StepList({ steps, label }: { readonly steps: readonly WorkStep[]; readonly label: string }) {
  const t = useText();
  const styles = useStyles();
  const names = namesApart(useHost((host) => host.inventory));
  const [all, setAll] = useState(false);
  const isMany = steps.length > MANY;
  const shown = isMany && !all ? stepsInSight(steps, AROUND) : null;
  return (
    <>
      <ol className={styles.list} aria-label={label}>
        {shown === null
          ? steps.map((step) => <StepLine key={step.step.id} workStep={step} names={names} />)
          : shown.map((each) =>
              each.kind === 'step' ? (
                <StepLine key={each.step.step.id} workStep={each.step} names={names} number={each.number} />
              ) : (
                <li key={`gap ${String(each.from)}`} className={styles.quiet}>
                  {t('work.steps-between', { count: each.count })}
                </li>
              ),
            )}
      </ol>
      {isMany ? <ShowAllButton count={steps.length} all={all} onChange={setAll} /> : null}
    </>
  );
}

/** A line is drawn anew only when its step or the names of the host have changed. */
const StepLine = memo(function StepLine({
  workStep,
  names,
  number,
}: {
  readonly workStep: WorkStep;
  readonly names: NamesApart;
  /** Its place, where steps before it are left out. */
  readonly number?: number;
}) {
  const t = useText();
  const styles = useStyles();
  const { step, note, error } = workStep;
  // A wait that was ended on request is no failure.
  const state = error?.code === 'Cancelled' ? 'cancelled' : workStep.state;
  const fault = state === 'cancelled' ? null : error;
  const says = [
    t(`work.step.${state}`),
    note === null ? null : t(`work.note.${note}`),
    fault === null ? null : t(`error.${fault.code}`),
  ].filter((part) => part !== null);
  return (
    <li className={styles.step} value={number} aria-current={state === 'running' ? 'step' : undefined}>
      <StateIcon state={state} />
      <span className={styles.name}>
        {stepText(t, names.step(step))}
        <span className={styles.note}>
          {says.join(': ')}
          {fault === null ? null : <OwnWords text={fault.message} />}
        </span>
      </span>
      <StepTime step={workStep} />
    </li>
  );
});

function StateIcon({ state }: { readonly state: WorkStep['state'] | 'cancelled' }) {
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
    case 'cancelled':
    case 'not-run':
      return <SubtractCircleRegular className={styles.quiet} fontSize={20} aria-hidden />;
  }
}
