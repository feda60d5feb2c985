import type { Page } from 'playwright/test';
import type { Words } from '../words/words.ts';
import { screenOf, type Screen } from './screen.ts';

/** What there is to look at, and how a person gets there from the list of virtual machines. */
export interface ShownView {
  /** What it is called in the name of a picture. */
  readonly name: string;
  readonly open: (screen: Screen, page: Page, t: Words) => Promise<void>;
}

const tabOfDetails = (key: 'summary' | 'networking' | 'mirroring'): ShownView => ({
  name: `details-${key}`,
  open: async ({ row }, page, t) => {
    await row('Win-VM-Dest').first().click();
    await page
      .getByRole('region', { name: t('details.title') })
      .getByRole('tab', { name: t(`details.tab.${key}`), exact: true })
      .click();
  },
});

const toReceiver = async ({ dialog, button }: Screen, t: Words): Promise<void> => {
  await dialog.getByRole('checkbox', { name: 'Wind0ws-VM / Network Adapter' }).check();
  await button(t('button.next')).click();
  await dialog.getByRole('heading', { name: t('wizard.page.where') }).waitFor();
};

/** Every view of a host on which Wind0ws-VM is copied to a SPAN adapter of Win-VM-Dest. */
export const VIEWS: readonly ShownView[] = [
  { name: 'start', open: (screen) => screen.view('start') },
  {
    name: 'machines',
    open: async ({ row }) => {
      await row('Wind0ws-VM').first().click();
    },
  },
  tabOfDetails('summary'),
  tabOfDetails('networking'),
  tabOfDetails('mirroring'),
  { name: 'switches', open: (screen) => screen.view('switches') },
  {
    name: 'topology-host',
    open: async (screen, page, t) => {
      await screen.view('topology');
      await page.getByRole('region', { name: t('topology.switches', { name: 'HV1' }) }).waitFor();
    },
  },
  { name: 'topology-switch', open: (screen, page, t) => openSwitch(screen, page, t) },
  {
    name: 'topology-table',
    open: async (screen, page, t) => {
      await openSwitch(screen, page, t);
      await screen.button(t('topology.table')).click();
    },
  },
  {
    name: 'activity',
    open: async (screen, page) => {
      await screen.view('activity');
      await page.getByRole('main').getByRole('option').first().click();
    },
  },
  { name: 'help', open: (screen) => screen.view('help') },
  { name: 'settings', open: (screen, _, t) => screen.pick('file', t('menu.settings')) },
  { name: 'shortcuts', open: (screen, _, t) => screen.pick('help', t('menu.shortcuts')) },
  { name: 'about', open: (screen, _, t) => screen.pick('help', t('menu.about')) },
  {
    name: 'adapter-settings',
    open: async ({ row, dialog }, page) => {
      await row('Wind0ws-VM').first().click();
      await page.keyboard.press('Enter');
      await dialog.getByRole('tree').waitFor();
    },
  },
  {
    name: 'adapter-settings-mode',
    open: async ({ row, dialog }, page, t) => {
      await row('Wind0ws-VM').first().click();
      await page.keyboard.press('Enter');
      await dialog.getByRole('treeitem', { name: t('adapter-settings.page.advanced') }).click();
      await dialog.getByRole('combobox').selectOption('None');
      await dialog.getByText(t('plan.making')).waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'virtual-switches',
    open: async ({ button, dialog }, _, t) => {
      await button(t('action.switches')).click();
      await dialog.getByRole('tree').waitFor();
    },
  },
  {
    name: 'wizard-watch',
    open: async ({ button, dialog }, _, t) => {
      await button(t('action.set-up')).click();
      await dialog.getByRole('checkbox').first().waitFor();
    },
  },
  {
    name: 'wizard-where',
    open: async (screen, _, t) => {
      await screen.button(t('action.set-up')).click();
      await toReceiver(screen, t);
      await screen.dialog.getByRole('radio', { name: t('wizard.where.new', { vm: 'Win-VM-Dest' }) }).check();
    },
  },
  {
    name: 'wizard-review',
    open: async (screen, _, t) => {
      await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
      await screen.button(t('script.title')).click();
    },
  },
  {
    name: 'disable',
    open: async ({ button, dialog }, _, t) => {
      await button(t('action.disable', { host: 'HV1', count: 2 })).click();
      await dialog.getByRole('heading', { name: t('plan.checks') }).waitFor();
    },
  },
  {
    name: 'undo',
    open: async ({ button, dialog }, _, t) => {
      await button(t('action.undo')).click();
      await dialog
        .getByRole('heading', { name: t('plan.checks') })
        .or(dialog.getByRole('button', { name: t('script.title') }))
        .first()
        .waitFor();
    },
  },
  { name: 'tour', open: (screen, _, t) => screen.pick('help', t('menu.tour')) },
  {
    name: 'tour-in-dialog',
    open: async (screen, _, t) => {
      await screen.pick('help', t('menu.tour'));
      await screen.button(t('action.set-up')).click();
      await screen.dialog.getByRole('heading', { name: t('tour.welcome') }).waitFor();
    },
  },
  {
    name: 'menu',
    open: async ({ row }, page) => {
      await row('Wind0ws-VM').first().click();
      await page.keyboard.press('Shift+F10');
      await page.getByRole('menu').waitFor();
    },
  },
];

async function openSwitch(screen: Screen, page: Page, t: Words): Promise<void> {
  await screen.view('topology');
  await page.getByRole('treeitem', { name: /vSwitch0/ }).click();
  await page.getByRole('listbox', { name: t('topology.drawing', { name: 'vSwitch0' }) }).waitFor();
}

/** Goes back to the list of virtual machines of the whole host, whatever is open. */
export async function goHome(page: Page, t: Words): Promise<void> {
  const screen = screenOf(page, t);
  for (let tries = 0; tries < 4; tries += 1) {
    const open = page.getByRole('dialog').or(page.getByRole('alertdialog')).or(page.getByRole('menu'));
    if ((await open.count()) === 0) break;
    await page.keyboard.press('Escape');
    const leave = page.getByRole('button', { name: t('wizard.leave.leave'), exact: true });
    if (await leave.isVisible()) await leave.click();
    await page.waitForTimeout(150);
  }
  const leave = page.getByRole('button', { name: t('tour.leave'), exact: true });
  if (await leave.isVisible()) await leave.click();
  await screen.view('machines');
  await page.getByRole('treeitem', { name: /HV1/ }).click();
}
