import type { Page } from 'playwright/test';
import { beginWalk, focusedThing } from './focused-thing.ts';

/** More stops than this are a walk that never ends, which is a fault itself. */
const STOPS = 120;

/** The key that goes one on, and the one that comes back, in what is one stop for Tab. */
const STEPS: Readonly<Record<string, readonly [there: string, back: string]>> = {
  menuitem: ['ArrowDown', 'ArrowUp'],
  menuitemcheckbox: ['ArrowDown', 'ArrowUp'],
  menuitemradio: ['ArrowDown', 'ArrowUp'],
  treeitem: ['ArrowDown', 'ArrowUp'],
  row: ['ArrowDown', 'ArrowUp'],
  option: ['ArrowRight', 'ArrowLeft'],
};

/**
 * Goes through the page, or a part of it, with Tab, and says which stops cannot be seen to have the focus,
 * or cannot be seen at all.
 *
 * In a list, a tree, a menu or a drawing it goes one step on with an arrow key too.
 */
export async function focusFaults(page: Page, within = 'body'): Promise<string[]> {
  // Tab closes a menu; its items are walked with the arrow keys.
  const isMenu = (await page.locator(within).last().getAttribute('role')) === 'menu';
  await beginWalk(page);
  const faults = new Set<string>();
  // From the beginning of the part, and out of it as soon as Tab leaves it.
  await page
    .locator(within)
    .last()
    .evaluate((part) => {
      if (!(part instanceof HTMLElement)) return;
      if (part.getAttribute('role') === 'menu') return;
      const had = part.getAttribute('tabindex');
      if (had === null) part.tabIndex = -1;
      part.focus();
      if (had === null) part.addEventListener('blur', () => part.removeAttribute('tabindex'), { once: true });
    });
  for (let stop = 0; ; stop += 1) {
    if (stop === STOPS) {
      faults.add(`the walk with Tab does not end after ${String(STOPS)} stops`);
      break;
    }
    await page.keyboard.press(isMenu ? 'ArrowDown' : 'Tab');
    const { fault, role, isEnd } = await focusedThing(page, within);
    if (isEnd) {
      if (stop === 0 && (await hasStop(page, within))) faults.add('the walk with Tab comes to nothing');
      break;
    }
    if (fault !== null) faults.add(fault);
    const step = STEPS[role];
    if (step === undefined || isMenu) continue;
    await page.keyboard.press(step[0]);
    const next = await focusedThing(page, within);
    if (next.fault !== null) faults.add(next.fault);
    if (!next.isEnd) await page.keyboard.press(step[1]);
  }
  return [...faults];
}

/** Whether there is anything in the part that Tab should come to. */
async function hasStop(page: Page, within: string): Promise<boolean> {
  const stops = 'a[href], button:enabled, input:enabled, select:enabled, textarea:enabled, [tabindex="0"]';
  return page
    .locator(within)
    .last()
    .evaluate((part, selector) => part.querySelector(selector) !== null, stops);
}

/**
 * The stops of the last walk once more, without its keys: what of them cannot be seen in the theme that
 * there is now, which changes no order.
 */
export async function focusFaultsAgain(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { stops, faultOf } = window.focusWalk ?? {};
    if (stops === undefined || faultOf === undefined) throw new Error('there was no walk');
    const faults: string[] = [];
    let seen = 0;
    for (const stop of stops) {
      if (stop instanceof HTMLElement || stop instanceof SVGElement) stop.focus();
      // What was left by the walk can be gone: a button that showed more, a line of another list.
      if (document.activeElement !== stop) continue;
      seen += 1;
      faults.push(...[faultOf(stop)].flatMap((fault) => fault ?? []));
    }
    return seen === 0 && stops.size > 0 ? ['no stop of the walk can have the focus any more'] : faults;
  });
}
