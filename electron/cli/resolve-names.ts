import { FindingCode, type Acceptance } from '../../shared/checks/finding.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import { TerminalError } from '../../shared/errors/terminal-error.ts';
import { AdapterId, Guid } from '../../shared/model/ids.ts';
import { lastPartOf, sameId } from '../../shared/model/same-id.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { findAdapter, ownedAdapters, type OwnedAdapter } from '../../shared/model/look-up.ts';
import type { VirtualMachine } from '../../shared/model/virtual-machine.ts';
import type { VirtualSwitch } from '../../shared/model/virtual-switch.ts';
import { mirrorPorts } from '../../shared/plan/who-receives.ts';
import { adapterCandidate, ambiguous, vmCandidate, type Candidate } from './ambiguous.ts';

const sameName = (a: string, b: string) => a.toLowerCase() === b.toLowerCase();

/** The one VM of that name or id. Throws AppError NotFound or Ambiguous (with the ids to choose from). */
export function resolveVm(inventory: Inventory, given: string): VirtualMachine {
  return one(vmsCalled(inventory, given), 'virtual machine', given, vmCandidate);
}

function vmsCalled(inventory: Inventory, given: string): VirtualMachine[] {
  const byId = Guid.safeParse(given).success;
  return inventory.virtualMachines.filter((vm) => (byId ? sameId(vm.id, given) : sameName(vm.name, given)));
}

/** The one switch of that name or id. */
export function resolveSwitch(inventory: Inventory, given: string): VirtualSwitch {
  const byId = Guid.safeParse(given).success;
  return one(
    inventory.switches.filter((each) => (byId ? sameId(each.id, given) : sameName(each.name, given))),
    'virtual switch',
    given,
    ({ id, name, type }) => ({ give: id, about: `${name}, ${type}` }),
  );
}

/**
 * The one adapter that `VM`, `VM/ADAPTER` or an id names.
 *
 * `VM` alone is enough where the VM has one adapter. An adapter's id is its whole `Id` or the last
 * part of it. Names that contain a slash cannot be told apart from this form and need the id.
 */
export function resolveAdapter(inventory: Inventory, given: string): OwnedAdapter {
  if (AdapterId.safeParse(given).success) {
    const owned = findAdapter(inventory, given);
    if (owned !== undefined) return owned;
    if (!Guid.safeParse(given).success) throw notFound('network adapter', given);
  }
  const parts = given.split('/');
  if (parts.length > 2) {
    throw new TerminalError('BadInput', `"${given}" has more than one slash.`, {
      hint: 'Give a VM or an adapter whose name contains a slash by its id.',
    });
  }
  const [vmPart = '', adapterPart] = parts;
  if (adapterPart === undefined && Guid.safeParse(given).success) {
    const byLastPart = ownedAdapters(inventory).filter(({ adapter }) =>
      sameId(lastPartOf(adapter.id), given),
    );
    if (byLastPart.length > 0) return one(byLastPart, 'network adapter', given, adapterCandidate(inventory));
  }
  const vms = vmsCalled(inventory, vmPart);
  if (vms.length === 0) throw notFound('virtual machine', vmPart);
  const own = vms.flatMap((vm) => vm.adapters.map((adapter) => ({ adapter, vm })));
  const fits = own.filter(
    ({ adapter }) =>
      adapterPart === undefined ||
      sameName(adapter.name, adapterPart) ||
      sameId(adapter.id, adapterPart) ||
      sameId(lastPartOf(adapter.id), adapterPart),
  );
  if (vms.length > 1) {
    const candidates = (fits.length === 0 ? own : fits).map(adapterCandidate(inventory));
    throw ambiguous('virtual machine', vmPart, candidates.length === 0 ? vms.map(vmCandidate) : candidates);
  }
  if (own.length === 0) {
    throw new TerminalError('NotFound', `Virtual machine "${vmPart}" has no network adapter.`, {
      hint: 'A destination VM gets one with --add-adapter NAME.',
    });
  }
  return one(fits, 'network adapter', given, adapterCandidate(inventory));
}

/** The consent that `CODE:NAME` gives. The name is looked up on the host, so that it fits one thing. */
export function resolveAcceptance(inventory: Inventory, given: string): Acceptance {
  const colon = given.indexOf(':');
  const code = FindingCode.safeParse(given.slice(0, colon));
  const name = given.slice(colon + 1);
  if (colon < 1 || !code.success || name === '') {
    throw new TerminalError('BadInput', `"${given}" accepts nothing.`, {
      hint: 'Write --accept CODE:NAME as the finding shows it, for example foreign-receiver:Sensor/SPAN.',
    });
  }
  switch (code.data) {
    case 'foreign-receiver':
      return { code: code.data, target: resolveReceiver(inventory, name) };
    case 'no-shutdown-service':
      return { code: code.data, target: resolveVm(inventory, name).id };
    case 'remove-when-off':
      return { code: code.data, target: resolveGoneAdapter(inventory, name) };
    case 'changed-since':
    case 'no-such-thing':
      return { code: code.data, target: resolveAdapterId(inventory, name) };
    default:
      throw new TerminalError('BadInput', `A finding ${code.data} cannot be accepted.`, {
        hint: 'Only findings that name what to accept can be; change the request for the others.',
      });
  }
}

/** A Destination by VM, VM/ADAPTER or id; a VM stands for its only Destination; a switch for its external port. */
function resolveReceiver(inventory: Inventory, given: string): string {
  const receivers = mirrorPorts(inventory).filter(({ mode }) => mode === 'Destination');
  const fits = receivers.filter(
    ({ id, name }) =>
      sameName(name, given) ||
      sameId(id, given) ||
      (AdapterId.safeParse(id).success && sameId(lastPartOf(id), given)) ||
      ownedAdapters(inventory).some(
        ({ adapter, vm }) =>
          sameId(adapter.id, id) && vm !== null && (sameName(vm.name, given) || sameId(vm.id, given)),
      ),
  );
  if (fits.length === 0) return resolveAdapter(inventory, given).adapter.id;
  return one(fits, 'Destination', given, ({ id, name }) => ({ give: id, about: name })).id;
}

/** An adapter's whole Id; an id that no adapter has stays as it is, for what it names may be gone. */
function resolveAdapterId(inventory: Inventory, given: string): string {
  if (!AdapterId.safeParse(given).success) return resolveAdapter(inventory, given).adapter.id;
  const owned = ownedAdapters(inventory).find(
    ({ adapter }) => sameId(adapter.id, given) || sameId(lastPartOf(adapter.id), given),
  );
  return owned?.adapter.id ?? given;
}

/** As {@link resolveAdapterId}; a name stays too, so that the plan can say that it is gone. */
function resolveGoneAdapter(inventory: Inventory, given: string): string {
  try {
    return resolveAdapterId(inventory, given);
  } catch (error) {
    if (error instanceof AppError && error.code === 'NotFound') return given;
    throw error;
  }
}

function one<T>(found: readonly T[], what: string, given: string, describe: (thing: T) => Candidate): T {
  const [first, second] = found;
  if (first === undefined) throw notFound(what, given);
  if (second === undefined) return first;
  throw ambiguous(what, given, found.map(describe));
}

function notFound(what: string, given: string): AppError {
  return new TerminalError('NotFound', `There is no ${what} "${given}" on this host.`, {
    hint: 'The command status shows what there is; names are matched whole, without regard to case.',
  });
}
