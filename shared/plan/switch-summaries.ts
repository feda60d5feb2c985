import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { mirrorPorts } from './who-receives.ts';

/** Who copies to whom on a switch on which something mirrors. */
export interface SwitchSummary {
  readonly id: string;
  readonly name: string;
  readonly sources: readonly string[];
  readonly destinations: readonly string[];
}

/** The switches on which there is a Source or a Destination. */
export function switchSummaries(inventory: Inventory): SwitchSummary[] {
  const ports = mirrorPorts(inventory);
  return inventory.switches.flatMap(({ id, name }) => {
    const names = (mode: string) =>
      ports.filter((port) => sameId(port.switchId, id) && port.mode === mode).map((port) => port.name);
    const [sources, destinations] = [names('Source'), names('Destination')];
    return sources.length + destinations.length === 0 ? [] : [{ id, name, sources, destinations }];
  });
}
