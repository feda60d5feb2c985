import type { Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { mirrorPorts } from './who-receives.ts';

/** The Destinations that stay while the last Source of their switch goes, by the host before and after. */
export function lonelyDestinations(inventory: Inventory, expected: Inventory): Finding[] {
  const before = mirrorPorts(inventory);
  const after = mirrorPorts(expected);
  const hasSource = (ports: typeof after, switchId: string) =>
    ports.some((port) => port.mode === 'Source' && sameId(port.switchId, switchId));
  return after
    .filter(
      (port) =>
        port.mode === 'Destination' && hasSource(before, port.switchId) && !hasSource(after, port.switchId),
    )
    .map((port) => makeFinding('destination-without-source', { target: port.id, name: port.name }));
}
