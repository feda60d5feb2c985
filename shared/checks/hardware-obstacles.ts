import type { Guid } from '../model/ids.ts';
import type { Inventory } from '../model/inventory.ts';
import { findVm } from '../model/look-up.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import { adapterLimit, isFull } from './adapter-limit.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/** Operations during which Hyper-V refuses to change a VM (`VMOperationalStatus`), by its names for them. */
export const BUSY_OPERATIONS = [
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
] as const;
export type BusyOperation = (typeof BUSY_OPERATIONS)[number];
const BUSY: ReadonlySet<string> = new Set(BUSY_OPERATIONS);

/** Those of them during which not even a setting can be changed. */
const MOVING = new Set(['MigratingVirtualMachine', 'MigratingPlannedVm']);

/** The operation that keeps the VM from being changed, or undefined. */
export function busyWith(vm: VirtualMachine): string | undefined {
  return vm.status.find((status) => BUSY.has(status));
}

/**
 * Why an adapter cannot be added to or removed from the VM in its present state.
 *
 * Hot add and removal are for generation 2 (Windows Server 2016 and later: "Hyper-V feature
 * compatibility by generation and guest"); a generation that could not be read counts as 1.
 */
export function hardwareObstacles(vm: VirtualMachine): Finding[] {
  const about = { target: vm.id, name: vm.name };
  const operation = busyWith(vm);
  if (operation !== undefined)
    return [makeFinding('vm-busy', { ...about, details: [{ code: 'vm-operation', operation }] })];
  if (vm.state === 'Off') return [];
  if (vm.state !== 'Running')
    return [makeFinding('vm-state', { ...about, details: [{ code: 'vm-state', state: vm.state }] })];
  return vm.generation === 2 ? [] : [makeFinding('generation-1-running', about)];
}

/**
 * Why an adapter cannot be added to the VM as it is, once it has got so many `more`.
 *
 * That it has as many as it may have comes first: neither waiting nor a shutdown makes room.
 */
export function additionObstacles(vm: VirtualMachine, more = 0): Finding[] {
  const full = makeFinding('adapters-full', {
    target: vm.id,
    name: vm.name,
    details: [{ code: 'adapter-limit', limit: adapterLimit(vm) }],
  });
  return [...(isFull(vm, more) ? [full] : []), ...hardwareObstacles(vm)];
}

/** Why nothing of a VM can be set while it is on its way to another host. */
export function movingObstacles(inventory: Inventory, { id, name }: { id: Guid; name: string }): Finding[] {
  const found = findVm(inventory, id);
  const moving = found?.status.find((status) => MOVING.has(status));
  return moving === undefined
    ? []
    : [makeFinding('vm-busy', { target: id, name, details: [{ code: 'vm-operation', operation: moving }] })];
}
