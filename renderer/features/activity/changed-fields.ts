import type { TargetState } from '../../../shared/steps/target-state.ts';

/** A thing that a step is about. */
export type ChangedThing = 'vm' | 'adapter' | 'switch';

/** One field of a thing before a step and after it; null where there was no such thing, or no value. */
export interface ChangedField {
  readonly thing: ChangedThing;
  readonly field: string;
  readonly before: string | null;
  readonly after: string | null;
  readonly changed: boolean;
}

/** Fields that are told whether they changed or not: these are what mirroring is about. */
const ALWAYS: Readonly<Record<ChangedThing, readonly string[]>> = {
  vm: ['state'],
  adapter: ['mode', 'switchName'],
  switch: ['externalPortMode'],
};
/** Ids say to a person only that which the name beside them says. */
const NEVER: Readonly<Record<ChangedThing, readonly string[]>> = {
  vm: ['id'],
  adapter: ['switchId'],
  switch: [],
};

type Fields = Readonly<Record<string, unknown>>;

/**
 * What a step's read-back shows: the fields that differ, and always state, mode and switch.
 *
 * Of a thing that was added or removed, the fields that say something; `after` is null where nothing was read back.
 */
export function changedFields(before: TargetState, after: TargetState | null): ChangedField[] {
  return (['vm', 'adapter', 'switch'] as const).flatMap((thing) =>
    fieldsOf(thing, before[thing], after === null ? null : after[thing]),
  );
}

function fieldsOf(thing: ChangedThing, before: Fields | null, after: Fields | null): ChangedField[] {
  const isWhole = before !== null && after !== null;
  const names = [...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])];
  return names
    .filter((field) => !NEVER[thing].includes(field))
    .map((field) => {
      const [was, is] = [textOf(before?.[field]), textOf(after?.[field])];
      return { thing, field, before: was, after: is, changed: was !== is };
    })
    .filter(({ field, changed }) => changed || ALWAYS[thing].includes(field))
    .filter(
      ({ field, before: was, after: is }) => isWhole || ALWAYS[thing].includes(field) || says(was ?? is),
    )
    .sort((a, b) => rankOf(thing, a.field) - rankOf(thing, b.field));
}

/** Whether a value of a thing that came or went tells something: most of what is off or 0 was never set. */
function says(value: string | null): boolean {
  return value !== null && value !== 'false' && value !== '0';
}

/** What is always told comes first. */
function rankOf(thing: ChangedThing, field: string): number {
  const at = ALWAYS[thing].indexOf(field);
  return at < 0 ? ALWAYS[thing].length : at;
}

/** A value as text; null for none, and for a list without anything in it. */
function textOf(value: unknown): string | null {
  if (value === undefined || value === null || value === '') return null;
  if (Array.isArray(value)) {
    const parts = value.map(textOf).filter((part) => part !== null);
    return parts.length === 0 ? null : parts.join(', ');
  }
  if (typeof value === 'object') return 'name' in value ? textOf(value.name) : JSON.stringify(value);
  return typeof value === 'string' ? value : JSON.stringify(value);
}
