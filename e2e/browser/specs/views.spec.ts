import { expectFocusNotLost, expectFocusToReturn } from '../audit/focus-returns.ts';
import { lookOver } from '../audit/look-over.ts';
import { FOCUS_GUARDS } from '../audit/axe-faults.ts';
import { expect, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';
import { TOP_LAYER } from '../pages/shown-view.ts';
import { closeAll, goHome, VIEWS } from '../pages/views.ts';
import { manyNamesOnTwo } from '../worlds/many-names.ts';

test.use({ reducedMotion: 'reduce', still: true });

/** So many pages share the views, so that they go side by side. */
const PARTS = 4;

for (let part = 0; part < PARTS; part += 1) {
  const views = VIEWS.filter((_, index) => index % PARTS === part);
  const names = views.map(({ name }) => name).join(', ');
  inLanguages(['en', 'long'], () => {
    test(`every view lies well, is told by axe and walked by keyboard in every window (${names})`, async ({
      open,
      t,
      language,
    }) => {
      test.setTimeout(300_000);
      const { page } = await open(await manyNamesOnTwo(), { mirrored: part > 0 });
      const screen = screenOf(page, t);
      const look = async (name: string, within: string) => {
        const found = await lookOver(page, { language, part: within });
        // What axe leaves out is focus guards, without a word in them, in every view.
        const guards = await page.locator(FOCUS_GUARDS).allTextContents();
        expect.soft([...found, ...guards.filter((said) => said !== '')], name).toEqual([]);
      };
      // The first has the Result too, which there is only after a set-up of its own.
      if (part === 0) {
        await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
        await screen.shutDownAndSetUp('Win-VM-Dest');
        await screen.ended('done');
        await look('wizard-result', TOP_LAYER);
        await screen.close();
      }
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
    });
  });
}
