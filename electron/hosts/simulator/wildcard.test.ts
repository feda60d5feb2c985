import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostileName } from './testing/arbitrary-lab.ts';
import { hasWildcards, wildcard } from './wildcard.ts';

describe('wildcard', () => {
  it.each([
    ['*', 'anything', true],
    ['', 'anything', false],
    ['Net*', 'network adapter', true],
    ['Net*', 'a network', false],
    ['V?', 'VM', true],
    ['V?', 'V', false],
    ['V?', 'V\u{1F600}', true],
    ['[a-c]1', 'B1', true],
    ['[a-c]1', 'd1', false],
    ['[^a]', '^', true],
    ['[^a]', 'b', false],
    ['[z-a]', '[z-a]', true],
    ['a`*b', 'a*b', true],
    ['a`*b', 'axb', false],
    ['a.b', 'axb', false],
    ['line*', 'line\nbreak', true],
    ['[', '[', true],
  ])('%j on %j is %s', (pattern, name, fits) => {
    expect(wildcard(pattern)(name)).toBe(fits);
  });

  it('finds every name by itself once its wildcards are escaped', () => {
    fc.assert(
      fc.property(hostileName, (name) => {
        const escaped = name.replaceAll(/[`*?[\]]/g, '`$&');
        expect(hasWildcards(escaped)).toBe(false);
        expect(wildcard(escaped)(name)).toBe(true);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), hostileName, (pattern, name) => {
        expect(typeof wildcard(pattern)(name)).toBe('boolean');
      }),
    );
  });
});
