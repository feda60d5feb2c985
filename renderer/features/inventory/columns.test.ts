import { describe, expect, it } from 'vitest';
import { LANGUAGES, Preferences } from '../../stores/preferences.ts';
import {
  bounded,
  columnOf,
  COLUMNS,
  gridColumns,
  hiddenIn,
  hiding,
  listWidth,
  shownColumns,
  widthOf,
} from './columns.ts';

const usual = shownColumns(Preferences.parse({}).hiddenColumns);

it('the columns are all but the hidden ones, and always the name', () => {
  expect(shownColumns([])).toEqual(COLUMNS);
  expect(shownColumns([...COLUMNS, 'unheard of'])).toEqual(['name']);
  expect(usual).toEqual(['name', 'state', 'adapter', 'switch', 'address', 'vlan', 'mode', 'copies']);
});

it.each(LANGUAGES)('the usual columns fit between the panes of a window of 1280 pixels: %s', (language) => {
  expect(listWidth(usual, {}, language)).toBeLessThanOrEqual(830);
});

describe('in a narrow window', () => {
  const never = Preferences.parse({});

  it.each(LANGUAGES)('who copies to whom is in sight: %s', (language) => {
    const shown = shownColumns(hiddenIn(never, true));
    expect(shown).toEqual(['name', 'state', 'adapter', 'mode', 'copies']);
    expect(listWidth(shown, {}, language)).toBeLessThanOrEqual(606);
  });

  it('what was put away stays so, and what was chosen there holds there alone', () => {
    const chosen = { ...never, hiddenColumns: ['copies'] };
    expect(hiddenIn(chosen, false)).toEqual(['copies']);
    expect(hiddenIn(chosen, true)).toContain('copies');
    const narrow = { ...chosen, ...hiding(['mac'], true) };
    expect(hiddenIn(narrow, true)).toEqual(['mac']);
    expect(hiddenIn(narrow, false)).toEqual(['copies']);
    expect(hiddenIn({ ...narrow, ...hiding([], false) }, true)).toEqual(['mac']);
  });
});

it('widths that were given hold, within bounds; the others share what is left over', () => {
  expect(gridColumns(['name', 'mode'], { mode: 90 }, 'en')).toMatch(/^minmax\(\d+px, \d+fr\) 90px$/);
  expect(gridColumns(['name', 'mode'], { mode: 90 }, 'en', 'mode')).toMatch(/ max-content$/);
  expect(listWidth(['state', 'mode'], { state: 200, mode: 90 }, 'it')).toBe(290);
  expect(widthOf('mode', { mode: 90 }, 'en')).toBe(90);
  expect([bounded(1), bounded(99.6), bounded(9999)]).toEqual([48, 100, 1200]);
});

it('a column of another version is none', () => {
  expect(columnOf('vlan')).toBe('vlan');
  expect(columnOf('checkpoint')).toBeNull();
});
