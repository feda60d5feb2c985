import { describe, expect, it } from 'vitest';
import { createOneTimeToken } from './one-time-token.ts';

function setting(guesses = 3) {
  let time = 1_000;
  const token = createOneTimeToken(guesses, () => time);
  return { token, at: (ms: number) => (time = 1_000 + ms) };
}

describe('the token of the address', () => {
  it('works once', () => {
    const { token } = setting();
    const text = token.issue();
    expect(text).toMatch(/^[\w-]{43}$/);
    expect(token.redeem(text)).toBe(true);
    expect(token.redeem(text)).toBe(false);
  });

  it('works for two minutes and not longer, and not before it was made', () => {
    const { token, at } = setting();
    const inTime = token.issue();
    at(120_000);
    expect(token.redeem(inTime)).toBe(true);
    const late = token.issue();
    at(240_001);
    expect(token.redeem(late)).toBe(false);
    const early = token.issue();
    at(0);
    expect(token.redeem(early)).toBe(false);
    at(240_002);
    expect(token.redeem(early)).toBe(false);
  });

  it('ends the one before', () => {
    const { token } = setting();
    const first = token.issue();
    const second = token.issue();
    expect(token.redeem(first)).toBe(false);
    expect(token.redeem(second)).toBe(true);
  });

  it('ends after too many guesses, until another is made', () => {
    const { token } = setting(3);
    const text = token.issue();
    for (const guess of ['', 'x', text.toUpperCase() + text]) expect(token.redeem(guess)).toBe(false);
    expect(token.redeem(text)).toBe(false);
    expect(token.redeem(token.issue())).toBe(true);
  });

  it('lets nobody in before there is one', () => {
    expect(setting().token.redeem('')).toBe(false);
  });
});
