import type { Page } from 'playwright/test';
import { THEMES } from '../pages/themes.ts';
import type { TriedLanguage } from '../choices.ts';
import { axeFaults } from './axe-faults.ts';
import { focusFaults } from './focus-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { settled } from './settled.ts';

const HEIGHT = 800;
const WIDE = 1280;
/** 400 % of zoom on a window of 1280 px leaves 320 px. */
const NARROW = 320;

/**
 * Everything that is to be true of what is on the screen now, in one language; what is not, in words.
 *
 * How it lies: in every theme at every width. Axe: all its rules in one theme, those of colour in the
 * others, at one width. The keyboard's walk: in one theme, wide and narrow, for no theme changes an order or
 * a place, and the marks of the focus are held in every theme by a spec of their own. The long language is
 * there for its lengths alone.
 */
export async function lookOver(
  page: Page,
  { language, part }: { readonly language: TriedLanguage; readonly part: string },
): Promise<string[]> {
  const faults: string[] = [];
  const told = (where: string, found: readonly string[]) =>
    faults.push(...found.map((fault) => `${where}: ${fault}`));
  const themes = Object.entries(THEMES).filter(([theme]) => language !== 'long' || theme === 'light');
  const to = async (width: number, media: (typeof THEMES)[keyof typeof THEMES]) => {
    await page.setViewportSize({ width, height: HEIGHT });
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await settled(page);
  };

  for (const width of [640, NARROW, WIDE]) {
    for (const [theme, media] of themes) {
      await to(width, media);
      told(`${theme}, ${String(width)} px`, await layoutFaults(page));
      if (width !== WIDE || language === 'long') continue;
      told(theme, await axeFaults(page, theme === 'light' ? 'all' : 'colour'));
    }
  }
  await to(WIDE, THEMES.light);
  if (language === 'long') return faults;
  const isMenu = (await page.locator(part).last().getAttribute('role')) === 'menu';
  // A menu closes where the window is made smaller.
  for (const width of isMenu ? [WIDE] : [NARROW, WIDE]) {
    await to(width, THEMES.light);
    told(`focus, ${String(width)} px`, await focusFaults(page, part));
  }
  return faults;
}
