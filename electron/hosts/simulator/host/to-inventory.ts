import { isIP } from 'node:net';
import type { Lab, LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import type { Inventory } from '../../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../../shared/model/virtual-machine.ts';

/** What a guest may report at most for one adapter. */
const MOST_ADDRESSES = 64;

/** The lab as an inventory: without its guests, and with ids as Hyper-V prints them. */
export function toInventory(lab: Lab): Inventory {
  const { name, fullyQualifiedName, iovSupport } = lab.host;
  return {
    host: { name, fullyQualifiedName, iovSupport },
    switches: lab.switches.map((each) => ({ ...each, id: each.id.toLowerCase() })),
    physicalAdapters: lab.physicalAdapters,
    hostAdapters: lab.hostAdapters.map(adapterRow),
    virtualMachines: lab.virtualMachines.map(machineRow),
    unread: [],
  };
}

function machineRow({ guest: _, ...vm }: LabVirtualMachine): VirtualMachine {
  return { ...vm, id: vm.id.toLowerCase(), adapters: vm.adapters.map(adapterRow) };
}

function adapterRow(adapter: NetworkAdapter): NetworkAdapter {
  return {
    ...adapter,
    switchId: adapter.switchId?.toLowerCase() ?? null,
    guestAddresses: adapter.guestAddresses.filter((address) => isIP(address) !== 0).slice(0, MOST_ADDRESSES),
  };
}
