import type { WorkStep } from '../../../../shared/contract/work.ts';
import type { Step } from '../../../../shared/steps/step.ts';
import { aVm } from '../../../../shared/testing/an-inventory.ts';

const { id, name } = aVm(1);

/** A guest's shutdown, that of the first VM. */
export const stopFirst: Step = { id: 's1', kind: 'stop-vm', vm: { id, name }, force: false };

/** A step of a run in a state, of which nothing more is told. */
export function aWorkStep(state: WorkStep['state'], step: Step = stopFirst): WorkStep {
  return { step, title: '', state, startedAt: null, seconds: null, note: null, added: null, error: null };
}
