import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { quote } from './quote.ts';
import { HOSTILE_NAMES } from './testing/hostile-names.ts';

/** What the expression is worth, read by PowerShell's rules for '…' literals and -join lists. */
function worthOf(expression: string): string {
  const list = /^\((?:-join \((.*)\)|('--%'))\)$/su.exec(expression)?.slice(1).join('') ?? expression;
  const part = /\[char\](\d+)|'((?:[^'\u2018-\u201B]|['\u2018-\u201B]{2})*)'/gy;
  const values: string[] = [];
  for (;;) {
    const match = part.exec(list);
    if (match === null) throw new Error(`neither a literal nor a number: ${expression}`);
    const [, number, literal] = match;
    values.push(
      number === undefined
        ? (literal ?? '').replace(/(['\u2018-\u201B])\1/g, '$1')
        : String.fromCharCode(Number(number)),
    );
    if (part.lastIndex === list.length) return values.join('');
    if (!list.startsWith(', ', part.lastIndex)) throw new Error(`not a list: ${expression}`);
    part.lastIndex += 2;
  }
}

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map((units) => String.fromCharCode(...units));

describe('quote', () => {
  it('leaves a plain name one literal that a person can read', () => {
    expect(quote('LAN2-SPAN')).toBe("'LAN2-SPAN'");
    expect(quote('日本 (2)')).toBe("'日本 (2)'");
    expect(quote('')).toBe("''");
  });

  it('doubles all five quotes that end a literal', () => {
    expect(quote("'‘’‚‛")).toBe("'''‘‘’’‚‚‛‛'");
  });

  it('keeps the stop-parsing token from being an argument of its own', () => {
    expect(quote('--%')).toBe("('--%')");
  });

  it('writes what cannot be seen by its number', () => {
    expect(quote('a\r\nb')).toBe("(-join ('a', [char]13, [char]10, 'b'))");
    expect(quote('\u202E')).toBe('(-join ([char]8238))');
  });

  it('keeps every text, and no control character, line end or direction mark in the script', () => {
    const holds = (text: string) => {
      const expression = quote(text);
      expect(worthOf(expression)).toBe(text);
      expect(expression).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u);
    };
    for (const name of HOSTILE_NAMES) holds(name);
    fc.assert(fc.property(anyText, holds));
  });
});
