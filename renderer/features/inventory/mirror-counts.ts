import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { mirrorPorts } from '../../../shared/plan/who-receives.ts';

/** How many ports of a switch are Sources and Destinations. */
export interface ModeCounts {
  readonly sources: number;
  readonly destinations: number;
}

/** The counts of every switch, by its id in small letters. */
export function countsBySwitch(inventory: Inventory): ReadonlyMap<string, ModeCounts> {
  const counts = new Map<string, ModeCounts>();
  for (const { switchId, mode } of mirrorPorts(inventory)) {
    const id = switchId.toLowerCase();
    const { sources, destinations } = counts.get(id) ?? { sources: 0, destinations: 0 };
    counts.set(id, {
      sources: sources + (mode === 'Source' ? 1 : 0),
      destinations: destinations + (mode === 'Destination' ? 1 : 0),
    });
  }
  return counts;
}

/** How many adapters of VMs mirror, on one switch or on all: what Disable is about. */
export function mirroredCount(inventory: Inventory | null, switchId: string | null = null): number {
  if (inventory === null) return 0;
  return inventory.virtualMachines
    .flatMap(({ adapters }) => adapters)
    .filter(
      (adapter) => switchId === null || (adapter.switchId !== null && sameId(adapter.switchId, switchId)),
    )
    .filter(({ mode }) => mode === 'Source' || mode === 'Destination').length;
}

/** Whether on some switch a Source and a Destination meet, so that copies should be made. */
export function isCopying(inventory: Inventory | null): boolean {
  if (inventory === null) return false;
  return [...countsBySwitch(inventory).values()].some(
    ({ sources, destinations }) => sources > 0 && destinations > 0,
  );
}
