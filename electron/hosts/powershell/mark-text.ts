/** Stands before every string of marked arguments; PowerShell's own side takes it off again. */
const MARK = '=';

/**
 * What some ConvertFrom-Json makes a date of: `/Date(0)/` that of Windows PowerShell and of PowerShell
 * 7, `2026-01-01T00:00:00Z` the latter.
 */
const LIKE_A_DATE = /^\s*(\d{4}-|[\\/]+Date\()/i;

/**
 * The arguments of a call, marked if one of them could be taken for a date: an adapter may be named so.
 *
 * Unmarked arguments spare PowerShell the work of looking at each.
 */
export function callArguments(args: Readonly<Record<string, unknown>>): object {
  return hasString(args, (text) => LIKE_A_DATE.test(text))
    ? {
        ...Object.fromEntries(Object.entries(args).map(([key, each]) => [key, markText(each)])),
        marked: true,
      }
    : args;
}

/** A value with a mark before every string in it. */
function markText(value: unknown): unknown {
  if (typeof value === 'string') return MARK + value;
  if (Array.isArray(value)) return value.map(markText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, markText(each)]));
}

/** Whether a string in it holds half of a surrogate pair, which no UTF-8 can carry. */
export function hasHalfCharacter(value: unknown): boolean {
  return hasString(value, (text) => /\p{Surrogate}/u.test(text));
}

function hasString(value: unknown, is: (text: string) => boolean): boolean {
  if (typeof value === 'string') return is(value);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((each) => hasString(each, is))
  );
}
