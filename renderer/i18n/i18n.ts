import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { PreferencesStore } from '../stores/preferences-store.ts';
import { en } from './en.ts';
import { it } from './it.ts';
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
  document.documentElement.lang = language;
  await i18n.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'en',
    resources: { en: { translation: en }, it: { translation: it } },
    keySeparator: false,
    nsSeparator: false,
    // React writes text as text; escaping it twice would show the escapes.
    interpolation: { escapeValue: false },
  });
}

/** The texts of the screen, by key. */
export function useText() {
  return useTranslation().t;
}
export type Text = ReturnType<typeof useText>;
