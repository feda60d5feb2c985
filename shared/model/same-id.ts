import type { AdapterId, Guid } from './ids.ts';

/** The last segment of an adapter's Id, which is also the name of its port in Windows' counters. */
export function lastPartOf(adapterId: AdapterId): Guid {
  return adapterId.slice(adapterId.lastIndexOf(adapterId.includes('\\') ? '\\' : ':') + 1);
}

/**
 * Whether two ids are one: Hyper-V prints it in capitals here and in small letters there.
 *
 * From the end and without a copy in small letters: ids begin alike, and plans for a full host compare
 * millions of them.
 */
export function sameId(a: string, b: string): boolean {
  if (a === b) return true;
  if (a.length !== b.length) return false;
  for (let index = a.length - 1; index >= 0; index -= 1) {
    const one = a.charCodeAt(index);
    const other = b.charCodeAt(index);
    if (one === other) continue;
    if (one > 127 || other > 127) return a.toLowerCase() === b.toLowerCase();
    if (small(one) !== small(other)) return false;
  }
  return true;
}

/** Whether an id is among others, however each is printed. */
export function hasId(ids: readonly string[], id: string): boolean {
  return ids.some((each) => sameId(each, id));
}

/** The code of the small letter where that of a capital is given (ASCII). */
function small(code: number): number {
  return code >= 65 && code <= 90 ? code + 32 : code;
}
