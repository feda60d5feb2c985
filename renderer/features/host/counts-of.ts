import type { Inventory } from '../../../shared/model/inventory.ts';
import { countsBySwitch, type ModeCounts } from '../inventory/mirror-counts.ts';
import type { HostLine } from './host-tree.ts';

const NONE: ModeCounts = { sources: 0, destinations: 0 };
const known = new WeakMap<Inventory, ReadonlyMap<string, ModeCounts>>();

/** How many Sources and Destinations a line's switch has; counted once for each reading of its host. */
export function countsOf(line: HostLine): ModeCounts {
  const { inventory } = line.host;
  if (line.kind === 'host' || inventory === null) return NONE;
  let counts = known.get(inventory);
  if (counts === undefined) {
    counts = countsBySwitch(inventory);
    known.set(inventory, counts);
  }
  return counts.get(line.virtualSwitch.id.toLowerCase()) ?? NONE;
}
