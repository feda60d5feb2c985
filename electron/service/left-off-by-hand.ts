import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import { sameId } from '../../shared/model/same-id.ts';
import type { AppliedSteps } from './apply-steps.ts';

/**
 * The error that ended a run, with the VMs that a person shut down for it and that nobody has started again.
 *
 * Their power was no work of the run, so it is not taken back with the rest; that must not pass in silence.
 */
export function leftOffByHand(error: AppErrorShape, { reports }: AppliedSteps): AppErrorShape {
  const done = reports.filter(({ result }) => result === 'done').map(({ step }) => step);
  const off = done.flatMap((step) =>
    step.kind === 'stop-vm' &&
    !done.some((each) => each.kind === 'start-vm' && sameId(each.vm.id, step.vm.id))
      ? [step.vm.name]
      : [],
  );
  if (off.length === 0) return error;
  const said = `Shut down by hand, and for you to start again: ${off.join(', ')}.`;
  return { ...error, hint: error.hint === null ? said : `${error.hint} ${said}` };
}
