import type { Copies, MirrorPort } from '../../../shared/plan/who-receives.ts';

/** A port of the picture, and whether this plan gives it its role. */
export interface ShownPort {
  readonly port: MirrorPort;
  readonly isNew: boolean;
}

/** Both sides of the copying, each port once, the new ones first. */
export function receiversOf({ newSources, newDestinations }: Copies): {
  sources: ShownPort[];
  destinations: ShownPort[];
} {
  const side = (fresh: readonly MirrorPort[], known: readonly MirrorPort[]): ShownPort[] => {
    const all = [
      ...fresh.map((port) => ({ port, isNew: true })),
      ...known.map((port) => ({ port, isNew: false })),
    ];
    const seen = new Set<string>();
    return all.filter(({ port: { id } }) => !seen.has(id) && seen.add(id));
  };
  return {
    sources: side(
      newSources.map(({ port }) => port),
      newDestinations.flatMap(({ others }) => others),
    ),
    destinations: side(
      newDestinations.map(({ port }) => port),
      newSources.flatMap(({ others }) => others),
    ),
  };
}
