import type { AdapterId, Guid } from '../model/ids.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import type { NetworkAdapter } from '../model/network-adapter.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';

/** A copy of the inventory with one VM replaced. */
export function withVm(
  inventory: Inventory,
  id: Guid,
  edit: (vm: VirtualMachine) => VirtualMachine,
): Inventory {
  return {
    ...inventory,
    virtualMachines: inventory.virtualMachines.map((vm) => (sameId(vm.id, id) ? edit(vm) : vm)),
  };
}

/** A copy of the inventory with some fields of one VM's adapter replaced. */
export function withAdapter(
  inventory: Inventory,
  vm: Guid,
  adapter: AdapterId,
  change: Partial<NetworkAdapter>,
): Inventory {
  return withVm(inventory, vm, (found) => ({
    ...found,
    adapters: found.adapters.map((each) => (sameId(each.id, adapter) ? { ...each, ...change } : each)),
  }));
}
