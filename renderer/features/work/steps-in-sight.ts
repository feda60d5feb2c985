import type { WorkStep } from '../../../shared/contract/work.ts';

/** Steps that stand in their list one after another, or so many that are left out between. */
export type StepsInSight =
  | { readonly kind: 'step'; readonly step: WorkStep; readonly number: number }
  | { readonly kind: 'gap'; readonly from: number; readonly count: number };

/** What went wrong is shown wherever it stands. */
const ALWAYS: readonly WorkStep['state'][] = ['running', 'failed', 'unknown'];

/**
 * Of many steps those that are worth reading: the first, the one that runs with what is around it, the
 * last, and whatever went wrong; a gap says how many are left out.
 */
export function stepsInSight(steps: readonly WorkStep[], around: number): StepsInSight[] {
  const centres = steps.flatMap(({ state }, index) => (ALWAYS.includes(state) ? [index] : []));
  const seen = new Set<number>();
  for (const centre of [0, ...centres.slice(0, 20), steps.length - 1]) {
    for (let at = centre - around; at <= centre + around; at += 1) seen.add(at);
  }
  const shown: StepsInSight[] = [];
  for (const [index, step] of steps.entries()) {
    const last = shown.at(-1);
    if (seen.has(index)) shown.push({ kind: 'step', step, number: index + 1 });
    else if (last?.kind === 'gap') shown[shown.length - 1] = { ...last, count: last.count + 1 };
    else shown.push({ kind: 'gap', from: index + 1, count: 1 });
  }
  return shown;
}
