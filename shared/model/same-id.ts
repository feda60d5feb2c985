import type { AdapterId, Guid } from './ids.ts';

/** The last segment of an adapter's Id, which is also the name of its port in Windows' counters. */
export function lastPartOf(adapterId: AdapterId): Guid {
  return adapterId.slice(adapterId.lastIndexOf(adapterId.includes('\\') ? '\\' : ':') + 1);
}

/** Hyper-V prints one id in capitals here and in small letters there. */
export function sameId(a: string, b: string): boolean {
  return a === b || a.toLowerCase() === b.toLowerCase();
}
