import type { Page } from 'playwright/test';
import { THEMES } from '../pages/themes.ts';
import type { TriedLanguage } from '../choices.ts';
import { axeFaults, colourFaults } from './axe-faults.ts';
import { focusFaults, focusFaultsAgain } from './focus-faults.ts';
import { greyFaults } from './grey-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { liesAsBefore } from './lies-as-before.ts';
import { settled } from './settled.ts';

const HEIGHT = 800;
const WIDE = 1280;
/** 400 % of zoom on a window of 1280 px leaves 320 px. */
const WIDTHS = [640, 320, WIDE] as const;
/** The walk with Tab is done in the first one. */
const ALL = ['light', 'dark', 'forced'] as const satisfies (keyof typeof THEMES)[];

/**
 * Everything that is to be true of what is on the screen now, in one language; what is not, in words.
 *
 * In every theme at every width: how it lies (where anything lies otherwise than in the theme before), what
 * marks look like without colours, and whether each stop of the keyboard is seen. Axe: all its rules in one
 * theme, those of colour in the others. The long language is there for its lengths alone.
 */
export async function lookOver(
  page: Page,
  { language, part }: { readonly language: TriedLanguage; readonly part: string },
): Promise<string[]> {
  const faults: string[] = [];
  // A menu lies where it was opened: it is not one that a window of another size would have opened.
  const isMenu = (await page.locator(part).last().getAttribute('role')) === 'menu';
  const widths = isMenu ? [WIDE] : WIDTHS;
  const themes = language === 'long' ? (['light'] as const) : ALL;
  for (const width of widths) {
    await page.setViewportSize({ width, height: HEIGHT });
    for (const theme of themes) {
      await page.emulateMedia({ reducedMotion: 'reduce', ...THEMES[theme] });
      await settled(page);
      const isMoved = !(await liesAsBefore(page));
      const found = theme === 'light' || isMoved ? await layoutFaults(page) : [];
      if (language !== 'long') {
        found.push(...(await greyFaults(page)));
        if (width === WIDE)
          found.push(...(await (theme === 'light' ? axeFaults(page) : colourFaults(page, part))));
        found.push(...(await (theme === 'light' ? focusFaults(page, part) : focusFaultsAgain(page))));
      }
      faults.push(...found.map((fault) => `${theme}, ${String(width)} px: ${fault}`));
    }
  }
  await page.emulateMedia({ reducedMotion: 'reduce', ...THEMES.light });
  await settled(page);
  return faults;
}
