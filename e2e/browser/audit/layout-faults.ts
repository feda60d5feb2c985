import type { Page } from 'playwright/test';
import { controlFaults } from './control-faults.ts';
import { installPageTools } from './page-tools.ts';
import { textFaults } from './text-faults.ts';

/**
 * What is wrong with how the page lies on the screen, in words; empty where nothing is.
 *
 * Text that cannot be read, controls that cannot be pressed, and a page that scrolls sideways (WCAG
 * 1.4.10; a table may, inside its region).
 */
export async function layoutFaults(page: Page): Promise<string[]> {
  await installPageTools(page);
  const sideways = await page.evaluate(() => {
    const { scrollingElement } = document;
    return scrollingElement !== null && scrollingElement.scrollWidth > window.innerWidth + 1
      ? [`the page scrolls sideways: ${String(scrollingElement.scrollWidth)} px`]
      : [];
  });
  return [...sideways, ...(await textFaults(page)), ...(await controlFaults(page))];
}
