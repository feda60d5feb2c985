import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findVm } from '../../../shared/model/look-up.ts';
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
  const named = [
    ...(findVm(inventory, vmId)?.adapters ?? []),
    ...elsewhere.filter(({ vm }) => sameId(vm, vmId)),
  ];
  const taken = new Set(named.map(({ name }) => keyOf(name)));
  for (let number = 2; ; number += 1) {
    const name = `LAN${String(number)}-SPAN`;
    if (!taken.has(keyOf(name))) return name;
  }
}

/**
 * What keeps a new SPAN adapter from bearing the name; null where nothing does.
 *
 * An adapter of that name is no hindrance where the plan takes it for the one asked for: it is ours, or
 * a Destination on the switch already. One that the VM gets on another switch is a hindrance always.
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
  if (elsewhere.some((each) => sameId(each.vm, vmId) && keyOf(each.name) === wanted)) {
    return 'wizard.name-twice';
  }
  const alike = findVm(inventory, vmId)?.adapters.filter((each) => keyOf(each.name) === wanted) ?? [];
  const [only, another] = alike;
  if (only === undefined) return null;
  const isHere = only.switchId !== null && sameId(only.switchId, switchId);
  const isOurs = ours.some((id) => sameId(id, only.id));
  const isTaken = isOurs ? only.switchId === null || isHere : isHere && only.mode === 'Destination';
  return another === undefined && isTaken ? null : 'wizard.name-taken';
}

/** A name as it is compared: as it is sent, in small letters. */
function keyOf(name: string): string {
  return name.trim().toLowerCase();
}
