import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Guid } from '../../shared/model/ids.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { findVm } from '../../shared/model/look-up.ts';
import type { AppliedSteps } from './apply-steps.ts';

/** The VM that may still go off, and that in words. */
export interface PendingShutdown {
  readonly vm: Guid;
  readonly error: AppError;
}

/**
 * The shutdown that a run stopped at and that may still come, as the reason why it is not taken back whole.
 *
 * A request to a guest cannot be withdrawn. Until the machine is off there is nothing to start again,
 * and to say that nothing was changed would be a guess; undo starts it once it is off.
 */
export function pendingShutdown({ stopped }: AppliedSteps, now: Inventory): PendingShutdown | null {
  if (stopped?.mayFollow !== true || stopped.at.kind !== 'stop-vm') return null;
  const vm = findVm(now, stopped.at.vm.id);
  if (vm === undefined || vm.state === 'Off') return null;
  const asked = stopped.why === 'unknown' ? 'may have been asked' : 'was asked';
  const error = new AppError('InvalidState', `${vm.name} ${asked} to shut down and may still go off.`, {
    hint: hint('hint.undo-starts-it'),
  });
  return { vm: vm.id, error };
}
