import type { Work } from '../../../shared/contract/work.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findVm } from '../../../shared/model/look-up.ts';

/**
 * Names of the VMs that taking the run back will have to shut down, as the host is now.
 *
 * What was added is removed and what was removed is added again, and a running VM of generation 1
 * takes neither. Only for the word beside the button: the plan that is made then says it for good.
 */
export function undoShutsDown({ steps }: Pick<Work, 'steps'>, inventory: Inventory | null): string[] {
  if (inventory === null) return [];
  const names = steps.flatMap(({ step, state }) => {
    if (state !== 'done' || (step.kind !== 'add-adapter' && step.kind !== 'remove-adapter')) return [];
    const vm = findVm(inventory, step.vm.id);
    return vm?.state === 'Running' && vm.generation !== 2 ? [vm.name] : [];
  });
  return [...new Set(names)];
}
