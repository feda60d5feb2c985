import { z } from 'zod';

/** An array as Windows PowerShell 5.1 writes one that has been through a pipeline. */
const Wrapped = z.strictObject({ value: z.array(z.unknown()), Count: z.int() });

/**
 * A list as PowerShell's JSON may have it: an array, an array in a wrapper, the only element alone,
 * or nothing.
 */
export function toList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  if (value === null || value === undefined) return [];
  const wrapped = Wrapped.safeParse(value);
  return wrapped.success ? wrapped.data.value : [value];
}

/** A row with these fields as lists. */
export function withLists(row: unknown, fields: readonly string[]): unknown {
  if (typeof row !== 'object' || row === null) return row;
  const lists = fields.flatMap((field) => {
    const value: unknown = (row as Record<string, unknown>)[field];
    return Array.isArray(value) ? [] : [[field, toList(value)] as const];
  });
  return lists.length === 0 ? row : { ...row, ...Object.fromEntries(lists) };
}
