import { expect, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';

test('the menus are one stop, reached with F10 and walked with the arrows', async ({ open, t }) => {
  const { page } = await open();
  await screenOf(page, t).row('Wind0ws-VM').first().click();
  await page.keyboard.press('F10');
  await expect(page.getByRole('menuitem', { name: t('menu.file') })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitem', { name: t('menu.action') })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(page.getByRole('menuitemradio', { name: t('tab.topology') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await expect(page.getByRole('menuitem', { name: t('menu.view') })).toBeFocused();
});

test('F6 goes from pane to pane and back', async ({ open, t }) => {
  const { page } = await open();
  await screenOf(page, t).row('Wind0ws-VM').first().click();
  const paneOf = () =>
    page.evaluate(() => document.activeElement?.closest('[data-pane]')?.getAttribute('data-pane') ?? null);
  expect(await paneOf()).toBe('view');
  const seen: (string | null)[] = [];
  for (let press = 0; press < 6; press += 1) {
    await page.keyboard.press('F6');
    seen.push(await paneOf());
  }
  expect(seen).toEqual(expect.arrayContaining(['menu', 'hosts', 'view', 'details', 'actions']));
  const last = await paneOf();
  await page.keyboard.press('F6');
  await page.keyboard.press('Shift+F6');
  expect(await paneOf()).toBe(last);
});

test('panes are sized with the arrows and remembered, and can be put away', async ({ open, t, page }) => {
  await open();
  const edge = page.getByRole('separator', { name: t('pane.edge', { pane: t('pane.hosts') }) });
  const before = Number(await edge.getAttribute('aria-valuenow'));
  await edge.focus();
  await page.keyboard.press('ArrowRight');
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 16));
  await page.getByRole('menuitem', { name: t('menu.view') }).click();
  await page.getByRole('menuitemcheckbox', { name: t('pane.actions') }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('region', { name: t('actions.title') })).toBeHidden();
  const kept = await page.evaluate(() => window.localStorage.getItem('mirror-manager-preferences'));
  expect(JSON.parse(kept ?? '')).toMatchObject({ panes: { hosts: before + 16 }, closed: ['actions'] });
});

test('a context menu says what can be done with the line, and gives the focus back', async ({ open, t }) => {
  const { page } = await open();
  const row = screenOf(page, t).row('Wind0ws-VM').first();
  await row.click();
  await page.keyboard.press('Shift+F10');
  await expect(
    page.getByRole('menuitem', { name: t('action.set-up-selection', { count: 1 }) }),
  ).toBeVisible();
  await expect(page.getByRole('menuitemradio', { name: t('mode.None') })).toHaveAttribute(
    'aria-checked',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
});

test('a reading by itself takes neither the focus nor the selection', async ({ open, t }) => {
  const { page, world } = await open();
  const screen = screenOf(page, t);
  await screen.row('Wind0ws-VM').first().click();
  await world.change((lab) => ({
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) =>
      vm.name === 'Win-VM-Dest' ? { ...vm, name: 'Renamed by hand' } : vm,
    ),
  }));
  await expect(screen.row('Renamed by hand').first()).toBeVisible({ timeout: 15_000 });
  await expect(screen.row('Wind0ws-VM').first()).toBeFocused();
  await expect(screen.row('Wind0ws-VM').first()).toHaveAttribute('aria-selected', 'true');
});

test(
  'theme and language are chosen in the settings, and hold at once',
  { tag: ['@long'] },
  async ({ open, t }) => {
    const { page } = await open();
    await page.getByRole('menuitem', { name: t('menu.file') }).click();
    await page.getByRole('menuitem', { name: t('menu.settings') }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('radio', { name: t('theme.dark') }).check();
    await dialog.getByRole('combobox', { name: t('settings.language') }).selectOption('it');
    await expect(dialog.getByRole('button', { name: 'Chiudi' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'it');
    await page.keyboard.press('Escape');
    await expect(page.getByRole('menuitem', { name: 'Visualizza' })).toBeVisible();
  },
);
