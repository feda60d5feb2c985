import { sameId } from '../../../shared/model/same-id.ts';
import { nameBehind } from '../../client/shown.ts';
import type { Target } from '../../stores/wizard-entry.ts';
import type { TargetOption } from './rank-targets.ts';

/**
 * The choice that an option of the second page stands for; a new adapter is offered this name.
 *
 * One that is connected again is named as the host has it: under the shown name the plan would not know it,
 * and would add another.
 */
export function targetOfOption(
  { vm, adapter, reconnects }: Pick<TargetOption, 'vm' | 'adapter' | 'reconnects'>,
  newName: string,
): Target {
  if (adapter === null) return { kind: 'new', vm: vm.id, name: newName };
  return reconnects
    ? { kind: 'reconnect', vm: vm.id, adapter: adapter.id, name: nameBehind(adapter.name) ?? adapter.name }
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
