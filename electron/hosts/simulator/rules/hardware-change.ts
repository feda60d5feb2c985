import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { Refusal } from '../refusal.ts';
import type { Texts } from '../texts.ts';

/** `VMOperationalStatus` values that mean that something is being done with the VM. */
const OPERATIONS: ReadonlySet<string> = new Set([
  'ApplyingSnapshot',
  'CreatingSnapshot',
  'DeletingSnapshot',
  'WaitingToStart',
  'MergingDisks',
  'ExportingVirtualMachine',
  'MigratingVirtualMachine',
  'BackingUpVirtualMachine',
  'ModifyingUpVirtualMachine',
  'StorageMigrationPhaseOne',
  'StorageMigrationPhaseTwo',
  'MigratingPlannedVm',
]);

/** Those of them during which not even a setting of an adapter can be changed. */
const MOVING: ReadonlySet<string> = new Set(['MigratingVirtualMachine', 'MigratingPlannedVm']);

/**
 * Refuses to add or remove an adapter where Hyper-V does.
 *
 * Microsoft: "What's new in Hyper-V on Windows Server" (hot add and remove of network adapters "for
 * generation 2 virtual machines" that run) and "Hyper-V feature compatibility by generation and
 * guest". A saved or paused VM, or one with another operation under way, is refused too.
 */
export function refuseHardwareChange(vm: LabVirtualMachine, texts: Texts): void {
  const operation = vm.status.find((status) => OPERATIONS.has(status));
  if (operation !== undefined) throw new Refusal('InvalidState', texts.busy(vm.name, operation), vm.name);
  if (vm.state === 'Off') return;
  if (vm.state !== 'Running') {
    throw new Refusal('InvalidState', texts.wrongState(vm.name, vm.state), vm.name);
  }
  if (vm.generation !== 2) {
    throw new Refusal('InvalidState', texts.notWhileRunning(vm.name), vm.name);
  }
}

/** Refuses to change an adapter of a VM that is on its way to another host. */
export function refuseWhileMoving(vm: LabVirtualMachine | null, texts: Texts): void {
  const operation = vm?.status.find((status) => MOVING.has(status));
  if (vm !== null && operation !== undefined) {
    throw new Refusal('InvalidState', texts.busy(vm.name, operation), vm.name);
  }
}
