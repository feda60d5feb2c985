import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';

/** Those of the VMs that are off and that the plan does not start either. */
export function staysOff(
  vms: readonly string[],
  inventory: Inventory,
  { steps }: Pick<PlanView, 'steps'>,
): VirtualMachine[] {
  const isStarted = (id: string) =>
    steps.some(({ step }) => step.kind === 'start-vm' && sameId(step.vm.id, id));
  return inventory.virtualMachines.filter(
    ({ id, state }) => state === 'Off' && hasId(vms, id) && !isStarted(id),
  );
}
