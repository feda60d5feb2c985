import type { Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { mirrorPorts, type MirrorPort } from './who-receives.ts';

/** The Sources that stay while the last Destination of their switch goes, by the host before and after. */
export function lonelySources(inventory: Inventory, expected: Inventory): Finding[] {
  return lonely(inventory, expected, 'Source').map((port) =>
    makeFinding('source-without-destination', { target: port.id, name: port.name }),
  );
}

/** The Destinations that stay while the last Source of their switch goes, by the host before and after. */
export function lonelyDestinations(inventory: Inventory, expected: Inventory): Finding[] {
  return lonely(inventory, expected, 'Destination').map((port) =>
    makeFinding('destination-without-source', { target: port.id, name: port.name }),
  );
}

/** Ports that keep a mode while all of the other side goes from their switch. */
function lonely(inventory: Inventory, expected: Inventory, mode: 'Source' | 'Destination'): MirrorPort[] {
  const before = mirrorPorts(inventory);
  const hasOthers = (ports: readonly MirrorPort[], { switchId }: MirrorPort) =>
    ports.some((port) => port.mode === OTHER[mode] && sameId(port.switchId, switchId));
  const after = mirrorPorts(expected);
  const keeps = ({ id }: MirrorPort) => before.some((port) => port.mode === mode && sameId(port.id, id));
  return after.filter(
    (port) => port.mode === mode && hasOthers(before, port) && !hasOthers(after, port) && keeps(port),
  );
}

const OTHER = { Source: 'Destination', Destination: 'Source' } as const;
