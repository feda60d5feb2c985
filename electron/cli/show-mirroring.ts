import { sameId } from '../../shared/model/ids.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { mirrorPorts } from '../../shared/plan/who-receives.ts';
import { visible } from '../../shared/text/visible.ts';
import { switchLabel } from './switch-label.ts';

/** Who copies to whom, switch by switch, in sentences; nothing is claimed that has not been proven. */
export function showMirroring(inventory: Inventory): string {
  const ports = mirrorPorts(inventory);
  const lines = inventory.switches.flatMap(({ id }) => {
    const on = visible(switchLabel(inventory, id));
    const names = (mode: string) =>
      ports
        .filter((port) => sameId(port.switchId, id) && port.mode === mode)
        .map((port) => visible(port.name));
    const [sources, destinations] = [names('Source'), names('Destination')];
    if (sources.length === 0) {
      return destinations.map((name) => `${name} is a Destination on ${on}; nothing is being copied to it.`);
    }
    return destinations.length === 0
      ? sources.map((name) => `${name} is a Source on ${on}; nothing receives its copies.`)
      : [
          `On ${on}, copies of ${sources.join(', ')} go to ${destinations.join(', ')}.`,
          'That is how it is set; that copies arrive has not been proven.',
        ];
  });
  return lines.length === 0 ? 'Nothing is mirrored.' : [...new Set(lines)].join('\n');
}
