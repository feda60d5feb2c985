import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import type { Texts } from '../texts.ts';
import { integrationComponents } from './integration-components.ts';
import { vmAdapterObject } from './network-adapter.ts';
import { snapshotId, snapshotName } from './snapshots.ts';

/** `VirtualMachine`, with its adapters and integration services in it as the real one has them. */
export function virtualMachineObject(vm: LabVirtualMachine, host: string, texts: Texts): HyperVObject {
  const running = vm.state === 'Running';
  const last = vm.checkpoints ?? 0;
  return {
    $type: 'VirtualMachine',
    Id: vm.id.toLowerCase(),
    Name: vm.name,
    State: vm.state,
    OperationalStatus: vm.status,
    PrimaryOperationalStatus: vm.status[0] ?? null,
    SecondaryOperationalStatus: vm.status[1] ?? null,
    StatusDescriptions: vm.status,
    Status: vm.status[0] ?? '',
    Generation: vm.generation ?? 1,
    VirtualMachineType: 'RealizedVirtualMachine',
    VirtualMachineSubType: vm.generation === 2 ? 'Generation2' : 'Generation1',
    Version: vm.version ?? '',
    ReplicationMode: vm.replicationMode ?? 'None',
    ReplicationState: vm.replicationState ?? 'Disabled',
    IsClustered: vm.clustered ?? false,
    ParentSnapshotId: last === 0 ? null : snapshotId(vm, last),
    ParentSnapshotName: last === 0 ? null : snapshotName(vm, last),
    Heartbeat: heartbeat(vm, running),
    NetworkAdapters: vm.adapters.map((adapter) => vmAdapterObject(adapter, vm)),
    VMIntegrationService: integrationComponents(vm, texts),
    ComputerName: host,
    IsDeleted: false,
  };
}

function heartbeat(vm: LabVirtualMachine, running: boolean): string | null {
  if (!running) return null;
  return vm.guest.system === 'none' ? 'NoContact' : 'OkApplicationsUnknown';
}
