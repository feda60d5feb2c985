import type { GuestCard, GuestCommands } from '../../shared/guest/guest-commands.ts';
import { linuxCommands } from '../../shared/guest/linux-commands.ts';
import { windowsCommands } from '../../shared/guest/windows-commands.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { findAdapter, ownedAdapters } from '../../shared/model/look-up.ts';
import { isOurs } from '../../shared/plan/is-ours.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import type { OurAdapter } from '../../shared/records/ours.ts';
import { visible } from '../../shared/text/visible.ts';
import type { RunReport } from '../service/report.ts';

/**
 * What is left to do in the guests of the SPAN adapters: commands to copy, marked as not done.
 *
 * A card is found in its guest by its MAC address, which it has only once its VM has started; the
 * same command given again then shows them, because one of ours that is used again counts too. Which
 * system the guest runs, Hyper-V does not say, so both are shown.
 */
export function showGuestWork(
  report: RunReport,
  plan: Plan,
  state: Inventory,
  ours: readonly OurAdapter[],
): string[] {
  const added = report.steps.flatMap(({ step, added: id, result }) =>
    step.kind === 'add-adapter' && result === 'done' && id !== null ? [id] : [],
  );
  const reused = ownedAdapters(state)
    .filter((owned) => isOurs(ours, owned))
    .map(({ adapter }) => adapter.id)
    .filter((id) => plan.findings.some(({ code, target }) => code === 'adapter-reused' && target === id));
  return plan.purpose === 'set-up' ? [...added, ...reused].flatMap((id) => workOn(id, state)) : [];
}

function workOn(id: string, state: Inventory): string[] {
  const owned = findAdapter(state, id);
  if (owned?.vm == null) return [];
  const { name, mac } = owned.adapter;
  const card = { mac, name };
  const heading = visible(`In the guest of ${owned.vm.name}, not done by Mirror Manager:`);
  const commands = windowsCommands(card);
  if (!commands.ready) {
    const why =
      commands.reason === 'no-mac-yet'
        ? 'Start the VM, which gives its SPAN adapter a MAC address to be found by, and give this command again: it then shows what to do in the guest.'
        : 'The MAC address of its SPAN adapter could not be read, so no commands can be shown that find it.';
    return [`${heading}\n  ${why}`];
  }
  return [
    [
      heading,
      '  Leave nothing but mirrored traffic on the SPAN adapter.',
      ...block('Windows guest, in an elevated Windows PowerShell:', card, commands),
      ...block('Linux guest, in a root shell:', card, linuxCommands(card)),
      '  Then open it in Wireshark; the display filter "icmp" shows the pings of a Source.',
    ].join('\n'),
  ];
}

function block(heading: string, { name }: GuestCard, commands: GuestCommands): string[] {
  if (!commands.ready) return [];
  const kept = commands.renames ? [] : [visible(`    (It keeps its own name: ${name} is none there.)`)];
  return [`  ${heading}`, ...kept, ...commands.lines.map((line) => `    ${line}`)];
}
