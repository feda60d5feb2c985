import { sameId } from '../model/ids.ts';
import type { Inventory } from '../model/inventory.ts';
import { findVm } from '../model/look-up.ts';
import type { Step } from '../steps/step.ts';
import { numberSteps } from './number-steps.ts';

/** Steps for which a VM of generation 1 must be off. */
function changesHardware(step: Step): step is Extract<Step, { kind: 'add-adapter' | 'remove-adapter' }> {
  return step.kind === 'add-adapter' || step.kind === 'remove-adapter';
}

/**
 * The steps with the shutdowns and starts that they need, and no others.
 *
 * A running VM of generation 1 is shut down before its first change of hardware and started again at
 * the very end, so that taking back a run that failed needs no second shutdown.
 */
export function withPower(inventory: Inventory, steps: readonly Step[], firstNumber = 1): Step[] {
  const result: Step[] = [];
  const stopped: Extract<Step, { kind: 'add-adapter' }>['vm'][] = [];
  for (const step of steps) {
    if (changesHardware(step) && !stopped.some((vm) => sameId(vm.id, step.vm.id))) {
      const vm = findVm(inventory, step.vm.id);
      if (vm?.state === 'Running' && vm.generation !== 2) {
        stopped.push(step.vm);
        result.push({ id: `stop ${vm.id}`, kind: 'stop-vm', vm: step.vm, force: false });
      }
    }
    result.push(step);
  }
  for (const vm of stopped) result.push({ id: `start ${vm.id}`, kind: 'start-vm', vm });
  return numberSteps(result, firstNumber);
}
