import type { Page } from 'playwright/test';

/**
 * Whether everything on the page lies just where it lay when this was last asked, and as large, and with as
 * much of it scrolled away or cut off.
 *
 * What was measured of the one is then true of the other: a theme that moves nothing need not be measured.
 */
export async function liesAsBefore(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const places = [...document.body.querySelectorAll('*')].map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      const { scrollWidth, scrollHeight, clientWidth, clientHeight } = element;
      return [x, y, width, height, scrollWidth, scrollHeight, clientWidth, clientHeight].join();
    });
    const known = window as Window & { placesBefore?: string };
    const now = places.join(';');
    const isSame = known.placesBefore === now;
    known.placesBefore = now;
    return isSame;
  });
}
