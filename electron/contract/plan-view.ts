import { stands } from '../../shared/checks/finding.ts';
import type { PlanToken, PlanView } from '../../shared/contract/plan-view.ts';
import { planId } from '../../shared/script/plan-id.ts';
import { renderScript, renderUndoScript } from '../../shared/script/render-script.ts';
import { kindOf } from '../../shared/steps/step-kinds.ts';
import type { Planned } from '../service/service.ts';

/** A plan as the screen shows it, under the token by which it can be run. */
export function viewOf({ plan, inventory, undoes }: Planned, token: PlanToken): PlanView {
  const { purpose, name, host, steps, undoSteps, findings, copies } = plan;
  const id = planId(steps);
  const empty = steps.length === 0;
  return {
    token,
    planId: id,
    purpose,
    name,
    host,
    steps: steps.map((step) => ({ step, title: kindOf(step).title(step) })),
    findings: [...findings],
    copies: {
      newSources: copies.newSources.map(({ port, others }) => ({ port, others: [...others] })),
      newDestinations: copies.newDestinations.map(({ port, others }) => ({ port, others: [...others] })),
      standing: [...copies.standing],
    },
    undoes,
    blocked: findings.some(stands),
    shutsDown: steps.flatMap((step) => (step.kind === 'stop-vm' ? [step.vm.name] : [])),
    script: empty ? null : renderScript({ steps, purpose, planId: id }),
    undoScript: empty ? null : renderUndoScript({ undoSteps, inventory, planId: id }),
  };
}
