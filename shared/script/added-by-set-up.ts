import type { Inventory } from '../model/inventory.ts';
import { findVm } from '../model/look-up.ts';
import type { Step } from '../steps/step.ts';
import type { AdapterTarget, StepId, SwitchTarget } from '../steps/target.ts';
import { quote } from './quote.ts';
import type { ScriptText } from './script-text.ts';

const GUID_PATTERN = '[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}';
const ADAPTER_PATTERN = `Microsoft:${GUID_PATTERN}(\\\\${GUID_PATTERN})?`;

interface Added {
  readonly step: StepId;
  readonly check: string;
  readonly pattern: string;
}

function list(ids: readonly string[]): string {
  return `@(${ids.map(quote).join(', ')})`;
}

/** What the set-up script added and the undo steps speak of, each with the line that checks it. */
export function addedBySetUp(undoSteps: readonly Step[], inventory: Inventory, text: ScriptText): Added[] {
  const own = new Set(undoSteps.map((step) => step.id));
  const found = new Map<StepId, Added>();
  const note = (
    target: AdapterTarget | SwitchTarget | null,
    pattern: string,
    check: string,
    before: string[],
  ) => {
    if (target === null || !('added' in target) || own.has(target.added) || found.has(target.added)) return;
    const rest = `-Id ${text.addedId(target.added)} -Name ${quote(target.name)} -Before ${list(before)}`;
    found.set(target.added, {
      step: target.added,
      pattern,
      check: `${check} ${rest}`,
    });
  };
  for (const step of undoSteps) {
    if ('adapter' in step) {
      const there = findVm(inventory, step.vm.id)?.adapters.map(({ id }) => id) ?? [];
      note(step.adapter, ADAPTER_PATTERN, `Assert-MirrorAddedAdapter -VMId ${quote(step.vm.id)}`, there);
    }
    if ('switch' in step) {
      note(
        step.switch,
        GUID_PATTERN,
        'Assert-MirrorAddedSwitch',
        inventory.switches.map(({ id }) => id),
      );
    }
  }
  return [...found.values()];
}
