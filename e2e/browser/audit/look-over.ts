import type { Page } from 'playwright/test';
import type { TriedLanguage } from '../choices.ts';
import { inWindows, nameOfWindow, WIDE, windowsOf, type ShownWindow } from '../pages/every-window.ts';
import { axeFaults, colourFaults } from './axe-faults.ts';
import { focusFaults, focusFaultsAgain } from './focus-faults.ts';
import { greyFaults } from './grey-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { liesAsBefore } from './lies-as-before.ts';
import { plainWords } from './plain-words.ts';

/**
 * Everything that is to be true of what is on the screen now, in each of its windows; what is not, in words.
 *
 * How it lies (where anything lies otherwise than in the window before), what marks look like without
 * colours, and whether each stop of the keyboard is seen, gone to with Tab once at every width. Axe at full
 * width: all its rules once in each language, and those of colour in each theme, which no language changes.
 * The long language is there for its lengths, and for texts that are not in it.
 */
export async function lookOver(
  page: Page,
  { language, part }: { readonly language: TriedLanguage; readonly part: string },
): Promise<string[]> {
  const faults: string[] = [];
  // A menu lies where it was opened: it is not one that a window of another size would have opened.
  const isMenu = (await page.locator(part).last().getAttribute('role')) === 'menu';
  const windows = windowsOf(language).filter(({ width }) => !isMenu || width === WIDE);
  await inWindows(page, windows, async (shown) => {
    const { width, language: spoken, theme } = shown;
    const isFirst = (alike: (other: ShownWindow) => boolean) => windows.find(alike) === shown;
    const isNewWidth = isFirst((other) => other.width === width);
    const isMoved = !(await liesAsBefore(page));
    const found = isNewWidth || isMoved ? await layoutFaults(page) : [];
    if (language === 'long') {
      found.push(...(await plainWords(page)));
    } else {
      found.push(...(await greyFaults(page)));
      const isFirstWide = (alike: (other: ShownWindow) => boolean) =>
        isFirst((other) => other.width === WIDE && alike(other));
      if (isFirstWide((other) => other.language === spoken)) {
        found.push(...(await axeFaults(page)));
      } else if (isFirstWide((other) => other.theme === theme)) {
        found.push(...(await colourFaults(page, part)));
      }
      found.push(...(await (isNewWidth ? focusFaults(page, part) : focusFaultsAgain(page))));
    }
    faults.push(...found.map((fault) => `${nameOfWindow(shown)}: ${fault}`));
  });
  return faults;
}
