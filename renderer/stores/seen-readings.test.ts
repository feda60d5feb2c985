import { describe, expect, it } from 'vitest';
import { seenReadings, type SeenAt } from './seen-readings.ts';

const HOUR = 3_600_000;
const now = Date.parse('2024-05-01T12:00:00Z');
const read = (by: number | null) => ({
  hosts: [{ key: 'local' as const, readAt: by === null ? null : new Date(now + by).toISOString() }],
});
const none: SeenAt = new Map();

describe('when a reading was seen to come', () => {
  it.each([
    ['an hour behind', -HOUR],
    ['in time', 0],
    ['an hour ahead', HOUR],
  ] as const)('is when it came, though the clock of the host is %s', (_, skew) => {
    const first = seenReadings(none, read(null), { snapshot: read(skew), now });
    expect(first.get('local')).toBe(now);
    const next = seenReadings(first, read(skew), { snapshot: read(skew + 5_000), now: now + 5_100 });
    expect(next.get('local')).toBe(now + 5_100);
  });

  it('stays so through changes that are no reading', () => {
    const first = seenReadings(none, read(null), { snapshot: read(0), now });
    expect(seenReadings(first, read(0), { snapshot: read(0), now: now + 999 })).toBe(first);
    expect(seenReadings(none, read(null), { snapshot: read(null), now })).toBe(none);
  });

  it('is taken from the host for one that was there before the window, but never as yet to come', () => {
    expect(seenReadings(none, null, { snapshot: read(-HOUR), now }).get('local')).toBe(now - HOUR);
    expect(seenReadings(none, null, { snapshot: read(HOUR), now }).get('local')).toBe(now);
  });
});
