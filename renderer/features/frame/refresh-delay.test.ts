import { describe, expect, it } from 'vitest';
import { refreshDelay } from './refresh-delay.ts';

describe('how long until a host is read again', () => {
  it.each([
    ['automatic', 40, false, 5_000],
    ['automatic', 2_000, false, 40_000],
    ['automatic', 60_000, false, 300_000],
    ['automatic', null, true, 30_000],
    ['automatic', 2_000, true, 40_000],
    ['minute', 2_000, false, 60_000],
    ['by-hand', 40, false, null],
  ] as const)('%s, a reading of %s ms, failed: %s', (refresh, readMs, failed, delay) => {
    expect(refreshDelay(refresh, { readMs, failed })).toBe(delay);
  });
});
