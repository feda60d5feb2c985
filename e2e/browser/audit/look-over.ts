import type { Page } from 'playwright/test';
import { THEMES } from '../pages/themes.ts';
import type { TriedLanguage } from '../choices.ts';
import { axeFaults } from './axe-faults.ts';
import { focusFaults } from './focus-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { liesAsBefore } from './lies-as-before.ts';
import { settled } from './settled.ts';

const HEIGHT = 800;
const WIDE = 1280;
/** 400 % of zoom on a window of 1280 px leaves 320 px. */
const NARROW = 320;

/**
 * Everything that is to be true of what is on the screen now, in one language; what is not, in words.
 *
 * How it lies: in every theme at every width, measured where anything lies otherwise than in the theme
 * before. Axe: all its rules in one theme and both languages, those of colour in the other themes and one
 * language, for no word changes a colour. The keyboard's walk: in one theme and one language, wide and
 * narrow, for neither changes an order or a mark, and the marks of the focus are held in every theme by a
 * spec of their own. The long language is there for its lengths alone.
 */
export async function lookOver(
  page: Page,
  { language, part }: { readonly language: TriedLanguage; readonly part: string },
): Promise<string[]> {
  const faults: string[] = [];
  const told = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  const themes = (Object.keys(THEMES) as (keyof typeof THEMES)[]).filter(
    (theme) => language !== 'long' || theme === 'light',
  );
  let shown = { width: 0, theme: '' };
  const to = async (width: number, theme: keyof typeof THEMES) => {
    if (width !== shown.width) await page.setViewportSize({ width, height: HEIGHT });
    if (theme !== shown.theme) await page.emulateMedia({ reducedMotion: 'reduce', ...THEMES[theme] });
    shown = { width, theme };
    await settled(page);
  };

  // A menu lies where it was opened: it is not one that a window of another size would have opened.
  const isMenu = (await page.locator(part).last().getAttribute('role')) === 'menu';
  for (const width of isMenu ? [WIDE] : [640, NARROW, WIDE]) {
    for (const theme of themes) {
      await to(width, theme);
      const isMeasured = await liesAsBefore(page);
      if (theme === themes[0] || !isMeasured) told(`${theme}, ${String(width)} px`, await layoutFaults(page));
      // Colours are the same in every language.
      const isForAxe = theme === 'light' ? language !== 'long' : language === 'en';
      if (width === WIDE && isForAxe)
        told(theme, await axeFaults(page, theme === 'light' ? 'all' : 'colour'));
    }
  }
  await to(WIDE, 'light');
  if (language !== 'en') return faults;
  for (const width of isMenu ? [WIDE] : [WIDE, NARROW]) {
    await to(width, 'light');
    told(`focus, ${String(width)} px`, await focusFaults(page, part));
  }
  await to(WIDE, 'light');
  return faults;
}
