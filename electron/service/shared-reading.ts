import type { Inventory } from '../../shared/model/inventory.ts';

/** Readings of a host that several who ask at once have in common. */
export interface SharedReading {
  /** The reading under way, else a new one. */
  get(): Promise<Inventory>;
  /** A new reading, which serves the others too. */
  anew(): Promise<Inventory>;
  /** The host is being changed: what was begun to be read before serves nobody any more. */
  forget(): void;
}

/**
 * Shares readings among plans that are only looked at.
 *
 * A form asks for a plan as it is filled in, every window at every refresh, and a reading of a large host
 * takes seconds. A plan that is run is made once more of a reading of its own, so nothing rests on these.
 */
export function shareReading(read: () => Promise<Inventory>): SharedReading {
  let underWay: Promise<Inventory> | null = null;
  const anew = (): Promise<Inventory> => {
    const inventory = read();
    underWay = inventory;
    const settle = (): void => {
      if (underWay === inventory) underWay = null;
    };
    inventory.then(settle, settle);
    return inventory;
  };
  return {
    get: () => underWay ?? anew(),
    anew,
    forget() {
      underWay = null;
    },
  };
}
