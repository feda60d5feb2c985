import type { Lab } from '../../../shared/lab/lab.ts';

/**
 * The host as reads show it: for `readLagMs` after a write they still show what was before it.
 *
 * Hyper-V's reads lag its writes; how far is a setting of the lab.
 */
export interface ReadLag {
  wrote(before: Lab, now: number): void;
  seen(current: Lab, now: number): Lab;
}

/** A lag without anything written yet. */
export function readLag(): ReadLag {
  /** What was before each write, the oldest first. */
  let past: { readonly before: Lab; readonly at: number }[] = [];
  return {
    wrote(before, at) {
      if (before.settings.readLagMs > 0) past.push({ before, at });
    },
    seen(current, now) {
      past = past.filter(({ at }) => now - at < current.settings.readLagMs);
      return past[0]?.before ?? current;
    },
  };
}
