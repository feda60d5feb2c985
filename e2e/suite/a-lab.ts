import type { Lab, LabVirtualMachine } from '../../shared/lab/lab.ts';
import type { VirtualMachine } from '../../shared/model/virtual-machine.ts';
import { anInventory, aSwitch, aVm } from '../../shared/testing/an-inventory.ts';

/** A lab of the given VMs, on a host where everything is allowed and nothing lags. */
export function aLab(virtualMachines: readonly LabVirtualMachine[], change: Partial<Lab> = {}): Lab {
  const { host, switches } = anInventory([]);
  return {
    format: 'mirror-manager-lab',
    version: 1,
    name: 'test',
    description: '',
    host: {
      ...host,
      operatingSystem: 'Windows Server 2019',
      culture: 'en-US',
      hyperV: 'installed',
      service: 'Running',
      elevated: true,
      administrator: true,
      hyperVAdministrator: false,
    },
    switches: [...switches, aSwitch('00000000-0000-4000-8000-000000000902', 'Lab')],
    physicalAdapters: [
      {
        name: 'Ethernet 2',
        description: 'Contoso 10G #2',
        interfaceIndex: 7,
        mac: '00-15-5D-00-00-02',
        status: 'Up',
        linkSpeed: '10 Gbps',
        addresses: [],
        defaultRoute: false,
        remoteSession: false,
      },
    ],
    hostAdapters: [],
    virtualMachines: [...virtualMachines],
    traffic: [],
    settings: { readLagMs: 0, writeMs: 0, copiesRaiseCounters: true, modeSurvivesReconnect: true },
    faults: [],
    ...change,
  };
}

/** The nth VM with a Windows guest that shuts down at once. */
export function aLabVm(
  n: number,
  change: Partial<VirtualMachine> = {},
  guest: Partial<LabVirtualMachine['guest']> = {},
): LabVirtualMachine {
  return {
    ...aVm(n, change),
    guest: { system: 'windows', shutdownMs: 0, locked: false, addresses: [], ...guest },
  };
}
