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
  const names = Object.keys(next);
  const kept = Object.fromEntries(names.map((name) => [name, keepSame(old[name], next[name])]));
  const same =
    names.length === Object.keys(old).length && names.every((name) => Object.is(kept[name], old[name]));
  return (same ? old : kept) as T;
}

function keepList(old: readonly unknown[], next: readonly unknown[]): readonly unknown[] {
  const byId = new Map(old.flatMap((each) => (hasId(each) ? [[each.id, each] as const] : [])));
  const kept = next.map((each, index) => keepSame(hasId(each) ? byId.get(each.id) : old[index], each));
  const same = kept.length === old.length && kept.every((each, index) => Object.is(each, old[index]));
  return same ? old : kept;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function hasId(value: unknown): value is { readonly id: string } {
  return isRecord(value) && typeof value['id'] === 'string';
}
