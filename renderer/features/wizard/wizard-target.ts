import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findVm } from '../../../shared/model/look-up.ts';
import type { Target } from '../../stores/wizard-entry.ts';
import type { TargetOption } from './rank-targets.ts';

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

/** The choice that an option of the second page stands for; a new adapter is offered this name. */
export function targetOfOption(
  { vm, adapter, reconnects }: Pick<TargetOption, 'vm' | 'adapter' | 'reconnects'>,
  newName: string,
): Target {
  if (adapter === null) return { kind: 'new', vm: vm.id, name: newName };
  return reconnects
    ? { kind: 'reconnect', vm: vm.id, adapter: adapter.id, name: adapter.name }
    : { kind: 'existing', adapter: adapter.id };
}

/** A choice of the second page as the value of its option; empty for none. */
export function choiceOf(target: Target | null): string {
  if (target === null) return '';
  return target.kind === 'new' ? `new ${target.vm}` : `${target.kind} ${target.adapter}`;
}

/** Whether two choices are one. */
export function sameTarget(a: Target | null, b: Target | null): boolean {
  if (a === null || b === null) return a === b;
  if (a.kind === 'new') return b.kind === 'new' && sameId(a.vm, b.vm) && a.name === b.name;
  return b.kind === a.kind && sameId(a.adapter, b.adapter);
}
