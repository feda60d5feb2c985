import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters } from '../../../shared/model/look-up.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { NamesApart } from '../plan/told-apart.ts';

/** A port that mirrors, by the names under which the list speaks of it. */
export interface CopyPort {
  readonly owner: 'vm' | 'host' | 'external-port';
  /** The VM's name; of an external port the switch's; null for the management OS. */
  readonly of: string | null;
  /** The adapter's name; null for an external port. */
  readonly adapter: string | null;
}

/** The ports of each switch that are in a mode, by `<switch id> <mode>` in small letters. */
export type CopyPorts = ReadonlyMap<string, readonly CopyPort[]>;

const NOBODY: readonly CopyPort[] = [];

/**
 * All ports that mirror, sorted once: a list of thousands asks for each line's other side.
 *
 * Lists that say the same as `before` are those of `before`, so that what shows them is not drawn anew.
 */
export function copyPorts(inventory: Inventory, names: NamesApart, before: CopyPorts): CopyPorts {
  const ports = new Map<string, CopyPort[]>();
  const add = (switchId: string | null, mode: MirroringMode | null, port: () => CopyPort) => {
    if (switchId === null || mode === null || mode === 'None') return;
    const key = keyOf(switchId, mode);
    const known = ports.get(key);
    if (known === undefined) ports.set(key, [port()]);
    else known.push(port());
  };
  for (const { adapter, vm } of ownedAdapters(inventory)) {
    add(adapter.switchId, adapter.mode, () => ({
      owner: vm === null ? 'host' : 'vm',
      of: vm === null ? null : names.vm(vm),
      adapter: names.adapter(adapter),
    }));
  }
  for (const each of inventory.switches) {
    add(each.id, each.externalPortMode, () => ({
      owner: 'external-port',
      of: names.virtualSwitch(each),
      adapter: null,
    }));
  }
  return new Map([...ports].map(([key, list]) => [key, kept(before.get(key), list)]));
}

/** Those on the other side of the copying: of a Source its receivers, of a Destination those copied. */
export function othersOf(
  ports: CopyPorts,
  switchId: string | null,
  mode: MirroringMode | null,
): readonly CopyPort[] {
  if (switchId === null || mode === null || mode === 'None') return NOBODY;
  return ports.get(keyOf(switchId, mode === 'Source' ? 'Destination' : 'Source')) ?? NOBODY;
}

function keyOf(switchId: string, mode: MirroringMode): string {
  return `${switchId.toLowerCase()} ${mode}`;
}

function kept(old: readonly CopyPort[] | undefined, next: readonly CopyPort[]): readonly CopyPort[] {
  if (old?.length !== next.length) return next;
  const isSame = next.every(({ owner, of, adapter }, index) => {
    const other = old[index];
    return other?.owner === owner && other.of === of && other.adapter === adapter;
  });
  return isSame ? old : next;
}
