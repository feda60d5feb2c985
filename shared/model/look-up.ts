import type { AdapterId, Guid } from './ids.ts';
import { sameId } from './same-id.ts';
import type { Inventory } from './inventory.ts';
import type { NetworkAdapter } from './network-adapter.ts';
import type { VirtualMachine } from './virtual-machine.ts';
import type { VirtualSwitch } from './virtual-switch.ts';

/** An adapter with the VM it belongs to; `vm` is null for the management OS. */
export interface OwnedAdapter {
  readonly adapter: NetworkAdapter;
  readonly vm: VirtualMachine | null;
}

/** Every adapter of the host, the VMs' first, each with its owner. */
export function ownedAdapters(inventory: Inventory): OwnedAdapter[] {
  return [
    ...inventory.virtualMachines.flatMap((vm) => vm.adapters.map((adapter) => ({ adapter, vm }))),
    ...inventory.hostAdapters.map((adapter) => ({ adapter, vm: null })),
  ];
}

export function findAdapter(inventory: Inventory, id: AdapterId): OwnedAdapter | undefined {
  for (const vm of inventory.virtualMachines) {
    for (const adapter of vm.adapters) if (sameId(adapter.id, id)) return { adapter, vm };
  }
  const adapter = inventory.hostAdapters.find((each) => sameId(each.id, id));
  return adapter === undefined ? undefined : { adapter, vm: null };
}

export function findVm(inventory: Inventory, id: Guid): VirtualMachine | undefined {
  return inventory.virtualMachines.find((vm) => sameId(vm.id, id));
}

export function findSwitch(inventory: Inventory, id: Guid): VirtualSwitch | undefined {
  return inventory.switches.find((candidate) => sameId(candidate.id, id));
}

/** `VM/ADAPTER`, the form in which people name an adapter here and on the command line. */
export function labelOf({ adapter, vm }: OwnedAdapter): string {
  return `${vm === null ? 'management OS' : vm.name}/${adapter.name}`;
}
