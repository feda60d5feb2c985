/** What one peer took, and beside it what the first peer took in the same round. */
export interface Measured {
  /** The middle of its times, in milliseconds. */
  readonly median: number;
  /** The middle of the first peer's time divided by this one's, round by round. */
  readonly ratio: number;
}

/** The middle of some values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The value that so many percent of some values do not exceed. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((sorted.length * percent) / 100) - 1)] ?? Number.NaN;
}

/**
 * Measures peers in turns (A B A B …).
 *
 * In turns, because a machine's speed drifts: what is compared must have been measured side by side,
 * and so a ratio is that of a round and not of two medians. Every other round goes backwards: what
 * comes second finds warmer caches. The first rounds warm up (PowerShell compiles a script that has
 * run often) and do not count. `before` runs before each measurement, untimed.
 */
export async function inTurns<K extends string>(
  peers: Readonly<Record<K, () => Promise<unknown>>>,
  { rounds, warmUps = 1, before }: { rounds: number; warmUps?: number; before?: () => Promise<unknown> },
): Promise<Record<K, Measured>> {
  const names = Object.keys(peers) as K[];
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let round = 0; round < rounds + warmUps; round += 1) {
    for (const name of round % 2 === 0 ? names : names.toReversed()) {
      await before?.();
      const began = performance.now();
      await peers[name]();
      if (round >= warmUps) times.get(name)?.push(performance.now() - began);
    }
  }
  const [first = []] = times.values();
  return Object.fromEntries(
    [...times].map(([name, own]) => [
      name,
      {
        median: median(own),
        ratio: median(first.map((time, round) => time / (own[round] ?? Number.NaN))),
      },
    ]),
  ) as Record<K, Measured>;
}
