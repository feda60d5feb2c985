import { expect, it } from 'vitest';
import { firstSeen } from './first-seen.ts';

it('a step began when it was first seen here, whatever another computer says is the time', () => {
  expect(firstSeen('s1 2031-01-01T00:00:00Z', () => 5_000)).toBe(5_000);
  expect(firstSeen('s1 2031-01-01T00:00:00Z', () => 9_000)).toBe(5_000);
  expect(firstSeen('s1 2031-01-01T00:00:07Z', () => 9_000)).toBe(9_000);
});
