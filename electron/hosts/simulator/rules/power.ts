import type { Lab, LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { freeMac, NO_MAC } from './mac-address.ts';

/**
 * The VM as it runs: adapters up, a MAC where it had none yet, and what its guest reports.
 *
 * A dynamic MAC is `000000000000` until the VM's first start.
 */
export function poweredOn(vm: LabVirtualMachine, lab: Lab, newId: () => string): LabVirtualMachine {
  let seen = lab;
  const adapters = vm.adapters.map((adapter, index) => {
    const mac =
      adapter.dynamicMac !== false && (adapter.mac === null || adapter.mac === NO_MAC)
        ? freeMac(seen, newId)
        : adapter.mac;
    const up = { ...adapter, mac, status: ['Ok'], guestAddresses: vm.guest.addresses[index] ?? [] };
    seen = { ...seen, hostAdapters: [...seen.hostAdapters, up] };
    return up;
  });
  return { ...withoutShutdown(vm), state: 'Running', adapters };
}

/** The VM without power: nothing of it is reported by a guest any more. */
export function poweredOff(vm: LabVirtualMachine, state = 'Off'): LabVirtualMachine {
  return {
    ...withoutShutdown(vm),
    state,
    adapters: vm.adapters.map((adapter) => ({
      ...adapter,
      status: [],
      guestAddresses: [],
      iovDataPathActive: adapter.iovDataPathActive === null ? null : false,
    })),
  };
}

/** The lab with every shutdown finished whose time has come. */
export function settled(lab: Lab, now: number): Lab {
  const over = ({ state, guest }: LabVirtualMachine): boolean =>
    state === 'Stopping' && guest.shutdownEndsAt !== undefined && Date.parse(guest.shutdownEndsAt) <= now;
  if (!lab.virtualMachines.some(over)) return lab;
  return { ...lab, virtualMachines: lab.virtualMachines.map((vm) => (over(vm) ? poweredOff(vm) : vm)) };
}

function withoutShutdown(vm: LabVirtualMachine): LabVirtualMachine {
  const { shutdownEndsAt: _, ...guest } = vm.guest;
  return { ...vm, guest };
}
