import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { VirtualMachine } from '../../shared/model/virtual-machine.ts';
import type { OpenWith } from '../hosts/hyperv-host.ts';
import { rdpAddress } from '../../shared/guest/rdp-address.ts';

/**
 * How the VM's screen is opened; for Remote Desktop that takes an address from its guest.
 *
 * Throws AppError NotSupported for Remote Desktop to a machine that does not run, NotFound where its
 * guest reports no address.
 */
export function howToOpen(vm: VirtualMachine, how: OpenWith['with']): OpenWith {
  if (how === 'vmconnect') return { with: 'vmconnect' };
  if (vm.state !== 'Running') {
    throw new AppError('NotSupported', `Remote Desktop needs a running guest; ${vm.name} is ${vm.state}.`, {
      hint: hint('hint.start-vm-first'),
    });
  }
  const address = rdpAddress(vm);
  if (address === null) {
    throw new AppError('NotFound', `The guest of ${vm.name} reports no address for Remote Desktop.`, {
      hint: hint('hint.rdp-needs'),
    });
  }
  return { with: 'rdp', address };
}
