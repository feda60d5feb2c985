import type { Inventory } from '../../shared/model/inventory.ts';
import { switchLabel } from '../../shared/model/switch-label.ts';
import { doubtsAmong } from '../../shared/plan/copy-doubts.ts';
import { switchSummaries } from '../../shared/plan/switch-summaries.ts';
import { mirrorPorts } from '../../shared/plan/who-receives.ts';
import { sameId } from '../../shared/model/same-id.ts';
import { visible } from '../../shared/text/visible.ts';
import { showDoubts } from './show-doubts.ts';

/** Who copies to whom, switch by switch, in sentences; nothing is claimed that has not been proven. */
export function showMirroring(inventory: Inventory): string {
  const ports = mirrorPorts(inventory);
  const lines = switchSummaries(inventory).flatMap((summary) => {
    const on = visible(switchLabel(inventory, summary.id));
    const sources = summary.sources.map(visible);
    const destinations = summary.destinations.map(visible);
    if (sources.length === 0) {
      return destinations.map((name) => `${name} is a Destination on ${on}; nothing is being copied to it.`);
    }
    const doubts = doubtsAmong(ports.filter(({ switchId }) => sameId(switchId, summary.id)));
    return destinations.length === 0
      ? sources.map((name) => `${name} is a Source on ${on}; nothing receives its copies.`)
      : [
          `On ${on}, copies of ${sources.join(', ')} ${doubts.length === 0 ? 'go to' : 'are meant for'} ${destinations.join(', ')}.`,
          ...showDoubts(doubts).map(visible),
          'That is how it is set; that copies arrive has not been proven.',
        ];
  });
  return lines.length === 0 ? 'Nothing is mirrored.' : [...new Set(lines)].join('\n');
}
