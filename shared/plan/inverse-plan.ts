import { sameId } from '../model/same-id.ts';
import { kindOf } from '../steps/step-kinds.ts';
import type { StepDraft } from '../steps/step-kind.ts';
import type { Step } from '../steps/step.ts';
import { targetId } from '../steps/target.ts';
import type { TargetState } from '../steps/target-state.ts';
import { numberSteps } from './number-steps.ts';
import { shutDownLate } from './with-power.ts';

export interface DoneStep {
  readonly step: Step;
  readonly before: TargetState;
}

/**
 * The steps that take back the given ones: mirroring ends first, then what is left, last first.
 *
 * An adapter that was removed comes back with a new id, so what follows refers to the step that adds
 * it. Numbered on from the steps they take back.
 */
export function inversePlan(done: readonly DoneStep[]): Step[] {
  const last = Math.max(0, ...done.map(({ step }) => Number(step.id.slice(1))));
  const steps: Step[] = [];
  const addedFor: { readonly old: string; readonly step: Step }[] = [];
  const retarget = (draft: StepDraft): StepDraft => {
    if (!('adapter' in draft)) return draft;
    const target = draft.adapter;
    const again = addedFor.find(({ old }) => sameId(old, targetId(target)));
    return again === undefined ? draft : { ...draft, adapter: { added: again.step.id, name: target.name } };
  };
  for (const { step, before } of [...done].reverse()) {
    for (const draft of kindOf(step).inverse(step, before)) {
      const next = { ...retarget(draft), id: `s${String(last + steps.length + 1)}` };
      steps.push(next);
      if (next.kind === 'add-adapter' && next.replaces !== null) {
        addedFor.push({ old: next.replaces, step: next });
      }
    }
  }
  return numberSteps(shutDownLate(endsOfMirroringFirst(steps)), last + 1);
}

type ModeStep = Extract<Step, { kind: 'set-mode' }>;

/**
 * The modes that become None before all else, Sources before Destinations.
 *
 * So no copy is made for nobody, nor while a VM is shut down. A mode that follows another one of the
 * same adapter, or the adapter's addition, keeps its place.
 */
function endsOfMirroringFirst(steps: readonly Step[]): Step[] {
  const added = new Set(steps.map(({ id }) => id));
  const seen = new Set<string>();
  const first = steps.filter((step): step is ModeStep => {
    if (step.kind !== 'set-mode') return false;
    const id = targetId(step.adapter).toLowerCase();
    const again = seen.has(id);
    seen.add(id);
    if (again || step.mode !== 'None') return false;
    return !('added' in step.adapter && added.has(step.adapter.added));
  });
  const ahead = new Set(first.map(({ id }) => id));
  const bySource = [
    ...first.filter(({ from }) => from === 'Source'),
    ...first.filter(({ from }) => from !== 'Source'),
  ];
  return [...bySource, ...steps.filter(({ id }) => !ahead.has(id))];
}
