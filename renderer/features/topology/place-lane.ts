/** A card's place in its lane, in units of the drawing. */
export interface LanePlace {
  readonly y: number;
  readonly height: number;
}

const GAP = 14;

/**
 * Heights at which the cards of a lane stand, and where the lane ends.
 *
 * A card that was there before stays where it was, if its height is the same; a new one takes the first
 * gap that it fits in, or the end. So a live refresh moves nothing that did not change. A lane that has
 * become half empty is placed anew.
 */
export function placeLane(
  cards: readonly { readonly key: string; readonly height: number }[],
  before: ReadonlyMap<string, LanePlace>,
  top: number,
): { readonly tops: ReadonlyMap<string, number>; readonly end: number } {
  const kept = cards.filter(({ key, height }) => before.get(key)?.height === height);
  const known = place(
    cards,
    before,
    kept.map(({ key }) => key),
    top,
  );
  const used = cards.reduce((sum, { height }) => sum + height + GAP, 0);
  return known.end - top > 2 * used ? place(cards, before, [], top) : known;
}

function place(
  cards: readonly { readonly key: string; readonly height: number }[],
  before: ReadonlyMap<string, LanePlace>,
  keep: readonly string[],
  top: number,
): { readonly tops: ReadonlyMap<string, number>; readonly end: number } {
  const tops = new Map<string, number>();
  for (const key of keep) tops.set(key, before.get(key)?.y ?? top);
  const taken = keep
    .flatMap((key) => before.get(key) ?? [])
    .map(({ y, height }) => ({ from: y, to: y + height + GAP }))
    .sort((a, b) => a.from - b.from);
  // Gaps are looked through once, from the top: a later card never goes above an earlier one's place.
  let at = top;
  let next = 0;
  for (const { key, height } of cards) {
    if (tops.has(key)) continue;
    for (let gap = taken[next]; gap !== undefined && at + height + GAP > gap.from; gap = taken[next]) {
      at = Math.max(at, gap.to);
      next += 1;
    }
    tops.set(key, at);
    at += height + GAP;
  }
  return { tops, end: Math.max(at, ...taken.slice(-1).map(({ to }) => to)) };
}
