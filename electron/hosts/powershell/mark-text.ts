/** Stands before every string that is sent; PowerShell's own side takes it off again. */
const MARK = '=';

/**
 * Arguments as they are sent: every string with a mark before it.
 *
 * ConvertFrom-Json takes a string that looks like a date for one, `/Date(0)/` in Windows PowerShell
 * and `2026-01-01T00:00:00Z` in PowerShell 7, and an adapter may be named so.
 */
export function markText(value: unknown): unknown {
  if (typeof value === 'string') return MARK + value;
  if (Array.isArray(value)) return value.map(markText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, markText(each)]));
}

/** As {@link markText}, for the arguments of a call. */
export function markedArguments(args: Readonly<Record<string, unknown>>): object {
  return markText(args) as object;
}

/** Whether a string in it holds half of a surrogate pair, which no UTF-8 can carry. */
export function hasHalfCharacter(value: unknown): boolean {
  if (typeof value === 'string') return /\p{Surrogate}/u.test(value);
  return typeof value === 'object' && value !== null && Object.values(value).some(hasHalfCharacter);
}
