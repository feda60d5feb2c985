import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import type { Named } from '../plan/told-apart.ts';

/** An adapter that can be watched, with the text that a search looks in. */
interface Watchable {
  readonly vm: VirtualMachine;
  readonly adapter: NetworkAdapter;
  readonly text: string;
}

/** The adapters of one switch that can be watched. */
export interface WatchSection {
  readonly virtualSwitch: Named;
  readonly adapters: readonly Watchable[];
}

/**
 * One line of the first page: all of a switch, all of a VM's adapters on it, or one adapter.
 *
 * `ids` are the adapters that its box stands for; a VM with one adapter there has no line of its own.
 * A box for many stands for no Destination: what receives would become a Source by a click that never
 * named it. Its own line still can be chosen.
 */
export type WatchRow =
  | {
      readonly kind: 'switch';
      readonly key: string;
      readonly ids: readonly string[];
      /** How many Destinations the box leaves out. */
      readonly leavesOut: number;
      readonly virtualSwitch: Named;
    }
  | {
      readonly kind: 'vm';
      readonly key: string;
      readonly ids: readonly string[];
      readonly leavesOut: number;
      readonly vm: VirtualMachine;
    }
  | {
      readonly kind: 'adapter';
      readonly key: string;
      readonly ids: readonly string[];
      readonly vm: VirtualMachine;
      readonly adapter: NetworkAdapter;
      /** Whether the line of its VM stands above it. */
      readonly deep: boolean;
    };

/** What can be watched on a host, switch by switch, and how many adapters are on none. */
export function watchSections(inventory: Inventory): {
  readonly sections: readonly WatchSection[];
  readonly unconnected: number;
} {
  const bySwitch = new Map<string, Watchable[]>();
  let unconnected = 0;
  for (const vm of inventory.virtualMachines) {
    for (const adapter of vm.adapters) {
      if (adapter.switchId === null) {
        unconnected += 1;
        continue;
      }
      const key = adapter.switchId.toLowerCase();
      const there = bySwitch.get(key) ?? [];
      there.push({ vm, adapter, text: searchText(vm, adapter) });
      bySwitch.set(key, there);
    }
  }
  const names = new Map<string, Named>(inventory.switches.map((each) => [each.id.toLowerCase(), each]));
  const sections = [...bySwitch].map(([id, adapters]) => ({
    virtualSwitch: names.get(id) ?? { id, name: adapters[0]?.adapter.switchName ?? id },
    adapters,
  }));
  sections.sort((a, b) => a.virtualSwitch.name.localeCompare(b.virtualSwitch.name));
  return { sections, unconnected };
}

function searchText({ name }: VirtualMachine, adapter: NetworkAdapter): string {
  const pairs = adapter.mac?.match(/../g) ?? [];
  const words = [name, adapter.name, adapter.switchName, ...adapter.guestAddresses];
  return [...words, pairs.join(''), pairs.join('-'), pairs.join(':')].join('\n').toLowerCase();
}

/** The lines that a search leaves, with those of the switch and the VM above them. */
export function watchRows(sections: readonly WatchSection[], search: string): WatchRow[] {
  const wanted = search.trim().toLowerCase();
  return sections.flatMap(({ virtualSwitch, adapters }) => {
    const found = wanted === '' ? adapters : adapters.filter(({ text }) => text.includes(wanted));
    if (found.length === 0) return [];
    const head: WatchRow = {
      kind: 'switch',
      key: `switch ${virtualSwitch.id}`,
      ...groupOf(found),
      virtualSwitch,
    };
    return [head, ...byVm(found).flatMap((each) => rowsOfVm(each, virtualSwitch.id))];
  });
}

/** Adapters of one VM stand together in a reading. */
function byVm(found: readonly Watchable[]): Watchable[][] {
  const groups: Watchable[][] = [];
  for (const each of found) {
    const last = groups.at(-1);
    if (last?.[0]?.vm === each.vm) last.push(each);
    else groups.push([each]);
  }
  return groups;
}

function rowsOfVm(found: readonly Watchable[], switchId: string): WatchRow[] {
  const deep = found.length > 1;
  const rows = found.map(({ vm, adapter }): WatchRow => ({
    kind: 'adapter',
    key: adapter.id,
    ids: [adapter.id],
    vm,
    adapter,
    deep,
  }));
  const [first] = found;
  if (!deep || first === undefined) return rows;
  return [{ kind: 'vm', key: `${first.vm.id} ${switchId}`, ...groupOf(found), vm: first.vm }, ...rows];
}

/** What a box for many stands for. */
function groupOf(found: readonly Watchable[]): Pick<WatchRow & { kind: 'vm' }, 'ids' | 'leavesOut'> {
  const ids = found.filter(({ adapter }) => isWatchedInGroups(adapter)).map(({ adapter }) => adapter.id);
  return { ids, leavesOut: found.length - ids.length };
}

/** Whether "every adapter" means this one: what receives copies is meant only where it is named itself. */
export function isWatchedInGroups({ mode }: Pick<NetworkAdapter, 'mode'>): boolean {
  return mode !== 'Destination';
}

/** Whether the adapters of a line are chosen: all, none, or some (`mixed`). `chosen` is in small letters. */
export function checkedOf(ids: readonly string[], chosen: ReadonlySet<string>): boolean | 'mixed' {
  const count = ids.filter((id) => chosen.has(id.toLowerCase())).length;
  if (count === 0) return false;
  return count === ids.length ? true : 'mixed';
}
