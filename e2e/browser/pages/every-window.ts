import type { Page } from 'playwright/test';
import { settled } from '../audit/settled.ts';
import type { TriedLanguage } from '../choices.ts';
import { THEMES } from './themes.ts';

/** A window of the screen: its width in pixels, and the theme that the system asks for. */
export interface ShownWindow {
  readonly width: number;
  readonly theme: keyof typeof THEMES;
}

export const WIDE = 1280;
/** 400 % of zoom on a window of 1280 px leaves 320 px. */
const WIDTHS = [640, 320, WIDE] as const;
/** What is done in one theme alone is done in the first. */
const FIRST = 'light';
const THEME_NAMES = [FIRST, 'dark', 'forced'] as const satisfies (keyof typeof THEMES)[];

/**
 * The windows in which a language is looked at.
 *
 * English in every theme at every width; Italian in every theme and at every width, for both do their own
 * to a text, and with SOAK=1 in each of both together; the long language at every width, for its lengths.
 */
export function windowsOf(language: TriedLanguage): readonly ShownWindow[] {
  switch (language) {
    case 'en':
      return everyPair();
    case 'it':
      return process.env['SOAK'] === '1'
        ? everyPair()
        : [
            { width: 640, theme: 'dark' },
            { width: 320, theme: 'forced' },
            { width: WIDE, theme: FIRST },
          ];
    case 'long':
      return WIDTHS.map((width) => ({ width, theme: FIRST }));
  }
}

function everyPair(): readonly ShownWindow[] {
  return WIDTHS.flatMap((width) => THEME_NAMES.map((theme) => ({ width, theme })));
}

/** Does the same in each window, and leaves the page wide and in the first theme. */
export async function inWindows(
  page: Page,
  windows: readonly ShownWindow[],
  act: (window: ShownWindow) => Promise<void>,
): Promise<void> {
  for (const window of windows) {
    await show(page, window);
    await act(window);
  }
  await show(page, { width: WIDE, theme: FIRST });
}

async function show(page: Page, { width, theme }: ShownWindow): Promise<void> {
  await page.setViewportSize({ width, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce', ...THEMES[theme] });
  await settled(page);
}
