import type { Inventory } from '../model/inventory.ts';
import type { NetworkAdapter } from '../model/network-adapter.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import type { VirtualSwitch } from '../model/virtual-switch.ts';
import { newAdapter } from '../steps/add-adapter.ts';

const guid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
export const HOST = 'HV1';
export const SWITCH = guid(900);
export const OTHER_SWITCH = guid(901);

export function aSwitch(id = SWITCH, name = 'vSwitch0', change: Partial<VirtualSwitch> = {}): VirtualSwitch {
  return {
    id,
    name,
    type: 'Private',
    allowManagementOs: false,
    embeddedTeaming: false,
    teamingMode: null,
    loadBalancing: null,
    iov: false,
    uplinks: [],
    extensions: [],
    externalPortMode: null,
    ...change,
  };
}

/** The id of the nth adapter of the nth VM. */
export function adapterId(vm: number, adapter = 1): string {
  return `Microsoft:${guid(vm)}\\${guid(vm * 10 + adapter)}`;
}

export function anAdapter(vm: number, n = 1, change: Partial<NetworkAdapter> = {}): NetworkAdapter {
  return {
    ...newAdapter(adapterId(vm, n), 'Network Adapter'),
    switchId: SWITCH,
    switchName: 'vSwitch0',
    connected: true,
    ...change,
  };
}

export function aVm(n: number, change: Partial<VirtualMachine> = {}): VirtualMachine {
  return {
    id: guid(n),
    name: `VM${String(n)}`,
    state: 'Running',
    status: ['Ok'],
    generation: 2,
    version: '9.0',
    replicationMode: 'None',
    replicationState: 'Disabled',
    clustered: false,
    checkpoints: 0,
    shutdownService: true,
    adapters: [anAdapter(n)],
    ...change,
  };
}

export function anInventory(virtualMachines: VirtualMachine[], change: Partial<Inventory> = {}): Inventory {
  return {
    host: { name: HOST, fullyQualifiedName: null, iovSupport: false },
    switches: [aSwitch(), aSwitch(OTHER_SWITCH, 'Lab')],
    physicalAdapters: [],
    hostAdapters: [],
    virtualMachines,
    unread: [],
    ...change,
  };
}
