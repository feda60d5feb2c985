import type { TriedLanguage } from './choices.ts';
import { test } from './fixtures.ts';

const NAMES: Readonly<Record<TriedLanguage, string>> = {
  en: 'English',
  it: 'Italian',
  long: 'the long language',
};

/**
 * Has tests done in several languages, one after another; with SOAK=1 in each that there is.
 *
 * Not a project of the configuration for each language: every project starts its browsers anew. The tag
 * says the language to the projects that leave some out.
 */
export function inLanguages(languages: readonly TriedLanguage[], declare: () => void): void {
  for (const language of process.env['SOAK'] === '1' ? (['en', 'it', 'long'] as const) : languages) {
    test.describe(`in ${NAMES[language]}`, { tag: `@in-${language}` }, () => {
      test.use({ language });
      declare();
    });
  }
}
