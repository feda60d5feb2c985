import { describe, expect, it } from 'vitest';
import { hasCome } from './has-come.ts';

describe('a run that was asked for', () => {
  it('has come when the host shows it, or a later one', () => {
    expect(hasCome('w10', { id: 'w10' })).toBe(true);
    expect(hasCome('w10', { id: 'w11' })).toBe(true);
  });

  it('is still on its way while the host shows none, or the one before', () => {
    expect(hasCome('w1', null)).toBe(false);
    expect(hasCome('w10', { id: 'w9' })).toBe(false);
  });
});
