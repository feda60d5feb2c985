import type { Locator, Page } from 'playwright/test';
import type { View } from '../../../renderer/stores/ui-store.ts';
import type { Words } from '../words/words.ts';

/** The screen as a person names its parts, in whatever language it is. */
export interface Screen {
  /** A line of the list, by what is in it. */
  readonly row: (text: string | RegExp) => Locator;
  /** A button by its whole name. */
  readonly button: (name: string | RegExp) => Locator;
  readonly dialog: Locator;
  readonly steps: Locator;
  /** Goes to a view by its tab, or by the menus where it has none. */
  readonly view: (view: View) => Promise<void>;
  /** Opens one of the window's menus and picks an item of it. */
  readonly pick: (menu: 'file' | 'action' | 'view' | 'help', item: string) => Promise<void>;
  /** Goes through the wizard up to its Review: one adapter to watch, a SPAN adapter of a VM to receive. */
  readonly reviewSetUp: (source: string, target: string) => Promise<void>;
  /** Sets up the same, waits until it is done, and closes its result. */
  readonly setUp: (source: string, target: string) => Promise<void>;
  /** Presses what shuts this VM down and sets up. */
  readonly shutDownAndSetUp: (vm: string) => Promise<void>;
  /** Waits for the run in the open dialog to have ended as said. */
  readonly ended: (outcome: Outcome) => Promise<void>;
  readonly close: () => Promise<void>;
}
type Outcome = 'done' | 'nothing-to-do' | 'failed' | 'cancelled' | 'unknown';

export function screenOf(page: Page, t: Words): Screen {
  const dialog = page.getByRole('dialog');
  const button = (name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
  const screen: Screen = {
    row: (text) => page.getByRole('row').filter({ hasText: text }),
    button,
    dialog,
    steps: dialog.getByRole('list', { name: t('plan.steps'), exact: true }).getByRole('listitem'),
    async view(view) {
      if (view === 'start') await screen.pick('help', t('menu.start'));
      else if (view === 'help') await screen.pick('help', t('menu.topics'));
      else await page.getByRole('tab', { name: t(`tab.${view}`), exact: true }).click();
    },
    async pick(menu, item) {
      await page.getByRole('menuitem', { name: t(`menu.${menu}`), exact: true }).click();
      await page.getByRole('menu').getByRole('menuitem', { name: item, exact: true }).click();
    },
    async reviewSetUp(source, target) {
      await button(t('action.set-up')).click();
      await dialog.getByRole('checkbox', { name: `${source} / Network Adapter` }).check();
      await button(t('button.next')).click();
      await dialog.getByRole('radio', { name: t('wizard.where.new', { vm: target }) }).check();
      await button(t('button.next')).click();
      await dialog.getByRole('heading', { name: t('plan.who-receives') }).waitFor();
    },
    async setUp(source, target) {
      await screen.reviewSetUp(source, target);
      await screen.shutDownAndSetUp(target);
      await screen.ended('done');
      await screen.close();
    },
    async shutDownAndSetUp(vm) {
      await button(t('wizard.shut-down-and-action', { vms: vm })).click();
    },
    async ended(outcome) {
      await dialog
        .getByRole('status')
        .getByText(t(`work.outcome.${outcome}`), { exact: true })
        .waitFor({ timeout: 30_000 });
    },
    async close() {
      await dialog.getByRole('button', { name: t('button.close'), exact: true }).click();
    },
  };
  return screen;
}
