import type { PortSight } from '../checks/pair-reach.ts';
import { EXTERNAL_SIGHT, sightOf } from '../checks/sight-of.ts';
import type { Inventory } from '../model/inventory.ts';
import { labelOf, ownedAdapters } from '../model/look-up.ts';
import type { MirroringMode } from '../model/mirroring-mode.ts';
import { groupBy } from './group-by.ts';

/** One port that takes part in mirroring: an adapter, or a switch's external port (then its switch's id). */
export interface MirrorPort extends PortSight {
  readonly id: string;
  readonly name: string;
  readonly switchId: string;
  readonly mode: MirroringMode;
}

/** A port that is new in its role, with all ports on the other side of the copying. */
export interface NewRole {
  readonly port: MirrorPort;
  readonly others: readonly MirrorPort[];
}

/** Who newly receives copies of whom. */
export interface Copies {
  /** Each new Source with every Destination that receives its copies. */
  readonly newSources: readonly NewRole[];
  /** Each new Destination with every Source that it receives copies of. */
  readonly newDestinations: readonly NewRole[];
  /** Ports of the switches of those that mirror as before: a Destination's copies are never of the new alone. */
  readonly standing: readonly MirrorPort[];
}

/** Every port that mirrors or may mirror: connected adapters and known external ports. */
export function mirrorPorts(inventory: Inventory): MirrorPort[] {
  const adapters = ownedAdapters(inventory).flatMap((owned) =>
    owned.adapter.switchId === null || owned.adapter.mode === null
      ? []
      : [
          {
            id: owned.adapter.id,
            name: labelOf(owned),
            switchId: owned.adapter.switchId,
            mode: owned.adapter.mode,
            ...sightOf(inventory, owned),
          },
        ],
  );
  const external = inventory.switches.flatMap((each) =>
    each.externalPortMode === null
      ? []
      : [
          {
            id: each.id,
            name: `external port of ${each.name}`,
            switchId: each.id,
            mode: each.externalPortMode,
            ...EXTERNAL_SIGHT,
          },
        ],
  );
  return [...adapters, ...external];
}

/**
 * Who will receive copies of whom because of a change, by the host before and after it.
 *
 * Mirroring on a switch is a group: a Destination gets every frame of every Source on that switch
 * (Microsoft: Set-VMNetworkAdapter, example 3), whoever set it up. So one new Source is seen by
 * Destinations that nobody asked for, and these must be named.
 */
export function newCopies(before: Inventory, after: Inventory): Copies {
  const roleOf = ({ id, mode, switchId }: MirrorPort) => JSON.stringify([key(id), mode, key(switchId)]);
  const was = new Set(mirrorPorts(before).filter(mirrors).map(roleOf));
  const is = mirrorPorts(after).filter(mirrors);
  const groups = groupBy(is, ({ mode, switchId }) => JSON.stringify([mode, key(switchId)]));
  const rolesOf = (mode: MirroringMode, other: MirroringMode): NewRole[] =>
    is
      .filter((port) => port.mode === mode && !was.has(roleOf(port)))
      .map((port) => ({ port, others: groups.get(JSON.stringify([other, key(port.switchId)])) ?? [] }));
  const newSources = rolesOf('Source', 'Destination');
  const newDestinations = rolesOf('Destination', 'Source');
  const touched = new Set([...newSources, ...newDestinations].map(({ port }) => key(port.switchId)));
  const standing = is.filter((port) => touched.has(key(port.switchId)) && was.has(roleOf(port)));
  return { newSources, newDestinations, standing };
}

const mirrors = ({ mode }: MirrorPort) => mode !== 'None';

/** An id as a key: one in capitals and one in small letters are the same. */
const key = (id: string) => id.toLowerCase();
