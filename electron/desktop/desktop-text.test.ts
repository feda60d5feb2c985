import { expect, it } from 'vitest';
import { desktopText, type DesktopText } from './desktop-text.ts';

const english = desktopText('en');
const italian = desktopText('it');
const keys = Object.keys(english) as (keyof DesktopText)[];

it('says everything in both languages, each in its own words', () => {
  expect(Object.keys(italian).sort()).toEqual([...keys].sort());
  expect(keys.filter((key) => english[key].trim() === '' || italian[key].trim() === '')).toEqual([]);
  expect(keys.filter((key) => english[key] === italian[key])).toEqual(['file']);
});

it('never calls in Italian an undo what is Cancel, and has the apostrophes of the screen', () => {
  expect(keys.filter((key) => /\bannull/i.test(italian[key]))).toEqual([]);
  expect(keys.filter((key) => italian[key].includes("'"))).toEqual([]);
});
