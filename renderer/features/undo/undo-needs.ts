import type { RunSummary } from '../../../shared/contract/host-state.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findVm } from '../../../shared/model/look-up.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';

/**
 * The VMs that taking the run back will have to shut down, as the host is now.
 *
 * What was added is removed and what was removed is added again, and a running VM of generation 1
 * takes neither. Only for the word beside the button: the plan that is made then says it for good.
 */
export function undoShutsDown(
  { hardware }: Pick<RunSummary, 'hardware'>,
  inventory: Inventory | null,
): VirtualMachine[] {
  if (inventory === null) return [];
  return hardware.flatMap((id) => {
    const vm = findVm(inventory, id);
    return vm?.state === 'Running' && vm.generation !== 2 ? [vm] : [];
  });
}
