import type { Refresh } from '../../stores/preferences.ts';

const LEAST_MS = 5_000;
const MOST_MS = 300_000;
const AFTER_FAILURE_MS = 30_000;
/** A host is read for at most a twentieth of the time. */
const SHARE = 20;

/**
 * How long after a reading the next one follows, in milliseconds; null for never.
 *
 * `readMs` is what the last one cost: a host with a thousand machines is not kept busy by being looked at.
 */
export function refreshDelay(
  refresh: Refresh,
  { readMs, failed }: { readonly readMs: number | null; readonly failed: boolean },
): number | null {
  switch (refresh) {
    case 'by-hand':
      return null;
    case 'minute':
      return 60_000;
    case 'automatic': {
      const byCost = Math.min(MOST_MS, Math.max(LEAST_MS, (readMs ?? 0) * SHARE));
      return failed ? Math.max(byCost, AFTER_FAILURE_MS) : byCost;
    }
  }
}

/** What is left of a delay since a reading was seen: never less than none of it, nor more than all. */
export function timeLeft(
  delay: number,
  { seenAt, now }: { readonly seenAt: number | null; readonly now: number },
): number {
  return seenAt === null ? delay : Math.min(delay, Math.max(0, seenAt + delay - now));
}
