import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiJson, visible } from './visible.ts';

describe('text for a terminal', () => {
  it.each([
    ['an escape sequence', '\u001B[2Jx', '\\u{1B}[2Jx'],
    ['an OSC 52 that would set the clipboard', '\u001B]52;c;eA==\u0007', '\\u{1B}]52;c;eA==\\u{7}'],
    ['a C1 control', 'a\u009Bm', 'a\\u{9B}m'],
    ['a right-to-left override', 'VM\u202Eexe', 'VM\\u{202E}exe'],
    ['a zero width space', 'a\u200Bb', 'a\\u{200B}b'],
    ['a line separator', 'a\u2028b', 'a\\u{2028}b'],
    ['a lone surrogate', 'a\uD800', 'a\\u{D800}'],
  ])('shows %s by its number', (_, text, shown) => {
    expect(visible(text)).toBe(shown);
  });

  it('leaves names of any script as they are', () => {
    expect(visible('SRV-MÜNCHEN 日本 🖥 عربي')).toBe('SRV-MÜNCHEN 日本 🖥 عربي');
  });

  it('never lets a control or bidi character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visible(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u);
      }),
    );
  });

  it('writes JSON in ASCII that parses back to the same value', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const json = asciiJson({ text });
        expect(json).toMatch(/^[\x20-\x7E\n]*$/);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });
});
