import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Fluent's own focus guards, hidden and focusable on purpose: the one thing that axe may not look at. */
export const FOCUS_GUARDS = '[data-tabster-dummy]';

/** What axe finds on the page as it is, by all its rules. */
export async function axeFaults(page: Page): Promise<string[]> {
  return faultsOf(await axeFor(page));
}

/** What axe finds by its rules about colours, the only ones that a theme can break, in a part of the page. */
export async function colourFaults(page: Page, part: string): Promise<string[]> {
  return faultsOf((await axeFor(page)).include(part).withRules(['color-contrast', 'link-in-text-block']));
}

async function axeFor(page: Page): Promise<AxeBuilder> {
  // Reading axe takes longer than running it, so that what a page has of it already is used again.
  const isThere = await page.evaluate(() => 'axe' in window);
  return (
    new AxeBuilder({ page, ...(isThere ? { axeSource: ';' } : {}) })
      // The page is of one frame, so that nothing is to be gathered in a page of axe's own, which takes a second.
      .setLegacyMode()
      .options({ resultTypes: ['violations'] })
      .exclude(FOCUS_GUARDS)
  );
}

async function faultsOf(axe: AxeBuilder): Promise<string[]> {
  const { violations } = await axe.analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(', ')}`);
}
