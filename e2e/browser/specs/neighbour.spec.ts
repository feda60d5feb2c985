import type { Locator, Page } from 'playwright/test';
import { newLab } from '../../../electron/hosts/simulator/labs/labs.ts';
import { expect, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';
import { withSwitches } from '../worlds/many-names.ts';

const focusedName = (page: Page) =>
  page.evaluate(() => {
    const focused = document.activeElement;
    return (
      focused?.getAttribute('aria-label') ?? focused?.closest('tr, li, [role="treeitem"]')?.textContent ?? ''
    );
  });

test('where a switch goes, the one beside it has the focus: in the tree, on the cards, in the dialog', async ({
  open,
  t,
}) => {
  const lab = await newLab('walkthrough');
  const more = ['Ada', 'Bob', 'Cyd'];
  const { page, world } = await open(withSwitches(lab, ...more));
  const screen = screenOf(page, t);
  /** Takes the focused switch away, and expects the next one to have the focus. */
  const goes = async (name: string, next: string) => {
    await world.change((now) => ({ ...now, switches: now.switches.filter((each) => each.name !== name) }));
    await page.keyboard.press('Alt+r');
    await expect.poll(() => focusedName(page), name).toContain(next);
    await world.change((now) => ({ ...now, switches: withSwitches(lab, ...more).switches }));
  };

  await test.step('in the tree', async () => {
    await page.getByRole('treeitem', { name: /Bob/ }).click();
    await goes('Bob', 'Cyd');
    await expect(page.getByRole('treeitem', { name: /Bob/ })).toBeVisible();
  });
  await test.step('on the cards of the host', async () => {
    await page.getByRole('treeitem', { name: /HV1/ }).click();
    await screen.view('topology');
    await page.getByRole('button', { name: t('topology.open', { name: 'Bob' }) }).focus();
    await goes('Bob', 'Cyd');
  });
  await test.step('in the dialog', async () => {
    await screen.button(t('action.switches')).click();
    await screen.dialog.getByRole('treeitem', { name: /Bob/ }).click();
    await goes('Bob', 'Cyd');
  });
});

test('where a VM goes, the one beside it has the focus: in the drawing’s table, and in the wizard', async ({
  open,
  t,
}) => {
  const { page, world } = await open(await newLab('datacentre:32x1'));
  const screen = screenOf(page, t);
  /** Takes away a VM that one of these is about, and expects the next of them to have the focus. */
  const oneGoes = async (things: Locator) => {
    await things.filter({ hasText: 'SRV-' }).nth(2).waitFor();
    const names = (await things.allTextContents()).map((text) => /SRV-\d+/.exec(text)?.[0] ?? '');
    const at = names.findIndex((name, index) => index > 0 && name !== '' && (names[index + 1] ?? '') !== '');
    await things.nth(at).locator('button, input').first().focus();
    await world.change((lab) => ({
      ...lab,
      virtualMachines: lab.virtualMachines.filter((vm) => vm.name !== names[at]),
    }));
    await page.keyboard.press('Alt+r');
    await expect.poll(() => focusedName(page), `${names[at] ?? ''} went`).toContain(names[at + 1]);
  };
  await screen.row('SRV-').first().waitFor();

  await test.step('in the wizard, where it may be watched', async () => {
    await screen.button(t('action.set-up')).click();
    await oneGoes(screen.dialog.getByRole('listitem'));
    await page.keyboard.press('Escape');
  });
  await test.step('in the table', async () => {
    await screen.view('topology');
    await page.getByRole('treeitem').nth(1).click();
    await screen.button(t('topology.table')).click();
    await page
      .getByRole('table')
      .getByRole('button')
      .filter({ hasText: t('topology.show') })
      .click();
    await oneGoes(page.getByRole('row'));
  });
});
