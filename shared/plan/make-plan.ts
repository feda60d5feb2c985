import type { Acceptance, Finding } from '../checks/finding.ts';
import type { Inventory } from '../model/inventory.ts';
import type { RunId, RunName } from '../records/run-record.ts';
import { runThrough } from '../steps/run-through.ts';
import type { Step } from '../steps/step.ts';
import { checkSteps, markAccepted } from './check-plan.ts';
import { inversePlan } from './inverse-plan.ts';
import type { Plan } from './plan.ts';

/** Puts a plan together from its steps: undo, findings and receivers all derive from them. */
export function makePlan(
  inventory: Inventory,
  {
    purpose,
    steps,
    findings,
    asked = [],
    accepted,
    undoes = null,
    name = null,
  }: {
    purpose: Plan['purpose'];
    steps: readonly Step[];
    /** What the planner itself found. */
    findings: readonly Finding[];
    /** Sources and Destinations that the request names. */
    asked?: readonly string[];
    accepted: readonly Acceptance[];
    undoes?: RunId | null;
    name?: RunName | null;
  },
): Plan {
  const expected = runThrough(inventory, steps);
  const checked = checkSteps(inventory, expected, asked);
  return {
    purpose,
    name,
    host: inventory.host.name,
    steps,
    undoSteps: inversePlan(expected),
    findings: markAccepted([...findings, ...checked.findings], accepted),
    copies: checked.copies,
    undoes,
  };
}
