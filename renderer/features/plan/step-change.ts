import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { Step } from '../../../shared/steps/step.ts';

/** What a step finds or leaves: a mirroring mode, a word of its own, or a thing's name. */
export type StepSide =
  | { readonly kind: 'mode'; readonly mode: MirroringMode }
  | { readonly kind: 'word'; readonly word: 'running' | 'off' | 'there' | 'not-there' | 'not-connected' }
  | { readonly kind: 'name'; readonly name: string };

/** What is so before a step and what after it, where a plan's reader wants to see it side by side. */
export interface StepChange {
  readonly now: StepSide;
  readonly after: StepSide;
}

const word = (value: Extract<StepSide, { kind: 'word' }>['word']): StepSide => ({
  kind: 'word',
  word: value,
});
const named = (name: string): StepSide => ({ kind: 'name', name });

/** The change that a step is; where an adapter is now is told by the host's reading. */
export function stepChange(step: Step, inventory: Inventory | null): StepChange {
  switch (step.kind) {
    case 'set-mode':
      return { now: { kind: 'mode', mode: step.from }, after: { kind: 'mode', mode: step.mode } };
    case 'stop-vm':
      return { now: word('running'), after: word('off') };
    case 'start-vm':
      return { now: word('off'), after: word('running') };
    case 'add-adapter':
    case 'create-switch':
      return { now: word('not-there'), after: word('there') };
    case 'remove-adapter':
    case 'remove-switch':
      return { now: word('there'), after: word('not-there') };
    case 'rename-adapter':
      return { now: named(step.adapter.name), after: named(step.name) };
    case 'connect-adapter':
      return { now: switchOf(step, inventory), after: named(step.switch.name) };
    case 'disconnect-adapter':
      return { now: switchOf(step, inventory), after: word('not-connected') };
  }
}

function switchOf(
  { adapter }: Extract<Step, { kind: 'connect-adapter' | 'disconnect-adapter' }>,
  inventory: Inventory | null,
): StepSide {
  const owned = inventory !== null && 'id' in adapter ? findAdapter(inventory, adapter.id) : undefined;
  const id = owned?.adapter.switchId;
  if (id == null) return word('not-connected');
  const there = inventory?.switches.find((each) => sameId(each.id, id));
  return named(there?.name ?? owned?.adapter.switchName ?? id);
}
