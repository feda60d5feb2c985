import { expectFocusNotLost, expectFocusToReturn } from '../audit/focus-returns.ts';
import { lookOver } from '../audit/look-over.ts';
import { FOCUS_GUARDS } from '../audit/axe-faults.ts';
import { expect, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';
import { TOP_LAYER } from '../pages/shown-view.ts';
import { closeAll, goHome, VIEWS } from '../pages/views.ts';
import { manyNamesOnTwo } from '../worlds/many-names.ts';

test.use({ reducedMotion: 'reduce', still: true });

/** So many pages share the views, so that they go side by side; each begins with a set-up of its own. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  const views = VIEWS.filter((_, index) => index % PARTS === part);
  test(
    `every view lies well, is told by axe and walked by keyboard, in both languages, every theme and every width (${views.map(({ name }) => name).join(', ')})`,
    { tag: '@long' },
    async ({ open, t, language }) => {
      test.setTimeout(300_000);
      const { page } = await open(await manyNamesOnTwo());
      const screen = screenOf(page, t);
      const look = async (name: string, within: string) => {
        const found = await lookOver(page, { language, part: within });
        // What axe leaves out is focus guards, without a word in them, in every view.
        const guards = await page.locator(FOCUS_GUARDS).allTextContents();
        expect.soft([...found, ...guards.filter((said) => said !== '')], name).toEqual([]);
      };
      await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
      await screen.shutDownAndSetUp('Win-VM-Dest');
      await screen.ended('done');
      if (part === 0) await look('wizard-result', TOP_LAYER);
      await screen.close();
      for (const { name, part: within, open: show } of views) {
        await test.step(name, async () => {
          await show(screen, page, t);
          await look(name, within);
          if (within === TOP_LAYER) {
            await closeAll(page, t);
            await expectFocusNotLost(page, name);
          } else {
            await expectFocusToReturn(page, within, name);
          }
          await goHome(page, t);
        });
      }
    },
  );
}
