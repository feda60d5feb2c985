import type { PlanView } from '../../../shared/contract/plan-view.ts';

/**
 * Whether two plans ask for the very same consent: the same steps in the same state of things.
 *
 * Names and consents alone make a plan anew; the button that was pressed over the one may run the other.
 */
export function samePlan(a: PlanView, b: PlanView): boolean {
  return essence(a) === essence(b);
}

function essence({ purpose, host, steps, findings, copies, shutsDown, undoes }: PlanView): string {
  return JSON.stringify({
    purpose,
    host,
    steps: steps.map(({ step }) => step),
    findings: findings.map(({ code, target, details }) => [code, target, details]),
    copies,
    shutsDown,
    undoes,
  });
}
