import type { Inventory } from '../../../shared/model/inventory.ts';
import { foundKeys, switchTopology, type SwitchTopology } from './topology-model.ts';

/** A switch as its card on the host's page shows it. */
export interface SwitchOverview {
  readonly topology: SwitchTopology;
  /** How many adapters are connected to it. */
  readonly adapters: number;
  /** How many things of it the search found. */
  readonly found: number;
}

/** Every switch of a host with its counts. */
export function switchOverviews(
  inventory: Inventory,
  ours: readonly string[],
  search: string,
): SwitchOverview[] {
  return inventory.switches.flatMap(({ id }) => {
    const topology = switchTopology(inventory, id, ours);
    if (topology === null) return [];
    const ports = topology.owners.flatMap((owner) => owner.ports);
    return [{ topology, adapters: ports.length, found: foundKeys(topology, search).length }];
  });
}
