import type { FoldGroup } from './fold.ts';
import type { GraphNode } from './graph-nodes.ts';

/**
 * The node that the keyboard is at when the drawing has changed: the same one while it is there.
 *
 * What was folded meanwhile is in its group; what is gone leaves the place to the next one that is
 * still there, or the one before. Null where the keyboard was at none, or nothing is left.
 */
export function nodeAfter(
  at: string | null,
  before: readonly GraphNode[],
  after: readonly GraphNode[],
  groups: readonly FoldGroup[],
): string | null {
  if (at === null) return null;
  const there = new Set(after.map(({ key }) => key));
  if (there.has(at)) return at;
  const group = groups.find(({ hidden }) =>
    hidden.some((owner) => owner.key === at || owner.ports.some(({ key }) => key === at)),
  );
  if (group !== undefined) return group.key;
  const place = before.findIndex(({ key }) => key === at);
  const near = [...before.slice(place + 1), ...before.slice(0, Math.max(place, 0)).reverse()];
  return near.find(({ key }) => there.has(key))?.key ?? null;
}
