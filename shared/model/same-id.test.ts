import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasId, lastPartOf, sameId } from './same-id.ts';

it('takes no notice of capitals, and of every other letter', () => {
  const ids = fc.string({
    unit: fc.constantFrom('a', 'A', 'f', 'F', '0', '9', '-', '\\', '@', '`', 'Ä', 'ä'),
  });
  fc.assert(
    fc.property(ids, ids, (a, b) => {
      expect(sameId(a, b)).toBe(a.toLowerCase() === b.toLowerCase());
      expect(sameId(a, a.toUpperCase())).toBe(true);
    }),
  );
});

it('finds an id among others, however each is printed', () => {
  expect(hasId(['b', 'Ab'], 'aB')).toBe(true);
  expect(hasId(['b', 'abc'], 'ab')).toBe(false);
});

it('tells the port from the whole id', () => {
  expect(lastPartOf('Microsoft:AB\\CD')).toBe('CD');
  expect(lastPartOf('Microsoft:AB')).toBe('AB');
});
