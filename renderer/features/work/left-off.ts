import type { Work } from '../../../shared/contract/work.ts';
import { hasId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findVm } from '../../../shared/model/look-up.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';

/**
 * The VMs that were shut down for a run and are off now that it has ended, as the host shows them.
 *
 * Whoever shut them down: a run that breaks off does not start what a person has stopped, and that must
 * not pass in silence.
 */
export function leftOffBy(
  { steps, outcome }: Pick<Work, 'steps' | 'outcome'>,
  inventory: Inventory,
): VirtualMachine[] {
  if (outcome === null) return [];
  const ids = steps.flatMap(({ step, state }) =>
    step.kind === 'stop-vm' && state !== 'waiting' && state !== 'not-run' ? [step.vm.id] : [],
  );
  return inventory.virtualMachines.filter(({ id, state }) => state === 'Off' && hasId(ids, id));
}

/** The VM that was asked to shut down, was not waited for and is not off yet; null for none. */
export function goingOff({ rollback }: Pick<Work, 'rollback'>, inventory: Inventory): VirtualMachine | null {
  const pending = rollback?.pending ?? null;
  const vm = pending === null ? undefined : findVm(inventory, pending);
  return vm === undefined || vm.state === 'Off' ? null : vm;
}

/** Whether such a shutdown is all that a rollback could not take back. */
export function isOnlyGoingOff({ pending, steps }: NonNullable<Work['rollback']>): boolean {
  return pending !== null && steps.every(({ state }) => state === 'done');
}

/**
 * Those of the VMs that an undo of the run starts again.
 *
 * The run has shut them down itself, and did not wait for them or could not start them; what a person
 * has stopped is not on its record.
 */
export function startedByUndo(
  { rollback }: Pick<Work, 'rollback'>,
  vms: readonly VirtualMachine[],
): VirtualMachine[] {
  if (rollback === null) return [];
  const started = rollback.steps.flatMap(({ step }) => (step.kind === 'start-vm' ? [step.vm.id] : []));
  const ids = rollback.pending === null ? started : [...started, rollback.pending];
  return vms.filter(({ id }) => hasId(ids, id));
}
