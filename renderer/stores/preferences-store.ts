import { createStore, type StoreApi } from 'zustand/vanilla';

export const LANGUAGES = ['en', 'it'] as const;
export type Language = (typeof LANGUAGES)[number];
export const THEMES = ['system', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** How a person wants the screen; a language that nobody chose is the system's. */
export interface Preferences {
  readonly language: Language;
  readonly languageIsChosen: boolean;
  readonly theme: Theme;
}

export interface PreferencesStore {
  readonly state: StoreApi<Preferences>;
  chooseLanguage(language: Language): void;
  chooseTheme(theme: Theme): void;
  /** The system's language by its BCP 47 tag, for as long as no other is chosen. */
  followLanguage(tag: string | null): void;
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
): PreferencesStore {
  const stored = read(storage);
  const language = LANGUAGES.find((each) => each === stored['language']);
  const state = createStore<Preferences>(() => ({
    language: language ?? languageOf(systemLanguage),
    languageIsChosen: language !== undefined,
    theme: THEMES.find((each) => each === stored['theme']) ?? 'system',
  }));
  const keep = () => {
    const { language: chosen, languageIsChosen, theme } = state.getState();
    storage.setItem(KEY, JSON.stringify({ ...(languageIsChosen ? { language: chosen } : {}), theme }));
  };
  return {
    state,
    chooseLanguage(chosen) {
      state.setState({ language: chosen, languageIsChosen: true });
      keep();
    },
    chooseTheme(theme) {
      state.setState({ theme });
      keep();
    },
    followLanguage(tag) {
      if (tag !== null && !state.getState().languageIsChosen) state.setState({ language: languageOf(tag) });
    },
  };
}

function languageOf(tag: string): Language {
  return LANGUAGES.find((each) => tag.toLowerCase().split('-')[0] === each) ?? 'en';
}

function read(storage: Pick<Storage, 'getItem'>): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  } catch {
    return {};
  }
}
