import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters } from '../../../shared/model/look-up.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import type { PortSight } from '../../../shared/checks/pair-reach.ts';
import { EXTERNAL_SIGHT, sightOf } from '../../../shared/checks/sight-of.ts';

/** A port of a switch: of an adapter, or the external one, of which `adapter` is null. */
export interface TopologyPort extends PortSight {
  /** The adapter's id, or `external:<switch id>`. */
  readonly key: string;
  readonly adapter: NetworkAdapter | null;
  /** Null for the management OS and for an external port. */
  readonly vm: VirtualMachine | null;
  readonly mode: MirroringMode | null;
  /** Our records say that we added it. */
  readonly ours: boolean;
}

/** What has ports on the switch: a VM, or the management OS, of which `vm` is null. */
export interface TopologyOwner {
  readonly key: string;
  readonly vm: VirtualMachine | null;
  readonly ports: readonly TopologyPort[];
}

/** One switch with all that is on it; nothing is left out here. */
export interface SwitchTopology {
  readonly virtualSwitch: VirtualSwitch;
  /** VMs in the host's order, then the management OS. */
  readonly owners: readonly TopologyOwner[];
  /** Null where the switch has none. */
  readonly external: TopologyPort | null;
  readonly sources: readonly TopologyPort[];
  readonly destinations: readonly TopologyPort[];
}

/** The key of the management OS among the owners of ports. */
export const MANAGEMENT_OS = 'management-os';

/** What is on the switch of that id; null where there is no such switch (any more). */
export function switchTopology(
  inventory: Inventory,
  switchId: string,
  ours: readonly string[],
): SwitchTopology | null {
  const virtualSwitch = inventory.switches.find(({ id }) => sameId(id, switchId));
  if (virtualSwitch === undefined) return null;
  const ourIds = new Set(ours.map((id) => id.toLowerCase()));
  const portsOf = (adapters: readonly NetworkAdapter[], vm: VirtualMachine | null): TopologyPort[] =>
    adapters
      .filter(({ switchId: on }) => on !== null && sameId(on, switchId))
      .map((adapter) => ({
        key: adapter.id,
        adapter,
        vm,
        mode: adapter.mode,
        ...sightOf(inventory, { adapter, vm }),
        ours: ourIds.has(adapter.id.toLowerCase()),
      }));
  const owners = [
    ...inventory.virtualMachines.map((vm) => ({ key: vm.id, vm, ports: portsOf(vm.adapters, vm) })),
    { key: MANAGEMENT_OS, vm: null, ports: portsOf(inventory.hostAdapters, null) },
  ].filter(({ ports }) => ports.length > 0);
  const external = externalPort(virtualSwitch);
  const all = [...owners.flatMap(({ ports }) => ports), ...(external === null ? [] : [external])];
  return {
    virtualSwitch,
    owners,
    external,
    sources: all.filter(({ mode }) => mode === 'Source'),
    destinations: all.filter(({ mode }) => mode === 'Destination'),
  };
}

function externalPort({ id, type, externalPortMode }: VirtualSwitch): TopologyPort | null {
  if (type !== 'External') return null;
  return {
    key: `external:${id}`,
    adapter: null,
    vm: null,
    mode: externalPortMode,
    ...EXTERNAL_SIGHT,
    ours: false,
  };
}

/** Where an owner belongs: receivers at one side of the switch, all others at the other. */
export type OwnerRole = 'destination' | 'source' | 'idle';

export function roleOf({ ports }: TopologyOwner): OwnerRole {
  if (ports.some(({ mode }) => mode === 'Destination')) return 'destination';
  return ports.some(({ mode }) => mode === 'Source') ? 'source' : 'idle';
}

/** Adapters that are on no switch that was read, each with its VM (null: the management OS). */
export function withoutSwitch(inventory: Inventory): {
  readonly adapter: NetworkAdapter;
  readonly vm: VirtualMachine | null;
}[] {
  const known = new Set(inventory.switches.map(({ id }) => id.toLowerCase()));
  return ownedAdapters(inventory).filter(
    ({ adapter: { switchId } }) => switchId === null || !known.has(switchId.toLowerCase()),
  );
}

/** Whether something of the port is called like that: its VM, its adapter, an address. */
export function isFound({ adapter, vm }: Pick<TopologyPort, 'adapter' | 'vm'>, search: string): boolean {
  const mac = adapter?.mac ?? '';
  return isCalled(
    [
      vm?.name,
      adapter?.name,
      mac,
      mac.match(/../g)?.join('-'),
      mac.match(/../g)?.join(':'),
      ...(adapter?.guestAddresses ?? []),
    ],
    search,
  );
}

/** Keys of all on the switch that is called like that, the switch and its uplinks too, as they are drawn. */
export function foundKeys({ virtualSwitch, owners, external }: SwitchTopology, search: string): string[] {
  const { id, name, uplinks } = virtualSwitch;
  return [
    ...(isCalled([name], search) ? [id] : []),
    ...owners.flatMap(({ ports }) => ports.filter((port) => isFound(port, search)).map(({ key }) => key)),
    ...(external !== null && isCalled(uplinks, search) ? [external.key] : []),
  ];
}

/** The selection with those VMs whose every adapter on the switch is selected: their card is, as a whole. */
export function withWholeVms({ owners }: SwitchTopology, selected: ReadonlySet<string>): ReadonlySet<string> {
  const whole = owners.filter(
    ({ vm, ports }) => vm !== null && ports.length > 1 && ports.every(({ key }) => selected.has(key)),
  );
  return whole.length === 0 ? selected : new Set([...selected, ...whole.map(({ key }) => key)]);
}

function isCalled(names: readonly (string | undefined)[], search: string): boolean {
  const wanted = search.trim().toLowerCase();
  return wanted !== '' && names.some((each) => each?.toLowerCase().includes(wanted) === true);
}
