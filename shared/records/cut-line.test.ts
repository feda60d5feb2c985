import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCutLine } from './cut-line.ts';

describe('a line cut short', () => {
  it('is any beginning of a JSON object, wherever it was cut', () => {
    const objects = fc.dictionary(fc.string({ unit: 'binary' }), fc.jsonValue());
    fc.assert(
      fc.property(objects, fc.nat(), (value, where) => {
        const line = JSON.stringify(value);
        expect(isCutLine(line.slice(0, 1 + (where % line.length)))).toBe(true);
      }),
    );
  });

  it.each([
    '{',
    '{"a',
    '{"a\\',
    '{"a\\u00',
    '{"a"',
    '{"a":',
    '{"a":-',
    '{"a":1.',
    '{"a":tr',
    '{"a":[1,',
    '{"a":1,',
  ])('is %s', (text) => {
    expect(isCutLine(text)).toBe(true);
  });

  it.each([
    '',
    'garbage',
    '[1',
    '"a',
    '{a',
    '{"a";',
    '{"a":x',
    '{"a":1}}',
    '{"a":1}{"b"',
    '{"a{"a":1}',
    '\0\0',
  ])('is not %j', (text) => {
    expect(isCutLine(text)).toBe(false);
  });
});
