import { sameId } from '../../shared/model/same-id.ts';
import type { VmTarget } from '../../shared/steps/target.ts';
import type { AppliedSteps } from './apply-steps.ts';
import type { StepReport } from './report.ts';

/**
 * The VMs that a person shut down for a run and that nobody has started again.
 *
 * Their power was no work of the run, so it is not taken back with the rest; that must not pass in
 * silence, however the run ended.
 */
export function leftOffByHand({ reports }: AppliedSteps, rollback: readonly StepReport[]): VmTarget[] {
  const done = [...reports, ...rollback].filter(({ result }) => result === 'done').map(({ step }) => step);
  return done.flatMap((step) =>
    step.kind === 'stop-vm' &&
    !done.some((each) => each.kind === 'start-vm' && sameId(each.vm.id, step.vm.id))
      ? [{ id: step.vm.id, name: step.vm.name }]
      : [],
  );
}
