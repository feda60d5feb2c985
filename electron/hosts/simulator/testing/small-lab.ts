import type { Lab, LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import type { VirtualMachine } from '../../../../shared/model/virtual-machine.ts';
import { anInventory, aVm } from '../../../../shared/testing/an-inventory.ts';

/** The nth VM of {@link aVm} with a Windows guest that shuts down in a second and a half. */
export function aGuest(
  n: number,
  change: Partial<VirtualMachine> = {},
  guest: Partial<LabVirtualMachine['guest']> = {},
): LabVirtualMachine {
  return {
    ...aVm(n, change),
    guest: { system: 'windows', shutdownMs: 1500, locked: false, addresses: [], ...guest },
  };
}

/** A lab of these VMs on the switches of {@link anInventory}, where everything is allowed. */
export function smallLab(virtualMachines: readonly LabVirtualMachine[], change: Partial<Lab> = {}): Lab {
  const { host, switches } = anInventory([]);
  return {
    format: 'mirror-manager-lab',
    version: 1,
    name: 'small',
    description: '',
    host: {
      ...host,
      operatingSystem: 'Windows Server 2022',
      culture: 'en-US',
      hyperV: 'installed',
      service: 'Running',
      elevated: true,
      administrator: true,
      hyperVAdministrator: false,
    },
    switches,
    physicalAdapters: [
      {
        name: 'Ethernet',
        description: 'Contoso 10G',
        interfaceIndex: 4,
        mac: '00-1B-21-00-00-01',
        status: 'Up',
        linkSpeed: '10 Gbps',
        addresses: ['192.0.2.10', '2001:db8::10'],
        defaultRoute: true,
        remoteSession: true,
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
