import { describe, expect, it } from 'vitest';
import { posixQuote } from './posix-quote.ts';

describe('posixQuote', () => {
  it('quotes everything, single quotes apart', () => {
    expect(posixQuote('LAN2-SPAN')).toBe("'LAN2-SPAN'");
    expect(posixQuote("it's $(id) `id` !! \\")).toBe("'it'\\''s $(id) `id` !! \\'");
    expect(posixQuote('')).toBe("''");
  });

  it.each([
    ['a line end', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['NUL', 'a\0b'],
    ['an escape sequence', '\u001B[2J'],
    ['a C1 control', '\u009B2J'],
    ['a direction mark', 'a\u202Eb'],
    ['a zero width space', 'a\u200Bb'],
    ['a line separator', 'a\u2028b'],
    ['half a surrogate pair', 'a\uD83D'],
  ])('refuses %s', (_, text) => {
    expect(() => posixQuote(text)).toThrow(expect.objectContaining({ name: 'AppError', code: 'BadInput' }));
  });
});
