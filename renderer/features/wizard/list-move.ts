/** Where a key leads in a list: another line's index, or null for a key that leads nowhere. */
export function listMove(key: string, at: number, count: number, page: number): number | null {
  const moves = new Map([
    ['ArrowUp', at - 1],
    ['ArrowDown', at + 1],
    ['PageUp', at - page],
    ['PageDown', at + page],
    ['Home', 0],
    ['End', count - 1],
  ]);
  const to = moves.get(key);
  return to === undefined || count === 0 ? null : Math.min(count - 1, Math.max(0, to));
}
