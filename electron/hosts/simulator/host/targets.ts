import { AppError } from '../../../../shared/errors/app-error.ts';
import { sameId } from '../../../../shared/model/same-id.ts';
import type { AdapterTarget, SwitchTarget, VmTarget } from '../../../../shared/steps/target.ts';
import type { HyperVObject, ObjectReference } from '../cmdlet-call.ts';
import type { Caller } from './caller.ts';
import { propertyText } from '../property-text.ts';

/** The reference by which an object goes back into a cmdlet. */
export function referenceTo(object: HyperVObject): ObjectReference {
  return { $ref: object.$type, id: propertyText(object, 'Id') };
}

/** `Hyper-V\Get-VM -Id`: names lie. */
export async function getVm({ invoke }: Caller, vm: VmTarget): Promise<HyperVObject> {
  return one(await invoke('Get-VM', 'Id', { Id: vm.id }), `There is no VM ${vm.name} (${vm.id}).`);
}

/** `Hyper-V\Get-VMNetworkAdapter -VM`. */
export async function getAdapters({ invoke }: Caller, vm: HyperVObject): Promise<readonly HyperVObject[]> {
  return invoke('Get-VMNetworkAdapter', 'VMObject', { VM: [referenceTo(vm)] });
}

/** The VM's adapter of that id. Throws AppError `ObjectNotFound`. */
export async function getAdapter(
  caller: Caller,
  vm: HyperVObject,
  target: AdapterTarget,
): Promise<HyperVObject> {
  const id = idOf(target);
  const found = (await getAdapters(caller, vm)).filter((each) => sameId(propertyText(each, 'Id'), id));
  return one(found, `The VM has no adapter ${target.name} (${id}).`);
}

/** `Hyper-V\Get-VMSwitch -Id`. */
export async function getSwitch({ invoke }: Caller, target: SwitchTarget): Promise<HyperVObject> {
  const id = idOf(target);
  return one(await invoke('Get-VMSwitch', 'Id', { Id: [id] }), `There is no switch ${target.name} (${id}).`);
}

/** The id of a target; a step whose target an earlier one has yet to add cannot be applied. */
export function idOf(target: AdapterTarget | SwitchTarget): string {
  if ('id' in target) return target.id;
  throw new AppError('BadInput', `What step ${target.added} adds is not known yet.`);
}

function one(found: readonly HyperVObject[], message: string): HyperVObject {
  const [first] = found;
  if (first === undefined) throw new AppError('ObjectNotFound', message);
  return first;
}
