import { i18n } from './i18n.ts';

/** Makes a part's texts known; called once, by the module that is loaded when the part is wanted. */
export function addTexts(texts: {
  readonly en: Readonly<Record<string, string>>;
  readonly it: Readonly<Record<string, string>>;
}): void {
  i18n.addResources('en', 'translation', texts.en);
  i18n.addResources('it', 'translation', texts.it);
}
