import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';

/** Fluent's own focus guards, hidden and focusable on purpose: the one thing that axe may not look at. */
export const FOCUS_GUARDS = '[data-tabster-dummy]';

/** What axe finds; of its rules those about colour alone, where only the theme is another. */
export async function axeFaults(page: Page, rules: 'all' | 'colour' = 'all'): Promise<string[]> {
  // The page is of one frame, so that nothing is to be gathered in a page of axe's own, which takes a second.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude(FOCUS_GUARDS);
  const { violations } = await (
    rules === 'all' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(', ')}`);
}
