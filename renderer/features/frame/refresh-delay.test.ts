import { describe, expect, it } from 'vitest';
import { refreshDelay, timeLeft } from './refresh-delay.ts';

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

describe('what is left of that', () => {
  it.each([
    ['all of it where there was no reading', null, 5_000],
    ['the rest of it', 98_000, 3_000],
    ['nothing where more has passed', 0, 0],
    ['all of it where the clock was put back', 999_999, 5_000],
  ] as const)('is %s', (_, seenAt, left) => {
    expect(timeLeft(5_000, { seenAt, now: 100_000 })).toBe(left);
  });
});
