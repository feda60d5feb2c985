/** When each running step was first seen, by this window's clock. */
const seen = new Map<string, number>();

/** More are never looked at again. */
const MOST = 200;

/**
 * When a step that began at this time of the host's computer was first seen here, in milliseconds of `clock`.
 *
 * The clocks of two computers differ, and a difference of both would be shown as time that never passed.
 */
export function firstSeen(key: string, clock: () => number = () => performance.now()): number {
  const known = seen.get(key);
  if (known !== undefined) return known;
  const now = clock();
  seen.set(key, now);
  for (const oldest of seen.keys()) {
    if (seen.size <= MOST) break;
    seen.delete(oldest);
  }
  return now;
}
