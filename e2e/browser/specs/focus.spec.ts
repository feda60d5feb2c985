import { expect, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';
import { newLab } from '../../../electron/hosts/simulator/labs/labs.ts';

test('the focused row survives sorting, searching, scrolling and reading again', async ({ open, t }) => {
  const { page } = await open(await newLab('datacentre:64x2'));
  const screen = screenOf(page, t);
  await screen.row('SRV-').nth(2).click();
  const focused = page.getByRole('row').and(page.locator(':focus'));
  const name = await focused.getByRole('rowheader').innerText();
  const held = () => expect(page.getByRole('row', { selected: true }).first()).toContainText(name);

  await screen.button(t('action.refresh')).click();
  await held();
  await page
    .getByRole('columnheader', { name: t('column.name') })
    .getByRole('button')
    .first()
    .click();
  await page
    .getByRole('columnheader', { name: t('column.name') })
    .getByRole('button')
    .first()
    .click();
  await held();
  await page.getByRole('treegrid').evaluate((grid) => {
    grid.parentElement?.scrollTo({ top: 100_000 });
  });
  await page.waitForTimeout(200);
  // Out of sight, but not out of the page: the keyboard goes on from it.
  await expect(page.locator('[role="row"][tabindex="0"]')).toContainText(name);
  await page.locator('[role="row"][tabindex="0"]').focus();
  await page.keyboard.press('ArrowDown');
  await expect(focused).toBeVisible();
});

test('where a row goes away its neighbour takes the focus', async ({ open, t }) => {
  const { page, world } = await open();
  const screen = screenOf(page, t);
  await screen.row('Win-VM-Dest').first().click();
  await expect(screen.row('Win-VM-Dest').first()).toBeFocused();
  await world.change((lab) => ({
    ...lab,
    virtualMachines: lab.virtualMachines.filter(({ name }) => name !== 'Win-VM-Dest'),
  }));
  await page.keyboard.press('Alt+r');
  await expect(screen.row('Win-VM-Dest')).toHaveCount(0);
  await expect(screen.row('Wind0ws-VM').first()).toBeFocused();
  await expect(screen.row('Wind0ws-VM').first()).toHaveAttribute('aria-selected', 'true');
});

test('a dialog gives the focus back to what opened it', async ({ open, t }) => {
  const { page } = await open();
  const screen = screenOf(page, t);
  const row = screen.row('Wind0ws-VM').first();
  await row.click();
  for (const keys of ['Enter', 'Control+m', 'Alt+Enter']) {
    await page.keyboard.press(keys);
    await screen.dialog.waitFor();
    await page.keyboard.press('Escape');
    await expect(screen.dialog).toBeHidden();
    await expect(row, keys).toBeFocused();
  }
  const button = screen.button(t('action.switches'));
  await button.click();
  await screen.dialog.waitFor();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
});
