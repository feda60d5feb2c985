import type { PortSight } from '../../../shared/checks/pair-reach.ts';
import {
  alikeSights,
  reachCount,
  type AlikeSights,
  type ReachCount,
} from '../../../shared/checks/reach-count.ts';
import { EXTERNAL_SIGHT, sightOf } from '../../../shared/checks/sight-of.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters, type OwnedAdapter } from '../../../shared/model/look-up.ts';
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

/** The ports of a switch that are in one mode. */
interface Side {
  readonly ports: readonly CopyPort[];
  readonly sights: readonly AlikeSights[];
}

/** The ports of each switch that are in a mode, by `<switch id> <mode>` in small letters. */
export type CopyPorts = ReadonlyMap<string, Side>;

const NOBODY: Side = { ports: [], sights: [] };

/**
 * All ports that mirror, sorted once: a list of thousands asks for each line's other side.
 *
 * Lists that say the same as `before` are those of `before`, so that what shows them is not drawn anew.
 */
export function copyPorts(inventory: Inventory, names: NamesApart, before: CopyPorts): CopyPorts {
  const found = new Map<string, { readonly ports: CopyPort[]; readonly sights: PortSight[] }>();
  const add = (
    switchId: string | null,
    mode: MirroringMode | null,
    port: () => CopyPort,
    sight: () => PortSight,
  ) => {
    if (switchId === null || mode === null || mode === 'None') return;
    const key = keyOf(switchId, mode);
    const side = found.get(key) ?? { ports: [], sights: [] };
    side.ports.push(port());
    side.sights.push(sight());
    found.set(key, side);
  };
  for (const owned of ownedAdapters(inventory)) {
    const { adapter, vm } = owned;
    add(
      adapter.switchId,
      adapter.mode,
      () => ({
        owner: vm === null ? 'host' : 'vm',
        of: vm === null ? null : names.vm(vm),
        adapter: names.adapter(adapter),
      }),
      () => sightOf(inventory, owned),
    );
  }
  for (const each of inventory.switches) {
    add(
      each.id,
      each.externalPortMode,
      () => ({ owner: 'external-port', of: names.virtualSwitch(each), adapter: null }),
      () => EXTERNAL_SIGHT,
    );
  }
  return new Map(
    [...found].map(([key, { ports, sights }]) => [
      key,
      { ports: kept(before.get(key)?.ports, ports), sights: alikeSights(sights) },
    ]),
  );
}

/** A line's port: of an adapter, or a switch's external one. */
export interface LinePort {
  readonly switchId: string | null;
  readonly mode: MirroringMode | null;
  /** Null for an external port. */
  readonly owned: OwnedAdapter | null;
}

/** The other side of a port's copying: of a Source its receivers, of a Destination those copied. */
export interface OtherSide {
  readonly others: readonly CopyPort[];
  /** Of so many of them copies are not expected, and of so many that is unknown. */
  readonly notExpected: number;
  readonly unknown: number;
}

export const ALONE: OtherSide = { others: NOBODY.ports, notExpected: 0, unknown: 0 };

/** Gives each port's other side; what is in doubt is counted once for all that are alike. */
export function otherSides(inventory: Inventory, ports: CopyPorts): (port: LinePort) => OtherSide {
  const known = new Map<string, ReachCount>();
  return ({ switchId, mode, owned }) => {
    if (switchId === null || mode === null || mode === 'None') return ALONE;
    const key = keyOf(switchId, mode === 'Source' ? 'Destination' : 'Source');
    const { ports: others, sights } = ports.get(key) ?? NOBODY;
    const sight = owned === null ? EXTERNAL_SIGHT : sightOf(inventory, owned);
    const kind = `${key} ${JSON.stringify(sight)}`;
    const count = known.get(kind) ?? reachCount({ ...sight, mode }, sights);
    known.set(kind, count);
    return { others, notExpected: count.notExpected, unknown: count.unknown };
  };
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
