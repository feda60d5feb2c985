import type { Page } from 'playwright/test';
import { newLab } from '../../../electron/hosts/simulator/labs/labs.ts';
import { expect, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
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
  const { page } = await open(undefined, { mirrored: true });
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
  const whole = drawing.getByRole('option', { name: /^Win-VM-Dest, / }).first();
  await expect(whole).toBeFocused();
  await expect(drawing.locator('[tabindex="0"]')).toHaveCount(1);

  // A card of several adapters stands for all of them, here and everywhere.
  await page.keyboard.press('Space');
  await expect(whole).toHaveAttribute('aria-selected', 'true');
  await expect(target).toHaveAttribute('aria-selected', 'true');
  await screenOf(page, t).view('machines');
  await expect(page.locator('[role="row"][aria-selected="true"]')).toHaveText([
    /Network Adapter/,
    /LAN2-SPAN/,
  ]);
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
  await expect(screen.dialog.getByRole('treeitem').and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(screen.dialog).toBeHidden();
  await node.dblclick();
  await expect(screen.dialog.getByRole('treeitem').and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(screen.dialog).toBeHidden();
  await drawing.getByRole('option', { name: new RegExp(`^${t('list.external-port')}, `) }).dblclick();
  await expect(screen.dialog.getByRole('treeitem', { name: /vSwitch0/ })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await page.keyboard.press('Escape');
  await expect(screen.dialog).toBeHidden();
  // The only switch of the host, and nothing on none: there is nothing to go back to.
  await expect(screen.button(t('topology.all-switches'))).toHaveCount(0);

  await node.click({ button: 'right' });
  await page.getByRole('menuitemradio', { name: t('mode.Source') }).click();
  await expect(node).toHaveAccessibleName(new RegExp(t('mode.Source')));
  await expect(node).toBeFocused();
  await node.click();
  await screen.view('machines');
  await expect(
    page.locator('[role="row"][aria-selected="true"]').filter({ hasText: 'Wind0ws-VM' }),
  ).toBeVisible();
});

inLanguages(['en', 'it'], () => {
  test('copies are sent by a drag, by clicks and by keys, each to the wizard filled in', async ({
    open,
    t,
  }) => {
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
    await expect(drawing.locator(':focus')).toHaveCount(1);

    // Let go over what cannot receive, it is said, and another can be taken.
    const theSwitch = drawing.getByRole('option', { name: /^vSwitch0, / });
    await source.hover();
    await page.mouse.down();
    const middle = await theSwitch.boundingBox();
    if (middle === null) throw new Error('the switch is not drawn');
    await page.mouse.move(middle.x + 40, middle.y + 30, { steps: 8 });
    await page.mouse.up();
    const said = page.getByRole('status').filter({ hasText: t('topology.pick-not') });
    await expect(said).toBeVisible();
    const host = drawing.getByRole('option', { name: new RegExp(`^${t('list.management-os')}, `) });
    await expect(host).toHaveAttribute('aria-disabled', 'true');
    await expect(target).not.toHaveAttribute('aria-disabled');
    await page.getByRole('searchbox', { name: t('topology.search') }).focus();
    await page.keyboard.press('Escape');
    await expect(said).toHaveCount(0);
    await expect(source).toBeFocused();

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
  });
});

test('the table has what the drawing has, and is worked with by keys', async ({ open, t }) => {
  const { page } = await open(await newLab('soc'));
  const screen = screenOf(page, t);
  const drawing = await drawingOf(page, t, 'Produktion');
  const told = await drawing
    .getByRole('option')
    .evaluateAll((nodes) => nodes.map((node) => node.getAttribute('aria-label') ?? ''));
  expect(told.some((name) => /Dateiserver \(…?\w+…?\)/.test(name))).toBe(true);
  await screen.button(t('topology.table')).click();
  const main = page.getByRole('main');
  await expect(main.getByRole('row')).not.toHaveCount(0);
  const text = (await main.getByRole('table').innerText()).replace(/\s+/g, ' ');
  // A VM's head only counts what is below it, and the table's columns say where a mode is.
  const isSaidOtherwise = (part: string) =>
    part.includes('Produktion') || /^\d/.test(part) || part === t('list.external-port');
  for (const name of told) {
    for (const part of name.replace(/\s+/g, ' ').split(', ')) {
      if (!isSaidOtherwise(part)) expect(text).toContain(part.replace(/ and \d+ more$/, ''));
    }
  }
  const button = main.getByRole('button', { name: 'Büro-Terminal/Netzwerkkarte' });
  await button.focus();
  await page.keyboard.press('Space');
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await screen.button(t('topology.mirror-to')).click();
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(screen.dialog.getByRole('treeitem').and(page.locator(':focus'))).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(button).toBeFocused();

  await screen.button(t('topology.all-switches')).press('Enter');
  await expect(page.getByRole('button', { name: t('topology.open', { name: 'Produktion' }) })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(main.getByRole('table')).toBeVisible();
  await expect(main.locator(':focus')).toHaveCount(1);
});

test('what is connected to no switch is reached, and a node that goes leaves the focus to the next', async ({
  open,
  t,
}) => {
  const lab = await manyNames();
  const { page, world } = await open({
    ...lab,
    switches: lab.switches.slice(0, 1),
    virtualMachines: lab.virtualMachines.map((vm) => ({
      ...vm,
      adapters: vm.adapters.map((each) => (vm.name === 'Win-VM-Dest' ? { ...each, switchId: null } : each)),
    })),
  });
  const screen = screenOf(page, t);
  await screen.view('topology');
  const drawing = page.getByRole('listbox', { name: t('topology.drawing', { name: 'vSwitch0' }) });
  await drawing.waitFor();
  await screen.button(t('topology.all-switches')).click();
  await expect(page.getByRole('listitem').filter({ hasText: t('topology.not-connected') })).toContainText(
    'Win-VM-Dest/',
  );
  await screen.button(t('topology.open', { name: 'vSwitch0' })).click();

  // By the keys, for the order of the page is not that of the drawing.
  await drawing.getByRole('option', { name: /^Wind0ws-VM, / }).focus();
  const focused = drawing.locator(':focus');
  const keyOf = async () => (await focused.getAttribute('data-key')) ?? '';
  await page.keyboard.press('ArrowDown');
  const gone = await keyOf();
  await page.keyboard.press('ArrowDown');
  const next = await keyOf();
  await page.keyboard.press('ArrowUp');
  await expect(focused).toHaveAttribute('data-key', gone);
  await world.change((now) => ({
    ...now,
    virtualMachines: now.virtualMachines.filter(({ adapters }) => adapters.every(({ id }) => id !== gone)),
  }));
  await page.keyboard.press('Alt+r');
  await expect(focused).toHaveAttribute('data-key', next);
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

test('of a switch of 256 VMs those that mirror are drawn, the others folded, found, and shown in part', async ({
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
  await expect(drawing.getByRole('option', { name: /^SRV-0001, / })).toBeFocused();

  // Of so long a drawing the whole is shown beside it; a press there goes there.
  const map = page.locator('svg', { has: page.locator('title', { hasText: t('topology.map') }) });
  const seen = () => drawing.evaluate((svg) => svg.parentElement?.scrollTop ?? 0);
  const before = await seen();
  await map.click({ position: { x: 10, y: 120 } });
  expect(await seen()).toBeGreaterThan(before + 500);

  const fold = screen.button(t('topology.fold'));
  await fold.focus();
  await page.keyboard.press('Enter');
  await expect(idle).toBeVisible();
  await expect(fold).toBeFocused();

  await page.keyboard.press('Control+f');
  const search = page.getByRole('searchbox', { name: t('topology.search') });
  await expect(search).toBeFocused();
  await page.keyboard.type('SRV-02');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Enter');
  const second = drawing.getByRole('option', { name: /^SRV-0201, / });
  await expect(second).toHaveAttribute('aria-selected', 'true');
  await expect(second).toBeInViewport({ ratio: 0.9 });
  await expect(search).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await search.fill('');

  // All of a host selected shows a part of it, and breaks nothing.
  await screen.view('machines');
  await screen.row('SRV-').nth(2).click();
  await page.keyboard.press('Control+a');
  await screen.view('topology');
  await expect(drawing.getByRole('option', { selected: true })).not.toHaveCount(0);
  expect(await drawing.getByRole('option').count()).toBeLessThan(60);
});
