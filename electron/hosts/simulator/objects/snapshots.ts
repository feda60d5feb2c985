import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import { derivedGuid } from './derived-guid.ts';
import { vmAdapterObject } from './network-adapter.ts';

/** A lab keeps the number of a VM's checkpoints only: each follows from the VM and its number. */
export function snapshotId(vm: LabVirtualMachine, number: number): string {
  return derivedGuid('snapshot', vm.id, number);
}

export function snapshotName(vm: LabVirtualMachine, number: number): string {
  return `${vm.name} - (${String(number)})`;
}

/** The VM's checkpoints as `VMSnapshot`, the oldest first, each the parent of the next. */
export function snapshots(vm: LabVirtualMachine): HyperVObject[] {
  return Array.from({ length: vm.checkpoints ?? 0 }, (_, index) => {
    const id = snapshotId(vm, index + 1);
    return {
      $type: 'VMSnapshot',
      Id: id,
      Name: snapshotName(vm, index + 1),
      VMId: vm.id.toLowerCase(),
      VMName: vm.name,
      SnapshotType: 'Standard',
      State: 'Off',
      Generation: vm.generation ?? 1,
      ParentSnapshotId: index === 0 ? null : snapshotId(vm, index),
      ParentSnapshotName: index === 0 ? null : snapshotName(vm, index),
      NetworkAdapters: vm.adapters.map((adapter) => snapshotAdapter(vmAdapterObject(adapter, vm), id)),
      IsDeleted: false,
    };
  });
}

/** The adapter as a checkpoint has it: the lab keeps no older settings, so they are those of now. */
export function snapshotAdapter(adapter: HyperVObject, snapshot: string): HyperVObject {
  return { ...adapter, VMSnapshotId: snapshot };
}
