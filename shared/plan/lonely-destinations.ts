import type { Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { expectAll } from '../steps/run-through.ts';
import type { Step } from '../steps/step.ts';
import { mirrorPorts } from './who-receives.ts';

/** The Destinations that stay while the last Source of their switch goes. */
export function lonelyDestinations(inventory: Inventory, steps: readonly Step[]): Finding[] {
  const before = mirrorPorts(inventory);
  const after = mirrorPorts(expectAll(inventory, steps));
  const hasSource = (ports: typeof after, switchId: string) =>
    ports.some((port) => port.mode === 'Source' && sameId(port.switchId, switchId));
  return after
    .filter(
      (port) =>
        port.mode === 'Destination' && hasSource(before, port.switchId) && !hasSource(after, port.switchId),
    )
    .map((port) => makeFinding('destination-without-source', { target: port.id, name: port.name }));
}
