import type { Inventory } from '../../../shared/model/inventory.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import { namesApart, type NamesApart } from '../plan/told-apart.ts';
import { adaptersUnread } from './adapters-unread.ts';
import { ALONE, copyPorts, otherSides, type CopyPorts, type OtherSide } from './copy-ports.ts';

/** A row of the list: an adapter of a VM or of the host, or a switch's external port. */
export interface MirrorRow extends OtherSide {
  /** The adapter's id, the VM's where it has no adapter, or `external:<switch id>`. */
  readonly key: string;
  readonly owner: 'vm' | 'host' | 'external-port';
  /** Null for the host and for an external port. */
  readonly vm: VirtualMachine | null;
  /** Null for a VM without adapters, and for an external port. */
  readonly adapter: NetworkAdapter | null;
  /** Names told apart from others of their kind; null where there is no such thing. */
  readonly vmName: string | null;
  readonly adapterName: string | null;
  readonly switchName: string | null;
  readonly switchId: string | null;
  readonly mode: MirroringMode | null;
  /** Our records say that we added it. */
  readonly ours: boolean;
  /** The VM shows no adapter because its adapters could not be read. */
  readonly unread: boolean;
  /** What a search looks in, in small letters. */
  readonly text: string;
}

type NewRow = Omit<MirrorRow, 'text'>;

/** Makes the rows of one host, reading after reading. */
export type RowMaker = (inventory: Inventory | null, ours: readonly string[]) => readonly MirrorRow[];

/**
 * A maker that gives the very rows of the reading before wherever these say the same.
 *
 * Every VM's adapters, VM by VM, then what of the host itself takes part in mirroring.
 */
export function createRowMaker(): RowMaker {
  let rows: readonly MirrorRow[] = [];
  let known = new Map<string, MirrorRow>();
  let ports: CopyPorts = new Map();
  return (inventory, ours) => {
    if (inventory === null) return [];
    const names = namesApart(inventory);
    ports = copyPorts(inventory, names, ports);
    const next = newRows(inventory, names, ports, ours).map((row) => {
      const old = known.get(row.key);
      return old !== undefined && isSame(old, row) ? old : { ...row, text: searchText(row) };
    });
    if (next.length === rows.length && next.every((row, index) => row === rows[index])) return rows;
    known = new Map(next.map((row) => [row.key, row]));
    rows = next;
    return rows;
  };
}

function newRows(
  inventory: Inventory,
  names: NamesApart,
  ports: CopyPorts,
  ours: readonly string[],
): readonly NewRow[] {
  const otherSide = otherSides(inventory, ports);
  const ourIds = new Set(ours.map((id) => id.toLowerCase()));
  const ofAdapter = (adapter: NetworkAdapter, vm: VirtualMachine | null): NewRow => {
    const { id, switchId, switchName, mode } = adapter;
    return {
      key: id,
      owner: vm === null ? 'host' : 'vm',
      vm,
      adapter,
      vmName: vm === null ? null : names.vm(vm),
      adapterName: names.adapter(adapter),
      switchName:
        switchId === null ? null : names.virtualSwitch({ id: switchId, name: switchName ?? switchId }),
      switchId,
      mode,
      ...otherSide({ switchId, mode, owned: { adapter, vm } }),
      ours: ourIds.size > 0 && ourIds.has(id.toLowerCase()),
      unread: false,
    };
  };
  const isUnread = adaptersUnread(inventory);
  const machines = inventory.virtualMachines.flatMap((vm) =>
    vm.adapters.length === 0
      ? [{ ...BARE, key: vm.id, owner: 'vm' as const, vm, vmName: names.vm(vm), unread: isUnread(vm) }]
      : vm.adapters.map((adapter) => ofAdapter(adapter, vm)),
  );
  const host = inventory.hostAdapters
    .filter(({ mode }) => mode !== null && mode !== 'None')
    .map((adapter) => ofAdapter(adapter, null));
  const external = inventory.switches
    .filter(({ externalPortMode: mode }) => mode !== null && mode !== 'None')
    .map((each) => ({
      ...BARE,
      key: `external:${each.id}`,
      owner: 'external-port' as const,
      switchName: names.virtualSwitch(each),
      switchId: each.id,
      mode: each.externalPortMode,
      ...otherSide({ switchId: each.id, mode: each.externalPortMode, owned: null }),
    }));
  return [...machines, ...host, ...external];
}

const BARE = {
  vm: null,
  adapter: null,
  vmName: null,
  adapterName: null,
  switchName: null,
  switchId: null,
  mode: null,
  ...ALONE,
  ours: false,
  unread: false,
};

function isSame(old: MirrorRow, next: NewRow): boolean {
  return (Object.keys(next) as (keyof NewRow)[]).every((part) => Object.is(old[part], next[part]));
}

function searchText({ vmName, adapterName, switchName, adapter }: NewRow): string {
  const pairs = adapter?.mac?.match(/../g) ?? [];
  const macs = [pairs.join(''), pairs.join('-'), pairs.join(':')];
  return asSearched(
    [vmName, adapterName, switchName, ...macs, ...(adapter?.guestAddresses ?? [])]
      .filter((each) => each !== null)
      .join('\n'),
  );
}

/** Text as a search compares it: in small letters, and full-width ones like any other. */
export function asSearched(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** Whether the row takes part in mirroring. */
export function isMirroring({ mode }: Pick<MirrorRow, 'mode'>): boolean {
  return mode === 'Source' || mode === 'Destination';
}
