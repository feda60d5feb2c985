import { expect, it } from 'vitest';
import { Preferences } from '../../stores/preferences.ts';
import { bounded, columnOf, COLUMNS, gridColumns, listWidth, shownColumns, widthOf } from './columns.ts';

const usual = shownColumns(Preferences.parse({}).hiddenColumns);

it('the columns are all but the hidden ones, and always the name', () => {
  expect(shownColumns([])).toEqual(COLUMNS);
  expect(shownColumns([...COLUMNS, 'unheard of'])).toEqual(['name']);
  expect(usual).toEqual(['name', 'state', 'adapter', 'switch', 'address', 'vlan', 'mode', 'copies']);
});

it('the usual columns fit between the panes of a window of 1280 pixels', () => {
  expect(listWidth(usual, {})).toBeLessThanOrEqual(830);
});

it('widths that were given hold, within bounds; the others share what is left over', () => {
  expect(gridColumns(['name', 'mode'], { mode: 90 })).toMatch(/^minmax\(\d+px, \d+fr\) 90px$/);
  expect(gridColumns(['name', 'mode'], { mode: 90 }, 'mode')).toMatch(/ max-content$/);
  expect(listWidth(['state', 'mode'], { state: 200, mode: 90 })).toBe(290);
  expect(widthOf('mode', { mode: 90 })).toBe(90);
  expect([bounded(1), bounded(99.6), bounded(9999)]).toEqual([48, 100, 1200]);
});

it('a column of another version is none', () => {
  expect(columnOf('vlan')).toBe('vlan');
  expect(columnOf('checkpoint')).toBeNull();
});
