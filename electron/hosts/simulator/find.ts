import type { Lab, LabVirtualMachine } from '../../../shared/lab/lab.ts';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import type { ObjectReference } from './cmdlet-call.ts';
import { attempt, forEach, type Run } from './cmdlet.ts';
import { Refusal, type RefusalId } from './refusal.ts';
import type { Texts } from './texts.ts';
import { hasWildcards, wildcard } from './wildcard.ts';

/** An adapter with its VM; null for the management OS. */
export interface Owned {
  readonly adapter: NetworkAdapter;
  readonly vm: LabVirtualMachine | null;
}

/** What bears the name or matches the pattern; a plain name that fits nothing is refused. */
function named<T extends { readonly name: string }>(
  things: readonly T[],
  name: string,
  refuse: () => Refusal,
): readonly T[] {
  const found = things.filter((thing) => wildcard(name)(thing.name));
  if (found.length === 0 && !hasWildcards(name)) throw refuse();
  return found;
}

/**
 * The VMs of a name parameter, without regard to case; several may bear one name.
 *
 * `Get-VM -Name` answers an unknown name with InvalidParameter, every `-VMName` with ObjectNotFound:
 * so they stand in error records of real hosts.
 */
export function vmsNamed(
  { lab, texts }: { lab: Lab; texts: Texts },
  name: string,
  id: RefusalId = 'ObjectNotFound',
): readonly LabVirtualMachine[] {
  return named(lab.virtualMachines, name, () => new Refusal(id, texts.noVmNamed(name), name));
}

/** The VM of an object that an earlier cmdlet gave out. */
export function vmOf({ lab, texts }: { lab: Lab; texts: Texts }, { id }: { id: string }): LabVirtualMachine {
  const found = lab.virtualMachines.find((vm) => sameId(vm.id, id));
  if (found === undefined) throw new Refusal('ObjectNotFound', texts.gone, id);
  return found;
}

/** The VMs that `-VM` or `-VMName` of this call mean; those not found are errors of it. */
export function vmsGiven(run: Run, vm = 'VM', vmName = 'VMName'): readonly LabVirtualMachine[] {
  const found: LabVirtualMachine[] = [];
  if (run.given.has(vm)) forEach(run.output, run.given.objects(vm), (ref) => found.push(vmOf(run, ref)));
  else forEach(run.output, run.given.texts(vmName) ?? [], (name) => found.push(...vmsNamed(run, name)));
  return found;
}

/** The adapter of an object that an earlier cmdlet gave out. */
export function adapterOf({ lab, texts }: { lab: Lab; texts: Texts }, { id }: ObjectReference): Owned {
  for (const vm of lab.virtualMachines) {
    const adapter = vm.adapters.find((each) => sameId(each.id, id));
    if (adapter !== undefined) return { adapter, vm };
  }
  const adapter = lab.hostAdapters.find((each) => sameId(each.id, id));
  if (adapter === undefined) throw new Refusal('ObjectNotFound', texts.gone, id);
  return { adapter, vm: null };
}

/**
 * Those adapters that bear one of the names; all of them when no name is given.
 *
 * A plain name that none of them bears is refused.
 */
export function ownedNamed(
  owned: readonly Owned[],
  names: readonly string[] | undefined,
  texts: Texts,
): readonly Owned[] {
  if (names === undefined) return owned;
  return names.flatMap((name) => {
    const fits = wildcard(name);
    const found = owned.filter(({ adapter }) => fits(adapter.name));
    if (found.length > 0 || hasWildcards(name)) return found;
    throw new Refusal('ObjectNotFound', texts.noAdapterNamed(name), name);
  });
}

/** The VM's adapters, each with it. */
export function ownedBy(vm: LabVirtualMachine): Owned[] {
  return vm.adapters.map((adapter) => ({ adapter, vm }));
}

/**
 * The adapters that this call means, by object, by VM or of the management OS.
 *
 * Without a name that is every adapter of the VM: "all virtual network adapters" (Microsoft:
 * Set-VMNetworkAdapter, Rename-VMNetworkAdapter and Set-VMNetworkAdapterVlan, in their examples).
 */
export function adaptersGiven(run: Run, nameParameter = 'Name'): readonly Owned[] {
  const { given, lab, output, texts } = run;
  if (given.has('VMNetworkAdapter')) {
    const found: Owned[] = [];
    forEach(output, given.objects('VMNetworkAdapter'), (ref) => found.push(adapterOf(run, ref)));
    return found;
  }
  let found: readonly Owned[] = [];
  attempt(output, () => {
    const names = given.texts(nameParameter);
    if (given.flag('ManagementOS')) {
      const adapters = lab.hostAdapters.filter(switchFilter(run));
      found = ownedNamed(
        adapters.map((adapter) => ({ adapter, vm: null })),
        names,
        texts,
      );
      return;
    }
    const vms = vmsGiven(run);
    if (vms.length > 0) found = ownedNamed(vms.flatMap(ownedBy), names, texts);
  });
  return found;
}

/** `-SwitchName` beside `-ManagementOS`: only the host's adapters on switches of that name. */
function switchFilter(run: Run): (adapter: NetworkAdapter) => boolean {
  const name = run.given.text('SwitchName');
  if (name === undefined) return () => true;
  const ids = switchesNamed(run, name).map(({ id }) => id);
  return ({ switchId }) => switchId !== null && hasId(ids, switchId);
}

/** The switches of a name parameter; several may bear one name. */
export function switchesNamed(
  { lab, texts }: { lab: Lab; texts: Texts },
  name: string,
): readonly VirtualSwitch[] {
  return named(lab.switches, name, () => new Refusal('ObjectNotFound', texts.noSwitchNamed(name), name));
}

/** The switch of an object that an earlier cmdlet gave out. */
export function switchOf({ lab, texts }: { lab: Lab; texts: Texts }, { id }: { id: string }): VirtualSwitch {
  const found = lab.switches.find((each) => sameId(each.id, id));
  if (found === undefined) throw new Refusal('ObjectNotFound', texts.noSwitchWithId(id), id);
  return found;
}

/**
 * The one switch of a name that must be unique.
 *
 * Microsoft: Add-VMNetworkAdapter, -SwitchName: "If the name is not unique, then the operation
 * fails." Wildcards mean nothing here.
 */
export function oneSwitchNamed({ lab, texts }: { lab: Lab; texts: Texts }, name: string): VirtualSwitch {
  const found = lab.switches.filter((each) => sameId(each.name, name));
  const [only] = found;
  if (only === undefined) throw new Refusal('ObjectNotFound', texts.noSwitchNamed(name), name);
  if (found.length > 1) throw new Refusal('InvalidParameter', texts.ambiguousSwitch(name), name);
  return only;
}
