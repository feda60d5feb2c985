import { sameId } from '../model/same-id.ts';
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
export function withPower(inventory: Inventory, steps: readonly Step[]): Step[] {
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
  return numberSteps(result);
}

/**
 * The steps with each shutdown as late as it can be: just before the VM's first change of hardware.
 *
 * What needs no shutdown is done while the VM runs, as {@link withPower} has it.
 */
export function shutDownLate(steps: readonly Step[]): Step[] {
  const isOf = (step: Step, vm: Step) => 'vm' in step && 'vm' in vm && sameId(step.vm.id, vm.vm.id);
  const waiting = new Set<Step>();
  const result: Step[] = [];
  for (const step of steps) {
    if (step.kind === 'stop-vm') {
      waiting.add(step);
      continue;
    }
    for (const stop of waiting) {
      if (!isOf(step, stop) || !(changesHardware(step) || step.kind === 'start-vm')) continue;
      result.push(stop);
      waiting.delete(stop);
    }
    result.push(step);
  }
  return [...result, ...waiting];
}
