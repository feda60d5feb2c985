import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import type { Lab, LabFault } from '../../shared/lab/lab.ts';
import type { SetUpRequest } from '../../shared/plan/request.ts';

const HOST = 'HV1';
/** The one adapter of Wind0ws-VM, which is watched. */
export const SOURCE = 'Microsoft:A1B5C7D9-0E2F-4A31-8B64-1C2D3E4F5A60\\0B3D5F71-8293-4AB4-95C6-D7E8F9010203';
/** The one adapter that Win-VM-Dest has before. */
export const OTHER = 'Microsoft:B2C6D8EA-1F30-4B42-9C75-2D3E4F5A6B71\\1C4E6082-93A4-4BC5-A6D7-E8F90102A304';
/** The VM that gets the SPAN adapter; it has to be shut down for it. */
export const DESTINATION_VM = 'b2c6d8ea-1f30-4b42-9c75-2d3e4f5a6b71';

/** Watch Wind0ws-VM from a new adapter SPAN of Win-VM-Dest, which has to be shut down for it. */
export const REQUEST: SetUpRequest = {
  kind: 'set-up',
  sources: [{ host: HOST, adapter: SOURCE }],
  destinations: [{ host: HOST, vm: DESTINATION_VM, addAdapter: 'SPAN' }],
  setToNone: [],
  name: null,
  accepted: [],
};

/** The walkthrough lab with guests that shut down at once, and these faults. */
export async function walkthrough(...faults: LabFault[]): Promise<Lab> {
  const lab = await newLab('walkthrough');
  return {
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs: 0 } })),
    faults,
  };
}
