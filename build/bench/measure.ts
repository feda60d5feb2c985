/** The middle of some times. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Milliseconds of each peer, in turns (A B C A B C …), as medians.
 *
 * In turns, because a machine's speed drifts: what is compared must have been measured side by side.
 * The first rounds warm up (PowerShell compiles a script that has run often) and do not count.
 */
export async function inTurns<K extends string>(
  peers: Readonly<Record<K, () => Promise<unknown>>>,
  { rounds, warmUps = 1 }: { rounds: number; warmUps?: number },
): Promise<Record<K, number>> {
  const names = Object.keys(peers) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUps; round += 1) {
    for (const name of names) {
      const began = performance.now();
      await peers[name]();
      if (round >= warmUps) times.get(name)?.push(performance.now() - began);
    }
  }
  return Object.fromEntries(names.map((name) => [name, median(times.get(name) ?? [])])) as Record<K, number>;
}
