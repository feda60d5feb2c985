import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findVm } from '../../../shared/model/look-up.ts';

/** Where the copies go, as it was chosen. */
export type Target =
  | { readonly kind: 'new'; readonly vm: string; readonly name: string }
  | { readonly kind: 'existing'; readonly adapter: string };

/** What is wrong with the name of a new SPAN adapter, as the key of a text. */
export type NameProblem = 'wizard.no-name' | 'wizard.name-taken';

/** The name that a new SPAN adapter of this VM is offered: LAN2-SPAN, or the next number that is free. */
export function freeSpanName(inventory: Inventory, vmId: string): string {
  const taken = new Set(findVm(inventory, vmId)?.adapters.map(({ name }) => name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const name = `LAN${String(number)}-SPAN`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/**
 * What keeps a new SPAN adapter from bearing the name; null where nothing does.
 *
 * An adapter of that name is no hindrance where the plan takes it for the one asked for: it is ours, or
 * a Destination on the switch already.
 */
export function nameProblem(
  inventory: Inventory,
  { vm: vmId, name }: Extract<Target, { kind: 'new' }>,
  switchId: string,
  ours: readonly string[],
): NameProblem | null {
  const wanted = name.trim().toLowerCase();
  if (wanted === '') return 'wizard.no-name';
  const alike = findVm(inventory, vmId)?.adapters.filter((each) => each.name.toLowerCase() === wanted) ?? [];
  const [only, another] = alike;
  if (only === undefined) return null;
  const isHere = only.switchId !== null && sameId(only.switchId, switchId);
  const isOurs = ours.some((id) => sameId(id, only.id));
  const isTaken = isOurs ? only.switchId === null || isHere : isHere && only.mode === 'Destination';
  return another === undefined && isTaken ? null : 'wizard.name-taken';
}

/** A choice of the second page as the value of its option; empty for none. */
export function choiceOf(target: Target | null): string {
  if (target === null) return '';
  return target.kind === 'new' ? `new ${target.vm}` : `existing ${target.adapter}`;
}

/** The choice behind an option; choosing the same VM again keeps the name that was typed. */
export function targetOf(
  choice: string,
  last: Target | null,
  nameFor: (vm: string) => string,
): Target | null {
  const at = choice.indexOf(' ');
  const [kind, id] = [choice.slice(0, at), choice.slice(at + 1)];
  if (kind === 'existing') return { kind, adapter: id };
  if (kind !== 'new') return null;
  return last?.kind === 'new' && last.vm === id ? last : { kind, vm: id, name: nameFor(id) };
}

/** Whether two choices are one. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'new') return b.kind === 'new' && sameId(a.vm, b.vm) && a.name === b.name;
  return b.kind === 'existing' && sameId(a.adapter, b.adapter);
}
