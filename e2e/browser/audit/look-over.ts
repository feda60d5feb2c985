import type { Page } from 'playwright/test';
import type { TriedLanguage } from '../choices.ts';
import { inWindows, WIDE, windowsOf } from '../pages/every-window.ts';
import { axeFaults, colourFaults } from './axe-faults.ts';
import { focusFaults, focusFaultsAgain } from './focus-faults.ts';
import { greyFaults } from './grey-faults.ts';
import { layoutFaults } from './layout-faults.ts';
import { liesAsBefore } from './lies-as-before.ts';
import { plainWords } from './plain-words.ts';

/**
 * Everything that is to be true of what is on the screen now, in one language; what is not, in words.
 *
 * In each window of the language: how it lies (where anything lies otherwise than in the one before), what
 * marks look like without colours, and whether each stop of the keyboard is seen, gone to with Tab once at
 * every width. Axe at full width: all its rules in one theme, those of colour in the others. The long
 * language is there for its lengths, and for texts that are not in it.
 */
export async function lookOver(
  page: Page,
  { language, part }: { readonly language: TriedLanguage; readonly part: string },
): Promise<string[]> {
  const faults: string[] = [];
  // A menu lies where it was opened: it is not one that a window of another size would have opened.
  const isMenu = (await page.locator(part).last().getAttribute('role')) === 'menu';
  const windows = windowsOf(language).filter(({ width }) => !isMenu || width === WIDE);
  const walked = new Set<number>();
  await inWindows(page, windows, async ({ width, theme }) => {
    const isFirst = !walked.has(width);
    walked.add(width);
    const isMoved = !(await liesAsBefore(page));
    const found = isFirst || isMoved ? await layoutFaults(page) : [];
    if (language === 'long') {
      found.push(...(await plainWords(page)));
    } else {
      found.push(...(await greyFaults(page)));
      if (width === WIDE) found.push(...(await (isFirst ? axeFaults(page) : colourFaults(page, part))));
      found.push(...(await (isFirst ? focusFaults(page, part) : focusFaultsAgain(page))));
    }
    faults.push(...found.map((fault) => `${theme}, ${String(width)} px: ${fault}`));
  });
  return faults;
}
