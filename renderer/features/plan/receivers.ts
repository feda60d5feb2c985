import type { Copies, MirrorPort } from '../../../shared/plan/who-receives.ts';

/** A port of the picture, and whether this plan gives it its role. */
export interface ShownPort {
  readonly port: MirrorPort;
  readonly isNew: boolean;
}

/** Both sides of the copying on one switch. */
export interface SwitchCopies {
  /** In small letters. */
  readonly switchId: string;
  readonly sources: readonly ShownPort[];
  readonly destinations: readonly ShownPort[];
}

/**
 * Both sides of the copying as a whole, the new ports first; each switch by itself.
 *
 * No copy leaves its switch: those of two in one picture would seem to go from each to each.
 */
export function receiversOf({ newSources, newDestinations, standing }: Copies): SwitchCopies[] {
  const sources = side(
    newSources.map(({ port }) => port),
    standing.filter(({ mode }) => mode === 'Source'),
  );
  const destinations = side(
    newDestinations.map(({ port }) => port),
    standing.filter(({ mode }) => mode === 'Destination'),
  );
  const switches = [...new Set([...sources, ...destinations].map(switchOf))];
  return switches.map((switchId) => ({
    switchId,
    sources: sources.filter((each) => switchOf(each) === switchId),
    destinations: destinations.filter((each) => switchOf(each) === switchId),
  }));
}

function side(fresh: readonly MirrorPort[], known: readonly MirrorPort[]): ShownPort[] {
  return [...fresh.map((port) => ({ port, isNew: true })), ...known.map((port) => ({ port, isNew: false }))];
}

function switchOf({ port }: ShownPort): string {
  return port.switchId.toLowerCase();
}
