/**
 * The new value, made of the old one's parts wherever these say the same.
 *
 * A host is read again every few seconds and hardly anything of it changes: what keeps its identity is
 * not drawn anew. Things with an id are compared by it, so that one that came or went moves no other.
 */
export function keepSame<T>(old: unknown, next: T): T {
  if (Object.is(old, next)) return next;
  if (Array.isArray(old) && Array.isArray(next)) return keepList(old, next) as T;
  if (!isRecord(old) || !isRecord(next)) return next;
  return keepRecord(old, next) as T;
}

function keepRecord(
  old: Readonly<Record<string, unknown>>,
  next: Readonly<Record<string, unknown>>,
): Readonly<Record<string, unknown>> {
  const names = Object.keys(next);
  let same = names.length === Object.keys(old).length;
  // Made only where something differs: most of what is read says what it said before.
  let kept: Record<string, unknown> | null = null;
  for (const name of names) {
    const value = keepSame(old[name], next[name]);
    if (!Object.is(value, old[name]) || !Object.hasOwn(old, name)) same = false;
    if (Object.is(value, next[name])) continue;
    kept ??= { ...next };
    Object.defineProperty(kept, name, { value, enumerable: true, configurable: true, writable: true });
  }
  return same ? old : (kept ?? next);
}

function keepList(old: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  let byId: Map<string, unknown> | null = null;
  const oldOf = (each: unknown, index: number): unknown => {
    const there = old[index];
    if (!hasId(each)) return there;
    if (hasId(there) && there.id === each.id) return there;
    byId ??= new Map(old.flatMap((one) => (hasId(one) ? [[one.id, one] as const] : [])));
    return byId.get(each.id);
  };
  const kept = next.map((each, index) => keepSame(oldOf(each, index), each));
  const same = kept.length === old.length && kept.every((each, index) => Object.is(each, old[index]));
  return same ? old : kept;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasId(value: unknown): value is { readonly id: string } {
  return isRecord(value) && typeof value['id'] === 'string';
}
