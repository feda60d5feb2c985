import { describe, expect, it } from 'vitest';
import { topToReveal } from './reveal-line.ts';
import { ROW_HEIGHT } from './use-list-styles.ts';

const headHeight = 33;
const clientHeight = 333;
const seen = (at: number, scrollTop: number) => topToReveal(at, { scrollTop, clientHeight, headHeight });

describe('scrolling a line into sight', () => {
  it('moves nothing while the whole of it is seen between the heads and the lower edge', () => {
    expect(seen(0, 0)).toBe(0);
    expect(seen(8, 0)).toBe(0);
    expect(seen(5, 5 * ROW_HEIGHT)).toBe(5 * ROW_HEIGHT);
  });

  it('brings one that is below, or cut off there, to the lower edge', () => {
    expect(seen(9, 0)).toBe(20);
    expect(20 + clientHeight - headHeight).toBe(10 * ROW_HEIGHT);
    expect(seen(100, 0)).toBe(101 * ROW_HEIGHT - 300);
  });

  it('brings one that is above, or under the heads, right below these', () => {
    expect(seen(3, 3 * ROW_HEIGHT + 1)).toBe(3 * ROW_HEIGHT);
    expect(seen(0, 999)).toBe(0);
  });

  it('shows the beginning of a line for which there is no room', () => {
    expect(topToReveal(4, { scrollTop: 0, clientHeight: 50, headHeight })).toBe(4 * ROW_HEIGHT);
  });
});
