import type { Work } from '../../../shared/contract/work.ts';
import { hasId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
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
