import { windowsCommands } from '../../shared/guest/windows-commands.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { findAdapter } from '../../shared/model/look-up.ts';
import { visible } from '../../shared/text/visible.ts';
import type { RunReport } from '../service/report.ts';

/**
 * What is left to do in the guests that got a SPAN adapter: commands to copy, marked as not done.
 *
 * The adapter is found in the guest by its MAC address, which it has only once its VM has started.
 */
export function showGuestWork(report: RunReport, state: Inventory): string[] {
  return report.steps.flatMap(({ step, added, result }) => {
    if (step.kind !== 'add-adapter' || added === null || result !== 'done') return [];
    const owned = findAdapter(state, added);
    if (owned === undefined) return [];
    const commands = windowsCommands({ mac: owned.adapter.mac, name: step.name });
    const heading = visible(`In the guest of ${step.vm.name}, not done by Mirror Manager:`);
    if (!commands.ready) {
      return [`${heading}\n  Start the VM once; then its SPAN adapter has a MAC address to be found by.`];
    }
    return [
      [
        heading,
        '  Leave nothing but mirrored traffic on the SPAN adapter (Windows PowerShell, elevated):',
        ...commands.lines.map((line) => `    ${line}`),
        '  Then open it in Wireshark; the display filter "icmp" shows the pings of a Source.',
      ].join('\n'),
    ];
  });
}
