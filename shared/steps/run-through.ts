import type { Inventory } from '../model/inventory.ts';
import { findAdapter, findSwitch, findVm } from '../model/look-up.ts';
import type { NetworkAdapter } from '../model/network-adapter.ts';
import { sameId } from '../model/same-id.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import { kindOf } from './step-kinds.ts';
import type { Step } from './step.ts';
import { targetId, type StepId } from './target.ts';
import type { TargetState } from './target-state.ts';

/** The things a step is about, as the inventory shows them. */
export function targetStateOf(inventory: Inventory, step: Step): TargetState {
  const vm = 'vm' in step ? findVm(inventory, step.vm.id) : undefined;
  const adapter = 'adapter' in step ? adapterOf(inventory, vm, targetId(step.adapter)) : undefined;
  const target = step.kind === 'remove-switch' ? findSwitch(inventory, targetId(step.switch)) : undefined;
  return {
    vm: vm === undefined ? null : { id: vm.id, name: vm.name, state: vm.state },
    adapter: adapter ?? null,
    switch: target ?? null,
  };
}

/** The adapter of that id, looked for first where the step says that it is. */
function adapterOf(
  inventory: Inventory,
  vm: VirtualMachine | undefined,
  id: string,
): NetworkAdapter | undefined {
  return vm?.adapters.find((each) => sameId(each.id, id)) ?? findAdapter(inventory, id)?.adapter;
}

/** One step with the state it would find and the host it would leave. */
export interface ExpectedStep {
  readonly step: Step;
  readonly before: TargetState;
  readonly inventoryBefore: Inventory;
  readonly inventoryAfter: Inventory;
}

/** What each step would find and leave, one after the other, if all went as expected. */
export function runThrough(inventory: Inventory, steps: readonly Step[]): ExpectedStep[] {
  let current = inventory;
  return steps.map((step) => {
    const inventoryBefore = current;
    current = kindOf(step).expect(current, step);
    return { step, before: targetStateOf(inventoryBefore, step), inventoryBefore, inventoryAfter: current };
  });
}

/** The host after all steps, if all went as expected. */
export function expectAll(inventory: Inventory, steps: readonly Step[]): Inventory {
  return steps.reduce((current, step) => kindOf(step).expect(current, step), inventory);
}

/** The step with what earlier steps added filled in; a reference that is not known stays. */
export function resolveStep<S extends Step>(step: S, added: ReadonlyMap<StepId, string>): S {
  const resolve = <T extends object>(target: T): T => {
    if (!('added' in target)) return target;
    const { added: from, ...rest } = target as T & { added: StepId };
    const id = added.get(from);
    return id === undefined ? target : ({ ...rest, id } as unknown as T);
  };
  return {
    ...step,
    ...('adapter' in step ? { adapter: resolve(step.adapter) } : {}),
    ...('switch' in step && step.switch !== null ? { switch: resolve(step.switch) } : {}),
  };
}
