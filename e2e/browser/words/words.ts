import i18next, { type i18n } from 'i18next';
import { en } from '../../../renderer/i18n/en.ts';
import { it } from '../../../renderer/i18n/it.ts';
import { helpEn } from '../../../renderer/i18n/texts/help.en.ts';
import { helpIt } from '../../../renderer/i18n/texts/help.it.ts';
import { topologyEn } from '../../../renderer/i18n/texts/topology.en.ts';
import { tourEn } from '../../../renderer/i18n/texts/tour.en.ts';
import { topologyIt } from '../../../renderer/i18n/texts/topology.it.ts';
import { tourIt } from '../../../renderer/i18n/texts/tour.it.ts';
import type { TriedLanguage } from '../choices.ts';
import { lengthened } from './lengthened.ts';

const english = { ...en, ...helpEn, ...topologyEn, ...tourEn };
export type Key = keyof typeof english | PluralKey<keyof typeof english>;
type PluralKey<K extends string> = K extends `${infer Stem}_other` ? Stem : never;

const texts: Readonly<Record<TriedLanguage, Readonly<Record<string, string>>>> = {
  en: english,
  it: { ...it, ...helpIt, ...topologyIt, ...tourIt },
  long: Object.fromEntries(Object.entries(english).map(([key, text]) => [key, lengthened(text)])),
};

/** The words of the screen by their key: a spec says what a thing is for, whatever it is called. */
export type Words = (key: Key, values?: Readonly<Record<string, string | number>>) => string;

export function wordsOf(language: TriedLanguage): Words {
  const instance: i18n = i18next.createInstance();
  void instance.init({
    lng: language === 'long' ? 'en' : language,
    resources: { [language === 'long' ? 'en' : language]: { translation: texts[language] } },
    keySeparator: false,
    nsSeparator: false,
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return (key, values = {}) => instance.t(key, values);
}
