import type { HostState } from '../../../shared/contract/host-state.ts';
import { sameId } from '../../../shared/model/ids.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import { mirrorPorts, type MirrorPort } from '../../../shared/plan/who-receives.ts';

/** One line of the list: an adapter of a VM or of the host, or a switch's external port. */
export interface MirrorRow {
  readonly key: string;
  readonly owner: 'vm' | 'host' | 'external-port';
  /** Null for the host and for an external port. */
  readonly vm: VirtualMachine | null;
  /** Whether it is the first line of its VM, which bears the VM's name and state. */
  readonly first: boolean;
  /** Null for a VM without adapters, and for an external port. */
  readonly adapter: NetworkAdapter | null;
  readonly switchId: string | null;
  readonly switchName: string | null;
  readonly mode: MirroringMode | null;
  /** Names of those on the other side of the copying. */
  readonly others: readonly string[];
  /** Our records say that we added it. */
  readonly ours: boolean;
}

/** The list of a host: every VM's adapters, then what of the host itself takes part in mirroring. */
export function mirrorRows({ inventory, ours }: Pick<HostState, 'inventory' | 'ours'>): MirrorRow[] {
  if (inventory === null) return [];
  const othersOf = othersBySwitch(inventory);
  const ourIds = new Set(ours.map((id) => id.toLowerCase()));
  const ofAdapter = (adapter: NetworkAdapter, vm: VirtualMachine | null, first: boolean): MirrorRow => ({
    key: adapter.id,
    owner: vm === null ? 'host' : 'vm',
    vm,
    first,
    adapter,
    switchId: adapter.switchId,
    switchName: adapter.switchName,
    mode: adapter.mode,
    others: othersOf(adapter.switchId, adapter.mode),
    ours: ourIds.has(adapter.id.toLowerCase()),
  });
  const machines = inventory.virtualMachines.flatMap((vm): MirrorRow[] =>
    vm.adapters.length === 0
      ? [
          {
            key: vm.id,
            owner: 'vm',
            vm,
            first: true,
            adapter: null,
            switchId: null,
            switchName: null,
            mode: null,
            others: [],
            ours: false,
          },
        ]
      : vm.adapters.map((adapter, index) => ofAdapter(adapter, vm, index === 0)),
  );
  const host = inventory.hostAdapters
    .filter(({ mode }) => mode !== null && mode !== 'None')
    .map((adapter, index) => ofAdapter(adapter, null, index === 0));
  const external = inventory.switches
    .filter(({ externalPortMode }) => externalPortMode !== null && externalPortMode !== 'None')
    .map((each): MirrorRow => ({
      key: `external:${each.id}`,
      owner: 'external-port',
      vm: null,
      first: true,
      adapter: null,
      switchId: each.id,
      switchName: each.name,
      mode: each.externalPortMode,
      others: othersOf(each.id, each.externalPortMode),
      ours: false,
    }));
  return [...machines, ...host, ...external];
}

function othersBySwitch(inventory: Inventory) {
  const ports = new Map<string, MirrorPort[]>();
  for (const port of mirrorPorts(inventory)) {
    if (port.mode === 'None') continue;
    const id = port.switchId.toLowerCase();
    ports.set(id, [...(ports.get(id) ?? []), port]);
  }
  return (switchId: string | null, mode: MirroringMode | null): string[] => {
    if (switchId === null || mode === null || mode === 'None') return [];
    const wanted = mode === 'Source' ? 'Destination' : 'Source';
    return (ports.get(switchId.toLowerCase()) ?? [])
      .filter((port) => port.mode === wanted)
      .map(({ name }) => name);
  };
}

/** Whether a line has the text in one of its names or addresses. */
export function matches(row: MirrorRow, text: string): boolean {
  const wanted = text.trim().toLowerCase();
  if (wanted === '') return true;
  const mac = row.adapter?.mac ?? '';
  return [
    row.vm?.name,
    row.adapter?.name,
    row.switchName,
    mac,
    mac.match(/../g)?.join('-'),
    mac.match(/../g)?.join(':'),
    ...(row.adapter?.guestAddresses ?? []),
  ].some((each) => each?.toLowerCase().includes(wanted) === true);
}

/** How many ports of a switch are Sources and Destinations. */
export function countsOf(inventory: Inventory, switchId: string): { sources: number; destinations: number } {
  const on = mirrorPorts(inventory).filter((port) => sameId(port.switchId, switchId));
  return {
    sources: on.filter(({ mode }) => mode === 'Source').length,
    destinations: on.filter(({ mode }) => mode === 'Destination').length,
  };
}

/** How many adapters of VMs mirror: what Disable is about. */
export function mirroredCount(inventory: Inventory): number {
  return inventory.virtualMachines
    .flatMap(({ adapters }) => adapters)
    .filter(({ mode }) => mode === 'Source' || mode === 'Destination').length;
}
