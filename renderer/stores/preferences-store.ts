import { createStore, type StoreApi } from 'zustand/vanilla';
import { LANGUAGES, Preferences, type Language } from './preferences.ts';

/** The preferences with the language that is in force, chosen or not. */
export interface PreferencesState extends Omit<Preferences, 'language'> {
  readonly language: Language;
  readonly languageIsChosen: boolean;
}

export interface PreferencesStore {
  readonly state: StoreApi<PreferencesState>;
  chooseLanguage(language: Language): void;
  /** Remembers any other choice. */
  choose(chosen: Partial<Omit<Preferences, 'language'>>): void;
  /** The system's language by its BCP 47 tag, for as long as no other is chosen. */
  followLanguage(tag: string): void;
}

const KEY = 'mirror-manager-preferences';

/**
 * The person's choices, remembered in the window's own storage.
 *
 * Nothing of a host is kept there: it is the same for everybody who uses this browser profile.
 */
export function createPreferences(
  storage: Pick<Storage, 'getItem' | 'setItem'>,
  systemLanguage: string,
): PreferencesStore {
  const { language, ...stored } = read(storage);
  const state = createStore<PreferencesState>(() => ({
    ...stored,
    language: language ?? languageOf(systemLanguage),
    languageIsChosen: language !== null,
  }));
  const choose = (chosen: Partial<PreferencesState>) => {
    state.setState(chosen);
    const { languageIsChosen, ...kept } = state.getState();
    const value: Preferences = { ...kept, language: languageIsChosen ? kept.language : null };
    try {
      storage.setItem(KEY, JSON.stringify(value));
    } catch {
      // A full or forbidden storage: the choice holds for as long as the window.
    }
  };
  return {
    state,
    chooseLanguage(chosen) {
      choose({ language: chosen, languageIsChosen: true });
    },
    choose,
    followLanguage(tag) {
      if (!state.getState().languageIsChosen) state.setState({ language: languageOf(tag) });
    },
  };
}

function languageOf(tag: string): Language {
  return LANGUAGES.find((each) => tag.toLowerCase().split('-')[0] === each) ?? 'en';
}

function read(storage: Pick<Storage, 'getItem'>): Preferences {
  try {
    const value: unknown = JSON.parse(storage.getItem(KEY) ?? '{}');
    return Preferences.parse(typeof value === 'object' && value !== null ? value : {});
  } catch {
    return Preferences.parse({});
  }
}
