import type { Inventory } from '../../shared/model/inventory.ts';
import { switchLabel } from '../../shared/model/switch-label.ts';
import { switchSummaries } from '../../shared/plan/switch-summaries.ts';
import { visible } from '../../shared/text/visible.ts';

/** Who copies to whom, switch by switch, in sentences; nothing is claimed that has not been proven. */
export function showMirroring(inventory: Inventory): string {
  const lines = switchSummaries(inventory).flatMap((summary) => {
    const on = visible(switchLabel(inventory, summary.id));
    const sources = summary.sources.map(visible);
    const destinations = summary.destinations.map(visible);
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
