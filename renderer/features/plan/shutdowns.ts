import type { PlanView } from '../../../shared/contract/plan-view.ts';
import type { NamesApart } from './told-apart.ts';

/** Names of the VMs that a plan shuts down, told apart; null where none is. */
export function shutdownsOf({ steps }: Pick<PlanView, 'steps'>, names: NamesApart): string | null {
  const vms = steps.flatMap(({ step }) => (step.kind === 'stop-vm' ? [names.vm(step.vm)] : []));
  return vms.length === 0 ? null : [...new Set(vms)].join(', ');
}
