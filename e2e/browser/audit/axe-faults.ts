import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Fluent's own focus guards, hidden and focusable on purpose: the one thing that axe may not look at. */
export const FOCUS_GUARDS = '[data-tabster-dummy]';

/** What axe finds on the page as it is, by all its rules. */
export async function axeFaults(page: Page): Promise<string[]> {
  // Reading axe takes longer than running it, so that what a page has of it already is used again.
  const isThere = await page.evaluate(() => 'axe' in window);
  const { violations } = await new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
    // The page is of one frame, so that nothing is to be gathered in a page of axe's own, which takes a second.
    .setLegacyMode()
    .options({ resultTypes: ['violations'] })
    .exclude(FOCUS_GUARDS)
    .analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(', ')}`);
}
