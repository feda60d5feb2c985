import { expect, type Page } from 'playwright/test';
import { isFocusLost, STOP } from '../../../renderer/components/give-focus.ts';
import { FOCUS_GUARDS } from './axe-faults.ts';

/**
 * Opens a dialog from the first thing in a part of the page that Tab stops at, by the key that opens it
 * from everywhere, closes it, and expects the focus to come back.
 */
export async function expectFocusToReturn(page: Page, part: string, name: string): Promise<void> {
  const opener = await page.evaluateHandle(
    ([within, stops, guards]) =>
      [...([...document.querySelectorAll(within)].at(-1)?.querySelectorAll<HTMLElement>(stops) ?? [])].find(
        (stop) => {
          if (stop.matches(guards)) return false;
          stop.focus();
          return document.activeElement === stop;
        },
      ),
    [part, STOP, FOCUS_GUARDS] as const,
  );
  await page.keyboard.press('Control+m');
  const dialog = page.getByRole('dialog');
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'hidden' });
  const focused = () =>
    page.evaluate((was) => {
      const now = document.activeElement;
      // What stood in the page may stand there anew: it is known by its text.
      const isAgain = was?.isConnected === false && now?.textContent === was.textContent;
      return now === was || isAgain ? 'what had it' : (now?.outerHTML.slice(0, 160) ?? 'nothing');
    }, opener);
  await expect
    .configure({ soft: true })
    .poll(focused, `focus after a dialog over ${name}`)
    .toBe('what had it');
}

/** Expects a closed dialog to have left the focus to something. */
export async function expectFocusNotLost(page: Page, name: string): Promise<void> {
  await expect
    .configure({ soft: true })
    .poll(() => page.evaluate(isFocusLost), `focus lost after ${name}`)
    .toBe(false);
}
