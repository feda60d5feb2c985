import type { Lab, LabVirtualMachine } from '../../shared/lab/lab.ts';
import type { VirtualMachine } from '../../shared/model/virtual-machine.ts';
import { anInventory, aSwitch } from '../../shared/testing/an-inventory.ts';
import { aGuest, smallLab } from '../../electron/hosts/simulator/testing/small-lab.ts';

/** A lab of the given VMs with two switches that share a name and a card that is free. */
export function aLab(virtualMachines: readonly LabVirtualMachine[], change: Partial<Lab> = {}): Lab {
  const { physicalAdapters } = smallLab([]);
  return smallLab(virtualMachines, {
    switches: [...anInventory([]).switches, aSwitch('00000000-0000-4000-8000-000000000902', 'Lab')],
    physicalAdapters: physicalAdapters.map((card) => ({
      ...card,
      description: 'Contoso 10G #2',
      addresses: [],
      defaultRoute: false,
      remoteSession: false,
    })),
    ...change,
  });
}

/** The nth VM with a Windows guest that shuts down at once. */
export function aLabVm(
  n: number,
  change: Partial<VirtualMachine> = {},
  guest: Partial<LabVirtualMachine['guest']> = {},
): LabVirtualMachine {
  return aGuest(n, change, { shutdownMs: 0, ...guest });
}
