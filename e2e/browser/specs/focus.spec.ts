import type { Locator, Page } from 'playwright/test';
import type { Lab } from '../../../shared/lab/lab.ts';
import { cutOff } from '../audit/whole-line.ts';
import { expect, test } from '../fixtures.ts';
import { inWindows, nameOfWindow, WIDE, windowsOf } from '../pages/every-window.ts';
import { screenOf } from '../pages/screen.ts';
import { wordsOf } from '../words/words.ts';
import { newLab } from '../../../electron/hosts/simulator/labs/labs.ts';

const focusedLine = (page: Page) => page.getByRole('row').and(page.locator(':focus'));
const scrolledTo = (page: Page) =>
  page.getByRole('treegrid').evaluate((grid) => grid.parentElement?.scrollTop ?? Number.NaN);

const nameOf = async (line: Locator) => /\S.*/.exec(await line.getByRole('rowheader').innerText())?.[0] ?? '';

/** The virtual machine in the list after the one that has the focus, each having two lines. */
const nextMachine = async (page: Page) => {
  const at = Number(await focusedLine(page).getAttribute('aria-rowindex'));
  return nameOf(page.locator(`[role="row"][aria-level="1"][aria-rowindex="${String(at + 2)}"]`));
};

/** The lab with one of its virtual machines called otherwise. */
const renamed = (lab: Lab, index: number, name: string): Lab => ({
  ...lab,
  virtualMachines: lab.virtualMachines.map((vm, at) => (at === index ? { ...vm, name } : vm)),
});

test('the focused line stays focused through readings, sorting and scrolling, and is wholly in sight', async ({
  open,
  t,
}) => {
  const { page, world } = await open(await newLab('datacentre:64x2'));
  const screen = screenOf(page, t);
  await screen.row('SRV-').nth(2).click();
  const focused = focusedLine(page);
  const name = await focused.getByRole('rowheader').innerText();

  await test.step('a reading that changes the list', async () => {
    await world.change((lab) => renamed(lab, 4, 'Renamed below'));
    await page.keyboard.press('Alt+r');
    await expect(screen.row('Renamed below').first()).toBeVisible();
    await expect(focused).toContainText(name);
  });

  await test.step('a wheel that takes it out of sight, and a reading meanwhile', async () => {
    await page.getByRole('treegrid').hover();
    await page.mouse.wheel(0, 1600);
    await expect.poll(() => scrolledTo(page)).toBeGreaterThan(1000);
    const top = await scrolledTo(page);
    await expect(focused).toContainText(name);
    await world.change((lab) => renamed(lab, 30, 'Renamed in sight'));
    await page.keyboard.press('Alt+r');
    await expect(screen.row('Renamed in sight').first()).toBeVisible();
    expect(await scrolledTo(page)).toBe(top);
    await expect(focused).toContainText(name);
  });

  await test.step('sorting by the keyboard', async () => {
    await page.keyboard.press('Shift+Tab');
    const head = page.getByRole('columnheader', { name: t('column.name') });
    await expect(head.getByRole('button').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(head).toHaveAttribute('aria-sort', 'descending');
    await page.keyboard.press('ArrowDown');
    await expect(focused).toContainText(name);
    expect(await cutOff(page)).toBe(0);
  });

  await test.step('every key that goes through the list', async () => {
    for (const key of ['End', 'Home', 'PageDown', 'PageDown', 'PageUp', 'End', 'PageUp']) {
      await page.keyboard.press(key);
      expect(await cutOff(page), key).toBe(0);
    }
    for (const [key, times] of [
      ['ArrowUp', 20],
      ['ArrowDown', 30],
    ] as const) {
      for (let press = 0; press < times; press += 1) {
        await page.keyboard.press(key);
        expect(await cutOff(page), `${key} ${String(press)}`).toBe(0);
      }
    }
  });
});

test('a small window draws the lines in sight alone, and brings the focused one into it', async ({
  open,
  t,
}) => {
  const { page } = await open(await newLab('datacentre:1024x4'));
  const screen = screenOf(page, t);
  await screen.row('SRV-').first().click();
  for (const [width, height] of [
    [320, 640],
    [640, 800],
    [1280, 460],
  ] as const) {
    await page.setViewportSize({ width, height });
    await focusedLine(page).press('End');
    await expect.poll(() => cutOff(page), `${String(width)} wide`).toBe(0);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Home');
    await expect.poll(() => cutOff(page), `${String(width)} wide`).toBe(0);
    expect(await page.getByRole('row').count(), `${String(width)} wide`).toBeLessThan(80);
  }
});

test('what is chosen elsewhere is marked in the list and brought into sight', async ({ open, t }) => {
  const { page } = await open(await newLab('datacentre:64x2'));
  const screen = screenOf(page, t);
  await screen.row('SRV-').first().click();
  const details = page.getByRole('region', { name: t('details.title') });

  await page.getByRole('treeitem', { name: /DC-HV01/ }).click();
  await expect(details.getByRole('heading').first()).toHaveText('DC-HV01');
  await details.getByRole('tab', { name: t('details.tab.mirroring') }).click();
  const link = details.getByRole('button', { name: /SRV-/ }).last();
  const owner = /SRV-\d+/.exec(await link.innerText())?.[0] ?? '';
  await link.click();
  const line = page.getByRole('row', { selected: true }).filter({ hasText: owner });
  await expect(line).toBeInViewport();
  // The link is gone with what it stood in; the keyboard goes on in the same pane.
  await expect(details.locator(':focus')).toHaveCount(1);
});

test('in both languages, every theme and every width the focused line stays through readings, scrolling and sorting, and its neighbour follows it', async ({
  open,
  t,
  language,
}) => {
  test.setTimeout(120_000);
  const { page, world } = await open(await newLab('datacentre:64x2'));
  const screen = screenOf(page, t);
  await screen.row('SRV-').nth(2).click();
  const focused = focusedLine(page);
  // From the middle of the list, where there is a neighbour on both sides.
  for (let press = 0; press < 3; press += 1) await focused.press('PageDown');
  const read = async (edit: (lab: Lab) => Lab) => {
    await world.change(edit);
    await page.keyboard.press('Alt+r');
  };
  let readings = 0;
  await inWindows(page, windowsOf(language), async (shown) => {
    const where = nameOfWindow(shown);
    const head = page.getByRole('columnheader', { name: wordsOf(shown.language)('column.name') });
    const name = await nameOf(focused);
    await test.step(`a reading, ${where}`, async () => {
      readings += 1;
      const host = `HV-${String(readings)}`;
      await read((lab) => ({ ...lab, host: { ...lab.host, name: host } }));
      await expect(page.getByRole('treeitem', { name: host })).toHaveCount(1);
      await expect(focused).toContainText(name);
    });
    await test.step(`scrolled, ${where}`, async () => {
      await page.getByRole('treegrid').evaluate((grid) => grid.parentElement?.scrollBy(0, 1600));
      expect(await scrolledTo(page)).toBeGreaterThan(400);
      await expect(focused).toContainText(name);
    });
    await test.step(`sorted, ${where}`, async () => {
      const before = await head.getAttribute('aria-sort');
      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await expect(head).not.toHaveAttribute('aria-sort', before ?? '');
      await page.keyboard.press('ArrowDown');
      await expect(focused).toContainText(name);
      expect(await cutOff(page)).toBe(0);
    });
    await test.step(`gone, ${where}`, async () => {
      const next = await nextMachine(page);
      await read((lab) => ({
        ...lab,
        virtualMachines: lab.virtualMachines.filter((vm) => vm.name !== name),
      }));
      await expect(focused).toContainText(next);
      await expect(screen.row(name)).toHaveCount(0);
    });
  });
});

test('in both languages, every theme and every width a dialog gives the focus back to what opened it', async ({
  open,
  t,
  language,
}) => {
  test.setTimeout(120_000);
  const { page } = await open();
  const row = screenOf(page, t).row('Wind0ws-VM').first();
  await row.click();
  await inWindows(page, windowsOf(language), async (shown) => {
    const where = nameOfWindow(shown);
    const words = wordsOf(shown.language);
    const screen = screenOf(page, words);
    const closed = async () => {
      await screen.dialog.waitFor();
      await page.keyboard.press('Escape');
      await expect(screen.dialog).toBeHidden();
    };
    await row.focus();
    for (const keys of ['Enter', 'Control+m']) {
      await page.keyboard.press(keys);
      await closed();
      await expect(row, `${keys}, ${where}`).toBeFocused();
    }
    // What a pointer opens them from has no theme.
    if (shown.theme !== 'light') return;
    // In a small window the actions are in the menus alone.
    for (const name of shown.width === WIDE ? [words('action.set-up'), words('action.switches')] : []) {
      await screen.button(name).click();
      await closed();
      await expect(screen.button(name), where).toBeFocused();
    }
    for (const [menu, item] of [
      ['file', words('menu.settings')],
      ['action', words('action.switches')],
      ['help', words('menu.shortcuts')],
    ] as const) {
      await screen.pick(menu, item);
      await closed();
      const opener = page.getByRole('menuitem', { name: words(`menu.${menu}`), exact: true });
      await expect(opener, `${item}, ${where}`).toBeFocused();
    }
  });
});

test('where what had the focus is gone, the view that is shown has it', async ({ open, t }) => {
  const { page } = await open(undefined, { mirrored: true });
  const screen = screenOf(page, t);
  const inView = page.locator('[data-pane="view"] :focus');

  await test.step('a bar that was put away', async () => {
    await screen.view('activity');
    await screen.button(t('undo.bar.dismiss')).click();
    await expect(inView).toHaveCount(1);
  });

  await test.step('a list that became empty', async () => {
    await screen.view('machines');
    await screen.button(t('list.mirrored-only')).click();
    await screen.row('Wind0ws-VM').first().click();
    await page.keyboard.press('Control+a');
    await page.keyboard.press('Delete');
    await screen.button(t('disable.action')).click();
    await screen.ended('done');
    await screen.close();
    await expect(page.getByText(t('list.none-left'))).toBeVisible();
    await expect(page.getByRole('searchbox', { name: t('list.search') })).toBeFocused();
  });

  await test.step('the bar’s own Undo, away from the list', async () => {
    await screen.view('topology');
    await screen.button(t('undo.bar.button')).press('Enter');
    await screen.dialog.waitFor();
    await page.keyboard.press('Escape');
    await expect(screen.button(t('undo.bar.button'))).toBeFocused();
    await screen.button(t('undo.bar.dismiss')).press('Enter');
    await expect(inView).toHaveCount(1);
  });
});
