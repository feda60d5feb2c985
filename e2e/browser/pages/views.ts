import type { Page } from 'playwright/test';
import type { Words } from '../words/words.ts';
import { DIALOG_VIEWS } from './dialog-views.ts';
import { PANE_VIEWS } from './pane-views.ts';
import { screenOf } from './screen.ts';
import { MIDDLE, TOP_LAYER, type ShownView } from './shown-view.ts';

/** Every view of a host on which Wind0ws-VM is copied to a SPAN adapter of Win-VM-Dest. */
export const VIEWS: readonly Required<ShownView>[] = [
  ...PANE_VIEWS.map((view) => ({ part: MIDDLE, ...view })),
  ...DIALOG_VIEWS.map((view) => ({ part: TOP_LAYER, ...view })),
];

/** Closes what is open above the panes with Escape, and leaves what asks whether to. */
export async function closeAll(page: Page, t: Words): Promise<void> {
  for (let tries = 0; tries < 4; tries += 1) {
    const open = page.getByRole('dialog').or(page.getByRole('alertdialog')).or(page.getByRole('menu'));
    if ((await open.count()) === 0) break;
    await page.keyboard.press('Escape');
    const leave = page.getByRole('button', { name: t('wizard.leave.leave'), exact: true });
    if (await leave.isVisible()) await leave.click();
    // A dialog may ask first, and then stays: it is gone, or asks, within a frame or two.
    await open
      .first()
      .waitFor({ state: 'hidden', timeout: 150 })
      .catch(() => undefined);
  }
}

/** Goes back to the list of virtual machines of the whole host, whatever is open. */
export async function goHome(page: Page, t: Words): Promise<void> {
  const screen = screenOf(page, t);
  await closeAll(page, t);
  const leave = page.getByRole('button', { name: t('tour.leave'), exact: true });
  if (await leave.isVisible()) await leave.click();
  await screen.view('machines');
  const clear = page.getByRole('button', { name: t('list.clear-search'), exact: true });
  if (await clear.isVisible()) await clear.click();
  await page.getByRole('treeitem', { name: /HV1/ }).click();
}
