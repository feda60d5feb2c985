import type { Page } from 'playwright/test';
import { TOPICS } from '../../../renderer/features/help/topics.ts';
import type { Words } from '../words/words.ts';
import type { Screen } from './screen.ts';
import type { ShownView } from './shown-view.ts';

const DETAILS = '[data-pane="details"]';

const tabOfDetails = (key: 'summary' | 'networking' | 'mirroring'): ShownView => ({
  name: `details-${key}`,
  part: DETAILS,
  open: async ({ row }, page, t) => {
    await row(/^Win-VM-Dest/)
      .first()
      .click();
    await page
      .getByRole('region', { name: t('details.title') })
      .getByRole('tab', { name: t(`details.tab.${key}`), exact: true })
      .click();
  },
});

/** What is in the panes: each tab, what the details say of each kind of thing, every topic of Help. */
export const PANE_VIEWS: readonly ShownView[] = [
  { name: 'start', open: (screen) => screen.view('start') },
  {
    name: 'machines',
    part: 'body',
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
  {
    name: 'list-none-found',
    open: async (_, page, t) => {
      await page.getByRole('searchbox', { name: t('list.search') }).fill('no such name');
      await page.getByText(t('list.none-left')).waitFor();
    },
  },
  {
    name: 'details-host',
    part: DETAILS,
    open: (_, page) => page.getByRole('treeitem', { name: /HV1/ }).click(),
  },
  {
    name: 'details-switch',
    part: DETAILS,
    open: (_, page) => page.getByRole('treeitem', { name: /vSwitch0/ }).click(),
  },
  {
    name: 'details-several',
    part: DETAILS,
    open: async ({ row }, page) => {
      await row('Wind0ws-VM').first().click();
      await row(/^Win-VM-Dest/)
        .first()
        .click({ modifiers: ['Control'] });
      await page.getByRole('row', { selected: true }).nth(1).waitFor();
    },
  },
  {
    name: 'topology-external-port',
    open: async (screen, page, t) => {
      await openSwitch(screen, page, t);
      await page
        .getByRole('option', { name: new RegExp(t('list.external-port')) })
        .first()
        .click();
    },
  },
  ...TOPICS.map(({ id, title }): ShownView => ({
    name: `help-${id}`,
    open: async (screen, page, t) => {
      await screen.view('help');
      await page.getByRole('tab', { name: t(title), exact: true }).click();
    },
  })),
];

async function openSwitch(screen: Screen, page: Page, t: Words): Promise<void> {
  await screen.view('topology');
  await page.getByRole('treeitem', { name: /vSwitch0/ }).click();
  await page.getByRole('listbox', { name: t('topology.drawing', { name: 'vSwitch0' }) }).waitFor();
}
