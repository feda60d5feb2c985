import type { PlanView } from '../../../shared/contract/plan-view.ts';

/**
 * Whether a plan has to be looked at as a whole before it runs.
 *
 * So it is when a check blocks or warns (somebody receives copies whom nobody asked for is one of these), and
 * when a VM is shut down.
 */
export function needsReview({
  blocked,
  shutsDown,
  findings,
}: Pick<PlanView, 'blocked' | 'shutsDown' | 'findings'>): boolean {
  return blocked || shutsDown.length > 0 || findings.some(({ severity }) => severity !== 'informs');
}
