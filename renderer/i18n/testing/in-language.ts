import { vi } from 'vitest';
import { createPreferences } from '../../stores/preferences-store.ts';
import { i18n, startLanguage, type Text } from '../i18n.ts';

/** The texts of the screen in a language, made ready without a page. */
export async function inLanguage(language: 'en' | 'it'): Promise<Text> {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  await startLanguage(createPreferences({ getItem: () => null, setItem: () => undefined }, language));
  return i18n.t.bind(i18n);
}
