import type { Inventory } from '../../shared/model/inventory.ts';

/** How long a reading serves those who ask for one after it, in milliseconds. */
const FRESH_MS = 500;

/** Readings of a host that several who ask at once, or one after the other, have in common. */
export interface SharedReading {
  /** The reading under way, else the last one if it has only just come, else a new one. */
  get(): Promise<Inventory>;
  /** A new reading, which serves the others too. */
  anew(): Promise<Inventory>;
  /** The host is being changed: what was read before serves nobody any more. */
  forget(): void;
}

/**
 * Shares readings among plans that are only looked at.
 *
 * A form asks for a plan at every change, every window at every refresh, and a reading of a large host
 * takes seconds. A plan that is run is made once more of a reading of its own, so nothing rests on these.
 */
export function shareReading(
  read: () => Promise<Inventory>,
  now: () => number = () => performance.now(),
): SharedReading {
  let last: { readonly inventory: Promise<Inventory>; readonly until: number } | null = null;
  const anew = (): Promise<Inventory> => {
    const inventory = read();
    last = { inventory, until: Number.POSITIVE_INFINITY };
    const settle = (until: number) => {
      if (last?.inventory === inventory) last = { inventory, until };
    };
    inventory.then(
      () => {
        settle(now() + FRESH_MS);
      },
      () => {
        settle(Number.NEGATIVE_INFINITY);
      },
    );
    return inventory;
  };
  return {
    get: () => (last !== null && now() < last.until ? last.inventory : anew()),
    anew,
    forget() {
      last = null;
    },
  };
}
