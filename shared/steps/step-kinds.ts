import { addAdapter } from './add-adapter.ts';
import { connectAdapter } from './connect-adapter.ts';
import { createSwitch } from './create-switch.ts';
import { disconnectAdapter } from './disconnect-adapter.ts';
import { removeAdapter } from './remove-adapter.ts';
import { removeSwitch } from './remove-switch.ts';
import { renameAdapter } from './rename-adapter.ts';
import { setMode } from './set-mode.ts';
import { startVm } from './start-vm.ts';
import type { StepKind } from './step-kind.ts';
import type { Step, StepKindName } from './step.ts';
import { stopVm } from './stop-vm.ts';

type KindOf<K extends StepKindName> = StepKind<Extract<Step, { kind: K }>>;

/** Every kind of step there is: a new one is a file, a PowerShell function of its name, and a line here. */
export const STEP_KINDS: { readonly [K in StepKindName]: KindOf<K> } = {
  'set-mode': setMode,
  'add-adapter': addAdapter,
  'remove-adapter': removeAdapter,
  'rename-adapter': renameAdapter,
  'connect-adapter': connectAdapter,
  'disconnect-adapter': disconnectAdapter,
  'stop-vm': stopVm,
  'start-vm': startVm,
  'create-switch': createSwitch,
  'remove-switch': removeSwitch,
};

/** The kind of a step, typed for that step. */
export function kindOf<S extends Step>(step: S): StepKind<S> {
  return STEP_KINDS[step.kind] as unknown as StepKind<S>;
}
