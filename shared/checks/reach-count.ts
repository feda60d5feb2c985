import { pairReach, type PortSight } from './pair-reach.ts';

/** Of so many ports on the other side of a port's copying, what is in doubt, in numbers. */
export interface ReachCount {
  readonly of: number;
  readonly notExpected: number;
  readonly unknown: number;
}

/** Ports that are alike in what a mirror sees of them, and how many there are. */
export interface AlikeSights {
  readonly sight: PortSight;
  readonly count: number;
}

/** Ports by what a mirror sees of them: thousands of them are a handful of kinds. */
export function alikeSights(ports: readonly PortSight[]): AlikeSights[] {
  const kinds = new Map<string, { readonly sight: PortSight; count: number }>();
  for (const { vlan, srIov } of ports) {
    const key = JSON.stringify([vlan, srIov]);
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, { sight: { vlan, srIov }, count: 1 });
    else kind.count += 1;
  }
  return [...kinds.values()];
}

/** How many of the others a Source's copies are not expected at, or a Destination's are not expected of. */
export function reachCount(
  port: PortSight & { readonly mode: 'Source' | 'Destination' },
  others: readonly AlikeSights[],
): ReachCount {
  const reaches = others.map(({ sight, count }) => ({
    count,
    ...(port.mode === 'Source' ? pairReach(port, sight) : pairReach(sight, port)),
  }));
  const number = (wanted?: string) =>
    reaches
      .filter(({ reach }) => wanted === undefined || reach === wanted)
      .reduce((sum, { count }) => sum + count, 0);
  return { of: number(), notExpected: number('not-expected'), unknown: number('unknown') };
}
