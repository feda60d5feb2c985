import type { Step } from '../steps/step.ts';
import type { StepId } from '../steps/target.ts';

/**
 * The steps numbered in their order from `first`, references among them following.
 *
 * A reference to a step that is not among them stays as it is: an undo plan refers to what the
 * set-up plan added, and is numbered on from it so that the two can never be mistaken.
 */
export function numberSteps(steps: readonly Step[], first = 1): Step[] {
  const numbers = new Map<StepId, StepId>(steps.map((step, index) => [step.id, `s${String(first + index)}`]));
  const follow = <T extends object>(target: T): T =>
    'added' in target
      ? { ...target, added: numbers.get((target as T & { added: StepId }).added) ?? target.added }
      : target;
  return steps.map((step) => ({
    ...step,
    id: numbers.get(step.id) ?? step.id,
    ...('adapter' in step ? { adapter: follow(step.adapter) } : {}),
    ...('switch' in step && step.switch !== null ? { switch: follow(step.switch) } : {}),
  }));
}
