import { expect, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
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

test('panes are sized with the arrows and put away, which a page that is loaded anew remembers', async ({
  open,
  t,
  page,
}) => {
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
  await page
    .getByRole('columnheader', { name: t('column.name') })
    .getByRole('button')
    .first()
    .click();
  await page.reload();
  await expect(edge).toHaveAttribute('aria-valuenow', String(before + 16));
  await expect(page.getByRole('columnheader', { name: t('column.name') })).toHaveAttribute(
    'aria-sort',
    'ascending',
  );
  await expect(page.getByRole('region', { name: t('actions.title') })).toBeHidden();
  // However wide a pane was made, the middle keeps its room in a window that is smaller now.
  await edge.focus();
  await page.keyboard.press('End');
  await page.setViewportSize({ width: 700, height: 600 });
  const middle = await page.getByRole('treegrid').boundingBox();
  expect(middle?.width).toBeGreaterThan(400);
  await page.keyboard.press('ArrowLeft');
  expect(Number(await edge.getAttribute('aria-valuenow'))).toBeLessThan(0.3 * 700);
});

test('the host is chosen in the tree, whatever was selected, and its own summary is shown', async ({
  open,
  t,
}) => {
  const { page } = await open();
  const screen = screenOf(page, t);
  await screen.row('Wind0ws-VM').first().click();
  const details = page.getByRole('region', { name: t('details.title') });
  await screen.view('help');
  await page.getByRole('treeitem', { name: /HV1/ }).click();
  await expect(details.getByRole('heading').first()).toHaveText('HV1');
  await expect(details).toContainText(t('details.full-name'));
  await expect(page.getByRole('row', { selected: true })).toHaveCount(0);
});

test('an adapter of the management OS offers what can be done with its switch', async ({ open, t }) => {
  const { page } = await open();
  const screen = screenOf(page, t);
  await screen.view('switches');
  // The heads name the management OS too.
  await screen.row(t('list.management-os')).last().click({ button: 'right' });
  await expect(page.getByRole('menuitem', { name: t('action.switch-properties') })).toBeVisible();
  await page.keyboard.press('Escape');
  // The keys of the window are its own again.
  await page.keyboard.press('F10');
  await expect(page.getByRole('menuitem', { name: t('menu.file') })).toBeFocused();
});

test('Del is about just what is selected, and not for an open menu', async ({ open, t }) => {
  const { page } = await open(undefined, { mirrored: true });
  const screen = screenOf(page, t);
  const status = page.getByRole('contentinfo').getByRole('status');

  await page.getByRole('rowheader', { name: 'Win-VM-Dest' }).first().click();
  await page.keyboard.press('Delete');
  await expect(status).toHaveText(t('actions.nothing-mirrored'));
  await page.keyboard.press('F2');
  await expect(status).toHaveText(t('actions.no-rename'));

  await page.keyboard.press('F10');
  await page.keyboard.press('ArrowDown');
  await page.getByRole('menu').waitFor();
  await page.keyboard.press('Delete');
  await page.keyboard.press('/');
  await expect(page.getByRole('menu')).toBeVisible();
  await page.keyboard.press('Escape');

  await page.getByRole('rowheader', { name: 'Wind0ws-VM' }).first().click();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Delete');
  await expect(screen.dialog).toContainText(t('disable.title', { host: t('disable.selection'), count: 2 }));
  await page.keyboard.press('Escape');
  // What is begun from a selection begins on its second page, there where that page is searched.
  await page.getByRole('rowheader', { name: 'Wind0ws-VM' }).first().click();
  await page.keyboard.press('Control+m');
  await expect(screen.dialog.getByRole('searchbox').and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await page.getByRole('treeitem', { name: /vSwitch0/ }).click();
  await page.keyboard.press('Delete');
  await expect(screen.dialog).toContainText(t('disable.title', { host: 'vSwitch0', count: 2 }));
});

test('a virtual machine that is chosen as a whole is marked with all of its adapters', async ({
  open,
  t,
}) => {
  const { page } = await open(undefined, { mirrored: true });
  const screen = screenOf(page, t);
  await screen.view('topology');
  const drawing = page.getByRole('listbox', { name: t('topology.drawing', { name: 'vSwitch0' }) });
  await drawing
    .getByRole('option', { name: /^Win-VM-Dest/ })
    .first()
    .click();
  await expect(
    page
      .getByRole('region', { name: t('actions.title') })
      .getByRole('button', { name: t('action.set-up-selection', { count: 2 }) }),
  ).toBeEnabled();
  await screen.view('machines');
  await expect(page.getByRole('row', { selected: true })).toHaveCount(2);
  await expect(page.getByRole('row', { selected: true }).first()).toContainText('Win-VM-Dest');
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
  // The next reading follows after twenty times what the last one cost, which a busy machine makes long.
  await expect(screen.row('Renamed by hand').first()).toBeVisible({ timeout: 40_000 });
  await expect(screen.row('Wind0ws-VM').first()).toBeFocused();
  await expect(screen.row('Wind0ws-VM').first()).toHaveAttribute('aria-selected', 'true');
});

inLanguages(['en', 'long'], () => {
  test('theme and language are chosen in the settings, and hold at once', async ({ open, t }) => {
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
  });
});
