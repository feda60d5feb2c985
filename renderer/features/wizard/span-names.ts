import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findVm } from '../../../shared/model/look-up.ts';
import { nameBehind, shown } from '../../client/shown.ts';
import type { SpanTarget, Target } from '../../stores/wizard-entry.ts';

/** What is wrong with the name of a new SPAN adapter, as the key of a text. */
export type NameProblem = 'wizard.no-name' | 'wizard.name-taken' | 'wizard.name-twice';

/**
 * The name that a new SPAN adapter of this VM is offered: LAN2-SPAN, or the next number that is free.
 *
 * `elsewhere` is what other switches' copies go to: the VM may get an adapter for one of them too.
 */
export function freeSpanName(
  inventory: Inventory,
  vmId: string,
  elsewhere: readonly SpanTarget[] = [],
): string {
  const taken = new Set([
    ...(findVm(inventory, vmId)?.adapters ?? []).map(({ name }) => keyOfShown(name)),
    ...elsewhere.filter(({ vm }) => sameId(vm, vmId)).map(({ name }) => keyOf(name)),
  ]);
  for (let number = 2; ; number += 1) {
    const name = `LAN${String(number)}-SPAN`;
    if (!taken.has(keyOf(name))) return name;
  }
}

/**
 * What keeps a new SPAN adapter from bearing the name; null where nothing does.
 *
 * An adapter of that name is no hindrance where the plan takes it for the one asked for: it is ours, or
 * a Destination on the switch already. One that the VM gets on another switch is a hindrance always, and
 * so is one that is shown written out: its very name may be another than the one entered.
 */
export function nameProblem(
  inventory: Inventory,
  { vm: vmId, name }: Extract<Target, { kind: 'new' }>,
  {
    switchId,
    ours,
    elsewhere = [],
  }: {
    readonly switchId: string;
    readonly ours: readonly string[];
    readonly elsewhere?: readonly SpanTarget[];
  },
): NameProblem | null {
  const wanted = keyOf(name);
  if (wanted === '') return 'wizard.no-name';
  if (sameNameAmong(elsewhere, { vm: vmId, name }) !== undefined) return 'wizard.name-twice';
  const alike = findVm(inventory, vmId)?.adapters.filter((each) => keyOfShown(each.name) === wanted) ?? [];
  const [only, another] = alike;
  if (only === undefined) return null;
  const isHere = only.switchId !== null && sameId(only.switchId, switchId);
  const isOurs = hasId(ours, only.id);
  const isTaken = isOurs ? only.switchId === null || isHere : isHere && only.mode === 'Destination';
  const isNamed = nameBehind(only.name) !== null;
  return another === undefined && isTaken && isNamed ? null : 'wizard.name-taken';
}

/** The first of the SPAN adapters that the same VM gets under the same name. */
export function sameNameAmong<T extends SpanTarget>(
  spans: readonly T[],
  { vm, name }: Pick<SpanTarget, 'vm' | 'name'>,
): T | undefined {
  return spans.find((each) => sameId(each.vm, vm) && keyOf(each.name) === keyOf(name));
}

/** A name as it is compared: as it is sent and then shown, in small letters. */
function keyOf(name: string): string {
  return keyOfShown(shown(name.trim()));
}

/** The same of a name from the inventory, which is shown already. */
function keyOfShown(name: string): string {
  return (nameBehind(name) ?? name).trim().toLowerCase();
}
