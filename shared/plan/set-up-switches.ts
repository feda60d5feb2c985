import type { Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/same-id.ts';
import { labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { Destination, MirrorSwitch } from './span-adapter.ts';

/** A Source or a Destination, with the switch it is on or is to be on. */
interface Placed {
  readonly target: string | null;
  readonly name: string;
  readonly on: MirrorSwitch | null;
}

/** The switch of the first Source that is on one; null where none is. */
export function firstSwitch(sources: readonly OwnedAdapter[]): MirrorSwitch | null {
  const [first] = sources.flatMap((owned) => switchOf(owned) ?? []);
  return first ?? null;
}

/**
 * What is on no switch, and what is on one that has only one side of the copying.
 *
 * Copies stay on the switch of their Source, so each switch of a set-up needs a Source and a Destination
 * of its own. Where no switch has both, that of the first Source is taken for the one that was meant.
 */
export function switchFindings(
  sources: readonly OwnedAdapter[],
  destinations: readonly Destination[],
): Finding[] {
  const home = firstSwitch(sources);
  const watched = sources.map((owned) => placeOf({ kind: 'existing', owned }));
  const receiving = destinations.map(placeOf);
  const fed = new Set(watched.flatMap(({ on }) => keyOf(on)));
  const served = new Set(receiving.flatMap(({ on }) => keyOf(on)).filter((key) => fed.has(key)));
  const found = watched.flatMap(({ on }) => (keyOf(on).some((key) => served.has(key)) ? (on ?? []) : []))[0];
  return [...watched, ...receiving].flatMap(({ on, ...about }) => {
    if (on === null) return [makeFinding('not-connected', about)];
    const isHome = home === null || sameId(on.id, home.id);
    if (served.has(on.id.toLowerCase()) || (isHome && served.size === 0)) return [];
    const wanted = isHome ? found : home;
    // The name alone would not tell it from the one wanted.
    const detail =
      on.name === wanted?.name
        ? ({ code: 'same-named-switch', name: on.name, id: on.id } as const)
        : ({ code: 'name', name: on.name } as const);
    return [makeFinding('other-switch', { ...about, details: [detail] })];
  });
}

function switchOf({ adapter: { switchId, switchName } }: OwnedAdapter): MirrorSwitch | null {
  return switchId === null ? null : { id: switchId, name: switchName ?? switchId };
}

function placeOf(destination: Destination): Placed {
  if (destination.kind === 'new') {
    const { vm, name, on } = destination;
    return { target: null, name: `${vm.name}/${name}`, on };
  }
  const { owned } = destination;
  const on = destination.kind === 'reconnected' ? destination.on : switchOf(owned);
  return { target: owned.adapter.id, name: labelOf(owned), on };
}

function keyOf(on: MirrorSwitch | null): string[] {
  return on === null ? [] : [on.id.toLowerCase()];
}
