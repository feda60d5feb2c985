import { expect, it } from 'vitest';
import { SHORTCUTS } from '../features/settings/shortcuts.ts';
import { keyText } from './key-text.ts';
import { inLanguage } from './testing/in-language.ts';

it('names keys as the keyboard of the language has them', async () => {
  const english = await inLanguage('en');
  expect(['Delete', 'Ctrl+Space', 'Shift+F10', '+'].map((each) => keyText(english, each))).toEqual([
    'Del',
    'Ctrl+Space',
    'Shift+F10',
    '+',
  ]);
  const italian = await inLanguage('it');
  expect(['Delete', 'Ctrl+Space', 'Shift+F10', 'End'].map((each) => keyText(italian, each))).toEqual([
    'Canc',
    'Ctrl+Spazio',
    'Maiusc+F10',
    'Fine',
  ]);
});

it('has a word for each key that is more than a letter, a digit or a function key', async () => {
  const italian = await inLanguage('it');
  const said = SHORTCUTS.flatMap(({ pressed }) => pressed.map((each) => keyText(italian, each))).join(' ');
  expect(said).not.toMatch(/Shift|Delete|Enter|End|Page|Space|Escape/);
});
