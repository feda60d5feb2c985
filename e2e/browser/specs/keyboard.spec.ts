import type { Page } from 'playwright/test';
import { expect, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';

/** Tab until the thing with this name has the focus. */
async function tabTo(page: Page, name: string | RegExp): Promise<void> {
  const wanted = page.getByRole('button', { name }).or(page.getByRole('checkbox', { name }));
  for (let press = 0; press < 40; press += 1) {
    if ((await wanted.and(page.locator(':focus')).count()) > 0) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not reach ${String(name)}`);
}

test('mirroring is set up with the keyboard alone', async ({ open }) => {
  const { page } = await open();
  const screen = screenOf(page);
  await screen.row('Wind0ws-VM').first().waitFor();
  await tabTo(page, 'Set up mirroring…');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Wind0ws-VM / Network Adapter');
  await page.keyboard.press('Space');
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await screen.dialog.getByRole('heading', { name: 'Where to send the copies' }).waitFor();
  for (let press = 0; press < 20; press += 1) {
    await page.keyboard.press('Tab');
    if ((await page.getByRole('radio').and(page.locator(':focus')).count()) > 0) break;
  }
  const target = screen.dialog.getByRole('radio', { name: 'Win-VM-Dest: add a dedicated SPAN adapter' });
  for (let press = 0; press < 6 && !(await target.isChecked()); press += 1) {
    await page.keyboard.press(press === 0 ? 'Space' : 'ArrowDown');
  }
  await expect(target).toBeChecked();
  await tabTo(page, 'Next');
  await page.keyboard.press('Enter');
  await tabTo(page, 'Shut down Win-VM-Dest and set up');
  await page.keyboard.press('Enter');
  await screen.ended('Done');
  await tabTo(page, 'Close');
  await page.keyboard.press('Enter');
  await expect(screen.dialog).toBeHidden();
});

test('the list is one stop, walked with the arrows', async ({ open }) => {
  const { page } = await open();
  const screen = screenOf(page);
  await screen.row('Wind0ws-VM').first().click();
  await page.keyboard.press('ArrowDown');
  await expect(screen.row('Win-VM-Dest').first()).toHaveAttribute('aria-selected', 'true');
  await expect(screen.row('Win-VM-Dest').first()).toBeFocused();
  await page.keyboard.press('Home');
  await expect(screen.row('Wind0ws-VM').first()).toBeFocused();
});

test('Escape leaves the wizard at once while nothing would be lost, and asks when something would', async ({
  open,
}) => {
  const { page } = await open();
  const screen = screenOf(page);
  await screen.button('Set up mirroring…').click();
  await screen.dialog.getByRole('checkbox').first().waitFor();
  await page.keyboard.press('Escape');
  await expect(screen.dialog).toBeHidden();
  await screen.button('Set up mirroring…').click();
  await screen.dialog.getByRole('checkbox').first().check();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Stay' }).click();
  await expect(screen.dialog.getByRole('checkbox').first()).toBeChecked();
});
