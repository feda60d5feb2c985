import { i18n } from './i18n.ts';

/**
 * The locale in which dates and numbers are written (BCP 47).
 *
 * It is the system's own variant of the screen's language where there is one (en-GB has another order
 * of day and month than en-US), else the language itself.
 */
export function currentLocale(systems: readonly string[] = systemLocales()): string {
  const { language } = i18n;
  return systems.find((tag) => tag.toLowerCase().split('-')[0] === language) ?? language;
}

/** What the browser prefers; Node, which draws the same texts for tests and files, may know of none. */
function systemLocales(): readonly string[] {
  return typeof navigator === 'undefined' ? [] : navigator.languages;
}
