import { expect, test } from 'vitest';
import { i18n, speak } from './i18n.ts';
import { currentLocale } from './locale.ts';

test('dates follow the system where it speaks the language of the screen, else that language', async () => {
  await i18n.init({ lng: 'en', resources: {} });
  expect(currentLocale(['it-IT', 'en-GB', 'en-US'])).toBe('en-GB');
  expect(currentLocale(['de-DE'])).toBe('en');
  await speak('it');
  expect(currentLocale(['en-GB', 'it-CH'])).toBe('it-CH');
});
