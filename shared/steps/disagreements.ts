import type { Inventory } from '../model/inventory.ts';
import { kindOf } from './step-kinds.ts';
import { targetStateOf } from './run-through.ts';
import type { Step } from './step.ts';
import { placeholderId } from './target.ts';
import type { TargetState } from './target-state.ts';

/** What a new thing is known by when it is read back; the rest of it is for the host to choose. */
const NEW_ADAPTER = ['name', 'switchId', 'mode'] as const;
const NEW_SWITCH = ['name', 'type'] as const;
/** Follows from other fields, or is the guest's to say. */
const NOT_COMPARED = new Set(['id', 'guestAddresses', 'status', 'switchName', 'connected']);

type Row = Readonly<Record<string, unknown>>;

/**
 * Where the state read back after a step is not what the step should have led to; empty when it is.
 *
 * Derived from `expect` alone: every field that the step was to change must read as expected. A step
 * counts when the state read back says so, not when its cmdlet returned.
 */
export function disagreements(before: Inventory, step: Step, after: TargetState): string[] {
  const expected = kindOf(step).expect(before, step);
  if (step.kind === 'add-adapter') {
    const added = expected.virtualMachines
      .flatMap(({ adapters }) => adapters)
      .find(({ id }) => id === placeholderId(step.id));
    const fields = step.staticMac === null ? NEW_ADAPTER : [...NEW_ADAPTER, 'mac' as const];
    return compare('adapter', added ?? null, after.adapter, fields);
  }
  if (step.kind === 'create-switch') {
    const added = expected.switches.find(({ id }) => id === placeholderId(step.id));
    return compare('switch', added ?? null, after.switch, NEW_SWITCH);
  }
  const was = targetStateOf(before, step);
  const wanted = targetStateOf(expected, step);
  return [
    ...compare('VM', wanted.vm, after.vm, changed(was.vm, wanted.vm)),
    ...compare('adapter', wanted.adapter, after.adapter, changed(was.adapter, wanted.adapter)),
    ...compare('switch', wanted.switch, after.switch, changed(was.switch, wanted.switch)),
  ];
}

/** The fields in which two rows differ; null when the thing came or went. */
function changed(before: Row | null, after: Row | null): readonly string[] | null {
  if (before === null || after === null) return before === after ? [] : null;
  return Object.keys(after).filter((key) => !NOT_COMPARED.has(key) && !same(before[key], after[key]));
}

function compare(
  what: string,
  wanted: Row | null,
  found: Row | null,
  fields: readonly string[] | null,
): string[] {
  if (fields === null || wanted === null || found === null) {
    if (fields?.length === 0 || (wanted === null) === (found === null)) return [];
    return [wanted === null ? `the ${what} is still there` : `the ${what} is not there`];
  }
  return fields
    .filter((field) => !same(wanted[field], found[field]))
    .map((field) => `${field} of the ${what} reads ${text(found[field])}, not ${text(wanted[field])}`);
}

function same(a: unknown, b: unknown): boolean {
  return text(a).toLowerCase() === text(b).toLowerCase();
}

function text(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
