import { describe, expect, it } from 'vitest';
import { isBounded } from './bounded-input.ts';

describe('the input of a call', () => {
  it('is plain data', () => {
    expect(
      isBounded({ host: 'local', request: { kind: 'disable', accepted: ['x'], scope: { all: true } } }),
    ).toBe(true);
    expect(isBounded(undefined)).toBe(true);
  });

  const cycle: Record<string, unknown> = {};
  cycle['itself'] = cycle;
  it.each([
    ['a long string', { text: 'x'.repeat(1_100_000) }],
    ['a long name', { ['x'.repeat(1_100_000)]: 1 }],
    ['many parts', Array.from({ length: 1_100_000 }, () => 0)],
    ['a sparse array that says that it is long', Object.assign([], { length: 2 ** 31 })],
    ['a cycle', cycle],
    ['a map', new Map([['a', 1]])],
    ['a buffer', new ArrayBuffer(8)],
    ['a date', new Date(0)],
    ['a bigint', 1n],
    ['a function', () => 1],
  ])('is not %s', (_, input) => {
    expect(isBounded(input)).toBe(false);
  });
});
