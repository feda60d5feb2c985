import { expect, it } from 'vitest';
import { withAcceptance } from './accepted.ts';

const one = { code: 'foreign-receiver', target: 'a' } as const;
const other = { code: 'foreign-receiver', target: 'b' } as const;
const ofOtherKind = { code: 'changed-since', target: 'a' } as const;

it('a consent is given once and taken back alone', () => {
  const given = withAcceptance(withAcceptance([ofOtherKind, other], one, true), one, true);
  expect(given).toEqual([ofOtherKind, other, one]);
  expect(withAcceptance(given, one, false)).toEqual([ofOtherKind, other]);
  expect(withAcceptance([], one, false)).toEqual([]);
});

it('a consent keeps nothing of the finding that it was given to', () => {
  expect(withAcceptance([], { ...one, message: 'long' } as typeof one, true)).toEqual([one]);
});
