import type { Page } from 'playwright/test';

/** The languages of the screen, each with a system's tag for it. */
const TAGS = { en: 'en-GB', it: 'it-IT' } as const;
export type SpokenLanguage = keyof typeof TAGS;

/** Has the browser prefer another language, as a person does in its settings; the open screen follows. */
export async function speak(page: Page, language: SpokenLanguage): Promise<void> {
  await page.evaluate((tag) => {
    Object.defineProperties(navigator, {
      language: { configurable: true, value: tag },
      languages: { configurable: true, value: [tag] },
    });
    window.dispatchEvent(new Event('languagechange'));
  }, TAGS[language]);
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
}
