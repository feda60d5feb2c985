import type { Locator, Page } from 'playwright/test';

/** The screen as a person names its parts. */
export interface Screen {
  /** A line of the list, by what is in it. */
  row(text: string | RegExp): Locator;
  button(name: string | RegExp): Locator;
  readonly dialog: Locator;
  readonly steps: Locator;
  /** Goes through the wizard up to its Review: one adapter to watch, a SPAN adapter of a VM to receive. */
  reviewSetUp(source: string, target: string): Promise<void>;
  /** Waits for the run in the open dialog to have ended as said. */
  ended(outcome: string): Promise<void>;
}

export function screenOf(page: Page): Screen {
  const dialog = page.getByRole('dialog');
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  return {
    row: (text) => page.getByRole('row').filter({ hasText: text }),
    button,
    dialog,
    steps: dialog.getByRole('list', { name: 'Steps' }).getByRole('listitem'),
    async reviewSetUp(source, target) {
      await button('Set up mirroring…').click();
      await dialog.getByRole('checkbox', { name: `${source} / Network Adapter` }).check();
      await button('Next').click();
      await dialog.getByRole('radio', { name: `${target}: add a dedicated SPAN adapter` }).check();
      await button('Next').click();
      await dialog.getByRole('heading', { name: 'Who will receive the copies' }).waitFor();
    },
    async ended(outcome) {
      await dialog.getByRole('status').getByText(outcome, { exact: true }).waitFor({ timeout: 30_000 });
    },
  };
}
