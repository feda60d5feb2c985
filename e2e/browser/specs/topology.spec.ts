import type { Page } from 'playwright/test';
import { newLab } from '../../../electron/hosts/simulator/labs/labs.ts';
import { expect, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';
import { manyNames } from '../worlds/many-names.ts';
import type { Words } from '../words/words.ts';

test.use({ reducedMotion: 'reduce' });

/** Goes to the drawing of a switch, and gives it. */
async function drawingOf(page: Page, t: Words, name: string) {
  await screenOf(page, t).view('topology');
  await page.getByRole('treeitem', { name: new RegExp(name) }).click();
  const drawing = page.getByRole('listbox', { name: t('topology.drawing', { name }) });
  await drawing.waitFor();
  return drawing;
}

test('who copies to whom is drawn, said, and one tab stop walked with the arrows', async ({ open, t }) => {
  const { page } = await open();
  await screenOf(page, t).setUp('Wind0ws-VM', 'Win-VM-Dest');
  const drawing = await drawingOf(page, t, 'vSwitch0');
  const source = drawing.getByRole('option', { name: /^Wind0ws-VM, / });
  const target = drawing.getByRole('option', { name: /^Win-VM-Dest, LAN2-SPAN, .*Wind0ws-VM\// });
  await expect(source).toHaveAccessibleName(
    new RegExp(t('topology.mode-on', { mode: t('mode.Source'), name: 'vSwitch0' })),
  );
  await expect(source).toHaveAccessibleName(/Win-VM-Dest\//);
  await expect(target).toBeVisible();
  await expect(drawing.locator('[tabindex="0"]')).toHaveCount(1);

  await source.focus();
  await page.keyboard.press('ArrowRight');
  await expect(drawing.getByRole('option', { name: /^vSwitch0, / })).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('End');
  await expect(target).toBeFocused();
  await page.keyboard.press('Home');
  await expect(drawing.getByRole('option', { name: /^Win-VM-Dest, / }).first()).toBeFocused();
  await expect(drawing.locator('[tabindex="0"]')).toHaveCount(1);
});

test('a click selects everywhere; double-click, Enter and the menu key do what they do in the list', async ({
  open,
  t,
}) => {
  const { page } = await open();
  const screen = screenOf(page, t);
  const drawing = await drawingOf(page, t, 'vSwitch0');
  const node = drawing.getByRole('option', { name: /^Wind0ws-VM, / });
  await node.click();
  await expect(node).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Shift+F10');
  await expect(
    page.getByRole('menuitem', { name: t('action.set-up-selection', { count: 1 }) }),
  ).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(node).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(screen.dialog.getByRole('tree')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(screen.dialog).toBeHidden();
  await node.dblclick();
  await expect(screen.dialog.getByRole('tree')).toBeVisible();
  await page.keyboard.press('Escape');
  await screen.view('machines');
  await expect(
    page.locator('[role="row"][aria-selected="true"]').filter({ hasText: 'Wind0ws-VM' }),
  ).toBeVisible();
});

test(
  'copies are sent by a drag, by clicks and by keys, each to the wizard filled in',
  { tag: ['@italian'] },
  async ({ open, t }) => {
    const { page } = await open(await manyNames());
    const screen = screenOf(page, t);
    const drawing = await drawingOf(page, t, 'vSwitch0');
    const source = drawing.getByRole('option', { name: /^Wind0ws-VM, / });
    const target = drawing.getByRole('option', { name: /^Win-VM-Dest, / }).first();
    const filledIn = async () => {
      const list = (name: string) => screen.dialog.getByRole('list', { name, exact: true });
      await expect(list(t('plan.sources'))).toHaveText(/Wind0ws-VM\/Network Adapter/);
      await expect(list(t('plan.destinations'))).toHaveText(/Win-VM-Dest\/Network Adapter/);
      await page.keyboard.press('Escape');
      const leave = screen.button(t('wizard.leave.leave'));
      await expect(async () => {
        if (await leave.isVisible()) await leave.click();
        await expect(screen.dialog).toBeHidden({ timeout: 500 });
      }).toPass();
    };

    await source.hover();
    await page.mouse.down();
    const box = await target.boundingBox();
    if (box === null) throw new Error('the receiver is not drawn');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 8 });
    await page.mouse.up();
    await filledIn();

    await source.click();
    await screen.button(t('topology.mirror-to')).click();
    await target.click();
    await filledIn();

    await source.focus();
    await page.keyboard.press('Space');
    await screen.button(t('topology.mirror-to')).focus();
    await page.keyboard.press('Enter');
    await expect(drawing.locator(':focus')).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(source).toBeFocused();
    await screen.button(t('topology.mirror-to')).press('Enter');
    await target.focus();
    await page.keyboard.press('Enter');
    await filledIn();
  },
);

test('the table has what the drawing has; search finds in both', async ({ open, t }) => {
  const { page } = await open(await newLab('soc'));
  const screen = screenOf(page, t);
  await screen.view('topology');
  await page.getByRole('tree').getByRole('treeitem').nth(1).click();
  const drawing = page.getByRole('listbox');
  await drawing.waitFor();
  const drawn = await drawing
    .locator('[role="option"][data-key^="Microsoft:" i]')
    .evaluateAll((nodes) => nodes.length);
  await screen.button(t('topology.table')).click();
  await expect(page.getByRole('main').getByRole('row')).not.toHaveCount(0);
  const listed = await page.getByRole('main').locator('tbody button[aria-pressed]').count();
  expect(listed).toBeGreaterThanOrEqual(drawn);
  await page.getByRole('searchbox', { name: t('topology.search') }).fill('no such name');
  await expect(page.getByText(t('topology.found', { count: 0 }), { exact: true })).toBeVisible();
});

test('the zoom goes by buttons and keys, and Fit shows the whole drawing', async ({ open, t }) => {
  const { page } = await open(await manyNames());
  const screen = screenOf(page, t);
  const drawing = await drawingOf(page, t, 'vSwitch0');
  const width = async () => (await drawing.boundingBox())?.width ?? 0;
  await drawing.getByRole('option').first().focus();
  await page.keyboard.press('0');
  const own = await width();
  await page.keyboard.press('+');
  await expect.poll(width).toBeGreaterThan(own * 1.1);
  await page.keyboard.press('-');
  await expect.poll(width).toBeCloseTo(own, 0);
  await screen.button(t('topology.zoom-in')).click();
  await expect.poll(width).toBeGreaterThan(own * 1.1);
  await screen.button(t('topology.fit')).click();
  for (const node of await drawing.getByRole('option').all())
    await expect(node).toBeInViewport({ ratio: 0.95 });
});

test('of a switch of 256 VMs those that mirror are drawn, the others folded into one and counted', async ({
  open,
  t,
}) => {
  const { page } = await open(await newLab('datacentre:256x4'));
  const screen = screenOf(page, t);
  await page.getByRole('row').nth(3).waitFor({ timeout: 30_000 });
  await screen.view('topology');
  await page.getByRole('treeitem', { name: /^Production/ }).click();
  const drawing = page.getByRole('listbox', { name: t('topology.drawing', { name: 'Production' }) });
  const sources = drawing.getByRole('option', {
    name: new RegExp(t('topology.mode-on', { mode: t('mode.Source'), name: 'Production' })),
  });
  await expect(sources).toHaveCount(5);
  const idle = drawing.getByRole('option', { name: t('topology.idle', { count: 251 }) });
  await expect(idle).toBeVisible();
  await idle.focus();
  await page.keyboard.press('Enter');
  await expect(idle).toBeHidden();
  await expect(drawing.getByRole('option', { name: /^SRV-0001, / })).toBeAttached();
});
