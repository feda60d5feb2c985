import type { Page } from 'playwright/test';
import { settled } from '../audit/settled.ts';
import type { TriedLanguage } from '../choices.ts';
import { speak } from '../words/speak.ts';
import { THEMES } from './themes.ts';

/** A window of the screen: its width in pixels, its language, and the theme that the system asks for. */
export interface ShownWindow {
  readonly width: number;
  readonly language: TriedLanguage;
  readonly theme: keyof typeof THEMES;
}

/** As a fault names it. */
export function nameOfWindow({ width, language, theme }: ShownWindow): string {
  return `${language}, ${theme}, ${String(width)} px`;
}

export const WIDE = 1280;
/** 400 % of zoom on a window of 1280 px leaves 320 px. */
const WIDTHS = [640, 320, WIDE] as const;
const FIRST_LANGUAGE = 'en';
/** What is done in one theme alone is done in the first. */
const FIRST = 'light';
const THEME_NAMES = [FIRST, 'dark', 'forced'] as const satisfies (keyof typeof THEMES)[];

/**
 * The windows in which a page is looked at that was opened in English: every theme at every width, in
 * English and in Italian. One that was opened in another language is looked at in it at every width, for
 * its lengths.
 */
export function windowsOf(language: TriedLanguage): readonly ShownWindow[] {
  if (language !== FIRST_LANGUAGE) return WIDTHS.map((width) => ({ width, language, theme: FIRST }));
  return WIDTHS.flatMap((width) =>
    (['en', 'it'] as const).flatMap((spoken) =>
      THEME_NAMES.map((theme) => ({ width, language: spoken, theme })),
    ),
  );
}

/** Does the same in each window, and leaves the page wide, in its first language and in the first theme. */
export async function inWindows(
  page: Page,
  windows: readonly ShownWindow[],
  act: (window: ShownWindow) => Promise<void>,
): Promise<void> {
  let shown: ShownWindow | null = null;
  for (const window of windows) {
    await show(page, window, shown);
    await act(window);
    shown = window;
  }
  const [first] = windows;
  if (first !== undefined) await show(page, { ...first, width: WIDE, theme: FIRST }, shown);
}

async function show(page: Page, wanted: ShownWindow, shown: ShownWindow | null): Promise<void> {
  const { width, language, theme } = wanted;
  if (width !== shown?.width) await page.setViewportSize({ width, height: 800 });
  if (theme !== shown?.theme) await page.emulateMedia({ reducedMotion: 'reduce', ...THEMES[theme] });
  if (shown !== null && language !== shown.language && language !== 'long') await speak(page, language);
  await settled(page);
}
