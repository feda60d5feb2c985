import type { Page } from 'playwright/test';

/** More stops than this are those of a list that repeats itself. */
const STOPS = 60;

/**
 * Goes through the page, or a part of it, with Tab and says which stops cannot be seen to have the focus.
 *
 * Seen is an outline, a shadow or a border that the thing, or what Fluent draws around or below it,
 * has only while it is focused.
 */
export async function focusFaults(page: Page, within = 'body'): Promise<string[]> {
  const faults = new Set<string>();
  // From the beginning of the part, and out of it as soon as Tab leaves it.
  await page
    .locator(within)
    .last()
    .evaluate((part) => {
      if (!(part instanceof HTMLElement) || part === document.body) return;
      if (!part.hasAttribute('tabindex')) part.tabIndex = -1;
      part.focus();
    });
  const seen = new Set<string>();
  for (let stop = 0; stop < STOPS; stop += 1) {
    await page.keyboard.press('Tab');
    const { name, visible, isOut } = await page.evaluate((selector) => {
      const focused = document.activeElement;
      if (focused === null || focused === document.body) return { name: '', visible: true, isOut: true };
      const looks = (): string[] => {
        const parts = [focused, focused.parentElement, focused.parentElement?.parentElement].filter(
          (each): each is Element => each != null,
        );
        return parts.flatMap((part) =>
          [null, '::after', '::before'].map((pseudo) => {
            const { outline, boxShadow, border, borderBottom, transform, backgroundColor, content } =
              getComputedStyle(part, pseudo);
            return [outline, boxShadow, border, borderBottom, transform, backgroundColor, content].join('|');
          }),
        );
      };
      const name = `${focused.tagName.toLowerCase()} "${(focused.getAttribute('aria-label') ?? focused.textContent).trim().slice(0, 60)}"`;
      const withFocus = looks().join();
      const marks = focused.getAttributeNames();
      if (focused instanceof HTMLElement || focused instanceof SVGElement) focused.blur();
      const without = looks().join();
      if (focused instanceof HTMLElement || focused instanceof SVGElement)
        focused.focus({ preventScroll: true });
      const isOut = focused.closest(selector) === null;
      return { name: `${name} ${String(marks.length)}`, visible: withFocus !== without, isOut };
    }, within);
    if ((seen.has(name) && name !== '') || (isOut && within !== 'body')) break;
    seen.add(name);
    if (!visible) faults.add(name);
  }
  return [...faults];
}
