import type { Words } from '../words/words.ts';
import { HARD_NAMES, SECOND_SWITCH } from '../worlds/many-names.ts';
import type { Screen } from './screen.ts';
import type { ShownView } from './shown-view.ts';

const toReceiver = async ({ dialog, button }: Screen, t: Words): Promise<void> => {
  await dialog.getByRole('checkbox', { name: 'Wind0ws-VM / Network Adapter' }).check();
  await button(t('button.next')).click();
  await dialog.getByRole('heading', { name: t('wizard.page.where') }).waitFor();
};

/** The part of the wizard's second page that is about one of several switches. */
const onSwitch = ({ dialog }: Screen, t: Words, name: string) =>
  dialog.getByRole('region', { name: t('plan.on-switch', { switch: name }) });

const chooseNew = (screen: Screen, t: Words, name: string): Promise<void> =>
  onSwitch(screen, t, name)
    .getByRole('radio', { name: t('wizard.where.new', { vm: 'Win-VM-Dest' }) })
    .check();

/** To the second page with Sources of two switches, and a choice for one of them. */
const toReceivers = async (screen: Screen, t: Words): Promise<void> => {
  await screen.button(t('action.set-up')).click();
  await screen.dialog.getByRole('checkbox', { name: `${HARD_NAMES[0]} / Network Adapter 2` }).check();
  await toReceiver(screen, t);
  await chooseNew(screen, t, SECOND_SWITCH);
};

/** What opens above the panes: dialogs, menus and the tour. */
export const DIALOG_VIEWS: readonly ShownView[] = [
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
    name: 'wizard-where-switches',
    open: async (screen, _, t) => {
      await toReceivers(screen, t);
      await screen.button(t('button.next')).click();
      await onSwitch(screen, t, 'vSwitch0').getByRole('alert').waitFor();
    },
  },
  {
    name: 'wizard-review-switches',
    open: async (screen, _, t) => {
      await toReceivers(screen, t);
      await chooseNew(screen, t, 'vSwitch0');
      await screen.button(t('button.next')).click();
      await screen.dialog.getByRole('heading', { name: t('plan.who-receives') }).waitFor();
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
  { name: 'tour', part: '[data-pane="tour"]', open: (screen, _, t) => screen.pick('help', t('menu.tour')) },
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
  {
    name: 'menu-of-columns',
    open: async ({ button }, page, t) => {
      await button(t('list.columns')).click();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'new-switch',
    open: async ({ button, dialog }, _, t) => {
      await button(t('action.switches')).click();
      await dialog.getByRole('treeitem', { name: t('switches.new') }).click();
      await dialog.getByRole('textbox', { name: t('switches.name') }).waitFor();
    },
  },
  {
    name: 'wizard-leave',
    open: async ({ button, dialog }, page, t) => {
      await button(t('action.set-up')).click();
      await dialog.getByRole('checkbox').first().check();
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: t('wizard.leave.stay') }).waitFor();
    },
  },
  {
    name: 'change-review',
    open: async ({ row, dialog, button }, page, t) => {
      await row(HARD_NAMES[2]).first().click();
      await page.keyboard.press('Enter');
      await dialog.getByRole('treeitem', { name: t('adapter-settings.page.advanced') }).click();
      await dialog.getByRole('combobox', { name: t('adapter-settings.mode') }).selectOption('Source');
      await dialog.getByText(t('adapter-settings.review-first')).waitFor();
      await button(t('adapter-settings.ok')).click();
      await dialog.getByRole('heading', { name: t('plan.who-receives') }).waitFor();
    },
  },
];
