import { z } from 'zod';
import { Work, WorkId, WorkRollback, WorkStep } from './work.ts';

/** Steps of a list that became different, each with its place; the next one after the last is a new one. */
const StepsChange = z.array(z.strictObject({ at: z.int().min(0), step: WorkStep }));

/**
 * What became different of a run that the other side knows.
 *
 * A run of a thousand steps speaks two thousand times: what is said each time is one step, not all.
 */
export const WorkChange = z.strictObject({
  work: WorkId,
  fields: Work.omit({ id: true, steps: true, rollback: true }).partial(),
  steps: StepsChange,
  /** Of the steps that take it back; null where nothing of them did. */
  rollback: z
    .strictObject({ fields: WorkRollback.omit({ steps: true }).partial(), steps: StepsChange })
    .nullable(),
});
export type WorkChange = z.infer<typeof WorkChange>;
type StepsChange = z.infer<typeof StepsChange>;

/**
 * What has to be told of a run to somebody who knows it as it was.
 *
 * Null where only the whole of it says it: another run, other numbers of steps, a rollback that began.
 */
export function workChange(before: Work, after: Work): WorkChange | null {
  if (before.id !== after.id || before.steps.length !== after.steps.length) return null;
  const { id: _, steps, rollback, ...fields } = after;
  const change = {
    work: after.id,
    fields: differing(before, fields),
    steps: differingSteps(before.steps, steps),
  };
  if (before.rollback === null || rollback === null) {
    return before.rollback === rollback ? { ...change, rollback: null } : null;
  }
  if (rollback.steps.length < before.rollback.steps.length) return null;
  const { steps: back, ...backFields } = rollback;
  const backChange = {
    fields: differing(before.rollback, backFields),
    steps: differingSteps(before.rollback.steps, back),
  };
  return { ...change, rollback: isEmpty(backChange) ? null : backChange };
}

/** Whether a change says nothing. */
export function isEmpty({
  fields,
  steps,
}: {
  readonly fields: object;
  readonly steps: StepsChange;
}): boolean {
  return Object.keys(fields).length === 0 && steps.length === 0;
}

/** The run with a change applied; null where the change is of a run that is not known, or not that far. */
export function withWorkChange(work: Work | null, change: WorkChange): Work | null {
  if (work?.id !== change.work) return null;
  const steps = withSteps(work.steps, change.steps);
  if (steps === null) return null;
  const changed = { ...work, ...change.fields, steps } as Work;
  if (change.rollback === null) return changed;
  if (work.rollback === null) return null;
  const back = withSteps(work.rollback.steps, change.rollback.steps);
  if (back === null) return null;
  return { ...changed, rollback: { ...work.rollback, ...change.rollback.fields, steps: back } } as Work;
}

function withSteps(steps: WorkStep[], changed: StepsChange): WorkStep[] | null {
  if (changed.length === 0) return steps;
  const next = [...steps];
  for (const { at, step } of changed) {
    if (at > next.length) return null;
    next[at] = step;
  }
  return next;
}

function differingSteps(before: readonly WorkStep[], after: readonly WorkStep[]): StepsChange {
  return after.flatMap((step, at) => (isSame(before[at], step) ? [] : [{ at, step }]));
}

function differing<T extends object>(before: T, after: Partial<T>): Partial<T> {
  const entries = Object.entries(after).filter(([name, value]) => !isSame(before[name as keyof T], value));
  return Object.fromEntries(entries) as Partial<T>;
}

/** Whether two values say the same; what was not touched is the very same, so most are told at a glance. */
function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || JSON.stringify(a) === JSON.stringify(b);
}
