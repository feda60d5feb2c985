import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';

/** Tab until the thing with this name has the focus, and wait until it can be pressed: a plan may be on its way. */
async function tabTo(page: Page, name: string): Promise<void> {
  const named = (role: 'button' | 'checkbox' | 'treeitem' | 'row') =>
    page.getByRole(role, { name, exact: true });
  const wanted = named('button').or(named('checkbox')).or(named('treeitem')).or(named('row'));
  for (let press = 0; press < 60; press += 1) {
    const reached = wanted.and(page.locator(':focus'));
    // A dialog that has only just been drawn may still put the focus at its beginning.
    const waits = 50;
    for (let wait = 0; wait < waits && (await reached.count()) > 0; wait += 1) {
      if (await reached.isEnabled({ timeout: 500 }).catch(() => false)) return;
      await page.waitForTimeout(100);
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${name}`);
}

inLanguages(['en', 'it'], () => {
  test('the walkthrough with the keyboard alone: set up, look, disable, undo', async ({
    open,
    t,
    presses,
  }) => {
    const { page, world } = await open();
    const screen = screenOf(page, t);
    await screen.row('Wind0ws-VM').first().waitFor();

    await test.step('set up', async () => {
      await page.keyboard.press('Control+m');
      await screen.dialog.getByRole('checkbox').first().waitFor();
      await tabTo(page, 'Wind0ws-VM / Network Adapter');
      await page.keyboard.press('Space');
      await tabTo(page, t('button.next'));
      await page.keyboard.press('Enter');
      await screen.dialog.getByRole('heading', { name: t('wizard.page.where') }).waitFor();
      const radios = page.getByRole('radio').and(page.locator(':focus'));
      for (let press = 0; press < 20 && (await radios.count()) === 0; press += 1) {
        await page.keyboard.press('Tab');
      }
      const target = screen.dialog.getByRole('radio', { name: t('wizard.where.new', { vm: 'Win-VM-Dest' }) });
      for (let press = 0; press < 6 && !(await target.isChecked()); press += 1) {
        await page.keyboard.press(press === 0 ? 'Space' : 'ArrowDown');
      }
      await expect(target).toBeChecked();
      await tabTo(page, t('button.next'));
      await page.keyboard.press('Enter');
      await tabTo(page, t('wizard.shut-down-and-action', { vms: 'Win-VM-Dest' }));
      // A key that is held down for a while does not cancel the run that it began.
      await page.keyboard.down('Enter');
      await screen.steps.first().waitFor();
      for (let repeat = 0; repeat < 3; repeat += 1) await page.keyboard.down('Enter');
      await page.keyboard.up('Enter');
      await screen.ended('done');
      await page.keyboard.press('Escape');
      await expect(screen.dialog).toBeHidden();
    });

    await test.step('look', async () => {
      // What is left to do is with the receiver: its details are open at the checklist.
      await expect(screen.row(t('mode.Destination'))).toHaveAttribute('aria-selected', 'true');
      await expect(page.getByText(t('guest.own-notes'))).toBeVisible();
      const row = page.getByRole('row').and(page.locator(':focus'));
      for (let press = 0; press < 8 && (await row.count()) === 0; press += 1) await page.keyboard.press('F6');
      await page.keyboard.press('Home');
      await expect(screen.row('Wind0ws-VM').first()).toBeFocused();
      await expect(screen.row('Wind0ws-VM').first()).toContainText(t('mode.Source'));
    });

    await test.step('disable', async () => {
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('Delete');
      await screen.dialog.waitFor();
      await tabTo(page, t('disable.action'));
      await page.keyboard.press('Enter');
      await screen.ended('done');
      await page.keyboard.press('Escape');
      const [source] = (await world.lab()).virtualMachines;
      expect(source?.adapters[0]?.mode).toBe('None');
    });

    await test.step('undo', async () => {
      await page.keyboard.press('Control+z');
      await screen.dialog.waitFor();
      // The Destination stayed, and is nobody's: pressing the button leads to what is to be accepted.
      await tabTo(page, t('undo.action'));
      await page.keyboard.press('Enter');
      await expect(
        screen.dialog.getByRole('checkbox', { name: t('accept.any', { name: 'Win-VM-Dest/LAN2-SPAN' }) }),
      ).toBeFocused();
      await expect(screen.dialog.getByText(t('plan.open-item'))).toBeVisible();
      await page.keyboard.press('Space');
      await expect(screen.dialog.getByText(t('plan.open-item'))).toBeHidden();
      await tabTo(page, t('undo.action'));
      await page.keyboard.press('Enter');
      await screen.ended('done');
      await page.keyboard.press('Escape');
      await expect(screen.row('Wind0ws-VM').first()).toContainText(t('mode.Source'));
    });
    expect(await presses()).toBe(0);
  });
});

test('the list is one stop, walked with the arrows', async ({ open, t }) => {
  const { page } = await open();
  const screen = screenOf(page, t);
  await screen.row('Wind0ws-VM').first().click();
  await page.keyboard.press('ArrowDown');
  await expect(screen.row('Win-VM-Dest').first()).toHaveAttribute('aria-selected', 'true');
  await expect(screen.row('Win-VM-Dest').first()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(screen.row('Wind0ws-VM').first()).toBeFocused();
});

test('Escape leaves the wizard at once while nothing would be lost, and asks when something would', async ({
  open,
  t,
}) => {
  const { page } = await open();
  const screen = screenOf(page, t);
  await screen.button(t('action.set-up')).click();
  await screen.dialog.getByRole('checkbox').first().waitFor();
  await page.keyboard.press('Escape');
  await expect(screen.dialog).toBeHidden();
  await expect(screen.button(t('action.set-up'))).toBeFocused();
  await screen.button(t('action.set-up')).click();
  const search = screen.dialog.getByRole('searchbox');
  await search.fill('Wind0ws');
  await page.keyboard.press('Escape');
  await expect(search).toHaveValue('');
  await expect(screen.dialog).toBeVisible();
  await screen.dialog.getByRole('checkbox').first().check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t('wizard.leave.stay') }).click();
  await expect(screen.dialog.getByRole('checkbox').first()).toBeChecked();
});
