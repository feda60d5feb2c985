import { createStore, type StoreApi } from 'zustand/vanilla';

export const LANGUAGES = ['en', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** What a person has chosen for the screen. */
export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
}

const KEY = 'mirror-manager-preferences';

/**
 * The person's choices, remembered in the window's own storage.
 *
 * Nothing of a host is kept there: it is the same for everybody who uses this browser profile. What
 * cannot be read counts as never chosen.
 */
export function createPreferences(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  systemLanguage: string,
): StoreApi<Preferences> {
  const stored = read(storage);
  const store = createStore<Preferences>(() => ({
    language: LANGUAGES.find((each) => each === stored['language']) ?? languageOf(systemLanguage),
    theme: THEMES.find((each) => each === stored['theme']) ?? 'system',
  }));
  store.subscribe((chosen) => {
    storage.setItem(KEY, JSON.stringify(chosen));
  });
  return store;
}

function languageOf(tag: string): Language {
  return LANGUAGES.find((each) => tag.toLowerCase().startsWith(each)) ?? 'en';
}

function read(storage: Pick<Storage, 'getItem'>): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
