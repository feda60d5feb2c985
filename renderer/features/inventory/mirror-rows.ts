import type { Inventory } from '../../../shared/model/inventory.ts';
import { sameId } from '../../../shared/model/ids.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import { othersBySwitch, type OthersOf } from './others-by-switch.ts';

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
export function mirrorRows(inventory: Inventory | null, ours: readonly string[]): MirrorRow[] {
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
  const machines = inventory.virtualMachines.flatMap((vm) =>
    vm.adapters.length === 0
      ? [withoutAdapter(vm)]
      : vm.adapters.map((adapter, index) => ofAdapter(adapter, vm, index === 0)),
  );
  const host = inventory.hostAdapters
    .filter(({ mode }) => mode !== null && mode !== 'None')
    .map((adapter) => ofAdapter(adapter, null, true));
  return [...machines, ...host, ...externalPorts(inventory, othersOf)];
}

function withoutAdapter(vm: VirtualMachine): MirrorRow {
  return {
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
  };
}

function externalPorts(inventory: Inventory, othersOf: OthersOf): MirrorRow[] {
  return inventory.switches
    .filter(({ externalPortMode: mode }) => mode !== null && mode !== 'None')
    .map(({ id, name, externalPortMode: mode }) => ({
      key: `external:${id}`,
      owner: 'external-port',
      vm: null,
      first: true,
      adapter: null,
      switchId: id,
      switchName: name,
      mode,
      others: othersOf(id, mode),
      ours: false,
    }));
}

/** The lines to be shown: of the switch, with the text, and of a folded VM the first one only. */
export function shownRows(
  rows: readonly MirrorRow[],
  shown: { readonly place: string | null; readonly search: string; readonly folded: ReadonlySet<string> },
): MirrorRow[] {
  const { place, search, folded } = shown;
  const left = rows.filter(
    (row) =>
      (place === null || (row.switchId !== null && sameId(row.switchId, place))) && matches(row, search),
  );
  // What was searched for must be seen, so further lines fold only into a first one that is there.
  const withFirst = new Set(left.flatMap(({ vm, first }) => (vm !== null && first ? [vm.id] : [])));
  return left.filter(({ vm, first }) => first || vm === null || !folded.has(vm.id) || !withFirst.has(vm.id));
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
