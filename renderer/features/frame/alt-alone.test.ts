import { describe, expect, it } from 'vitest';
import { createAltAlone } from './alt-alone.ts';

const press = (key: string, also = {}) => ({ key, ctrlKey: false, shiftKey: false, ...also });

describe('Alt alone', () => {
  it('is Alt pressed and released, once', () => {
    const alt = createAltAlone();
    alt.press(press('Alt'));
    expect(alt.isReleased({ key: 'Alt' })).toBe(true);
    expect(alt.isReleased({ key: 'Alt' })).toBe(false);
  });

  it('is not Alt with another key, or with one held', () => {
    const alt = createAltAlone();
    alt.press(press('Alt'));
    alt.press(press('r'));
    expect(alt.isReleased({ key: 'Alt' })).toBe(false);
    alt.press(press('Alt', { shiftKey: true }));
    expect(alt.isReleased({ key: 'Alt' })).toBe(false);
  });

  it('is not Alt whose release another window saw', () => {
    const alt = createAltAlone();
    alt.press(press('Alt'));
    alt.forget();
    expect(alt.isReleased({ key: 'Alt' })).toBe(false);
  });
});
