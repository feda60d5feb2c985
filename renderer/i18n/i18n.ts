import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { PreferencesStore } from '../stores/preferences-store.ts';
import type { Language } from '../stores/preferences.ts';
import { en } from './en.ts';
import type { LazyTexts } from './texts/lazy.ts';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en & LazyTexts };
    keySeparator: false;
    nsSeparator: false;
    returnNull: false;
  }
}

export const i18n = i18next.createInstance();

/** Makes the texts ready before anything is shown, in the language that was chosen. */
export async function startLanguage(preferences: PreferencesStore): Promise<void> {
  const { language } = preferences.state.getState();
  await i18n.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    keySeparator: false,
    nsSeparator: false,
    // React writes text as text; escaping it twice would show the escapes.
    interpolation: { escapeValue: false },
  });
  await speakOnPage(language);
}

let wanted: Language = 'en';

/** Has the screen speak a language, and then the page say which. */
export async function speakOnPage(language: Language): Promise<void> {
  await speak(language);
  document.documentElement.lang = i18n.language;
}

/**
 * Has all texts be of a language from now on.
 *
 * Italian's texts come when they are wanted, for most never want them.
 */
export async function speak(language: Language): Promise<void> {
  wanted = language;
  if (language === 'it') i18n.addResources('it', 'translation', (await import('./it.ts')).it);
  // Another may have been chosen meanwhile.
  if (wanted !== language) return;
  await i18n.changeLanguage(language);
}

/** The texts of the screen, by key. */
export function useText() {
  return useTranslation().t;
}
export type Text = ReturnType<typeof useText>;
