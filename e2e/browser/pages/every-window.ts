import type { Page } from 'playwright/test';
import { settled } from '../audit/settled.ts';
import { THEMES } from './themes.ts';

/** 400 % of zoom on a window of 1280 px leaves 320 px. */
export const WIDTHS = [640, 320, 1280] as const;

/** The themes by name; what is done in one of them alone is done in the first. */
export const THEME_NAMES = ['light', 'dark', 'forced'] as const satisfies (keyof typeof THEMES)[];

/** Does the same in every theme at every width, and leaves the window wide and light. */
export async function inEveryWindow(
  page: Page,
  act: (window: { readonly width: number; readonly theme: keyof typeof THEMES }) => Promise<void>,
  { widths = WIDTHS, themes = THEME_NAMES }: Readonly<Partial<Windows>> = {},
): Promise<void> {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    for (const theme of themes) {
      await page.emulateMedia({ reducedMotion: 'reduce', ...THEMES[theme] });
      await settled(page);
      await act({ width, theme });
    }
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ reducedMotion: 'reduce', ...THEMES.light });
  await settled(page);
}

interface Windows {
  readonly widths: readonly number[];
  readonly themes: readonly (keyof typeof THEMES)[];
}
