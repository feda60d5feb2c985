import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { sameId } from '../../../../shared/model/same-id.ts';
import type { Inventory, Unread } from '../../../../shared/model/inventory.ts';
import type { CmdletError } from '../cmdlet-call.ts';
import { mayManage } from '../gates.ts';
import type { Simulator } from '../simulator.ts';
import type { Caller } from './caller.ts';
import { appErrorOf } from './cmdlet-error.ts';
import { toInventory } from './to-inventory.ts';

/**
 * Reads the simulated host, as far as its cmdlets answer.
 *
 * The cmdlets are called so that rights and faults have their say; what they answered is then taken
 * from the lab. What one of them could not read is left out and named in `unread`. Throws AppError
 * where Get-VMHost fails or nothing may be seen.
 */
export async function readInventory(
  { simulator, caller }: { simulator: Simulator; caller: Caller },
  signal?: AbortSignal,
): Promise<Inventory> {
  const lab = await simulator.look();
  if (lab.host.hyperV === 'installed' && lab.host.service === 'Running' && !mayManage(lab.host)) {
    throw new AppError('NotAllowedToSee', `You are not allowed to see Hyper-V on ${lab.host.name}.`, {
      hint: hint('hint.run-as-administrator'),
    });
  }
  const [refused] = (await caller.ask('Get-VMHost', 'ComputerName', {}, signal)).errors;
  if (refused !== undefined) throw appErrorOf(refused);
  const errorsOf = async (cmdlet: string, set: string, parameters = {}) =>
    (await caller.ask(cmdlet, set, parameters, signal)).errors;
  const switches = await errorsOf('Get-VMSwitch', 'Name');
  const machines = await errorsOf('Get-VM', 'Name');
  const adapters = await errorsOf('Get-VMNetworkAdapter', 'All', { All: true });

  const inventory = toInventory(await simulator.look());
  return {
    ...inventory,
    switches: isLost(switches) ? [] : inventory.switches,
    hostAdapters: isLost(adapters) ? [] : inventory.hostAdapters,
    virtualMachines: isLost(machines)
      ? []
      : inventory.virtualMachines
          .filter(({ id }) => !machines.some((error) => isAbout(error, id)))
          .map((vm) =>
            isLost(adapters) || adapters.some((error) => isAbout(error, vm.id))
              ? { ...vm, adapters: [] }
              : vm,
          ),
    unread: [
      ...switches.map((error) => unread('virtual switch', error, inventory)),
      ...machines.map((error) => unread('virtual machine', error, inventory)),
      ...adapters.map((error) => unread('network adapter', error, inventory)),
    ],
  };
}

/** An error that is about nothing in particular: the whole answer is missing. */
function isLost(errors: readonly CmdletError[]): boolean {
  return errors.some(({ target }) => target === undefined);
}

function isAbout({ target }: CmdletError, id: string): boolean {
  return target !== undefined && sameId(target, id);
}

function unread(what: string, error: CmdletError, { virtualMachines, host }: Inventory): Unread {
  const { code, message } = appErrorOf(error);
  const vm = virtualMachines.find(({ id }) => isAbout(error, id));
  return { what, name: vm?.name ?? host.name, code, message };
}
