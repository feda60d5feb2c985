import { greyDifference } from '../audit/told-apart-in-grey.ts';
import { expect, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';
import { THEMES } from '../pages/themes.ts';

test.use({ reducedMotion: 'reduce', still: true });
test.describe.configure({ timeout: 180_000 });

const PAIRS = [
  ['Source', 'Destination'],
  ['Source', 'None'],
  ['Destination', 'None'],
] as const;

// Marks have no language; a mode's word beside them is another sign, and is left out here. What is held here by
// pictures is held of the shapes in every view, width and language (look-over.ts).
test('Source, Destination and what is not mirrored have marks that differ without colour, in every theme', async ({
  open,
  t,
}) => {
  const { page } = await open(undefined, { mirrored: true });
  const screen = screenOf(page, t);
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await screen.view('machines');
    const icon = (mode: 'Source' | 'Destination' | 'None') =>
      page
        .locator('[role="gridcell"][data-column="mode"]')
        .filter({ hasText: t(`mode.${mode}`) })
        .first()
        .locator('svg');
    const inList = await greyDifference(page, icon('Source'), icon('Destination'));
    expect(inList, `Source and Destination in the list, ${theme}`).toBeGreaterThan(0.05);
    await expect(icon('None')).toHaveCount(0);
    await screen.view('topology');
    await page.getByRole('treeitem', { name: /vSwitch0/ }).click();
    const drawing = page.getByRole('listbox', { name: t('topology.drawing', { name: 'vSwitch0' }) });
    const legend = page.getByRole('list', { name: t('topology.legend') });
    for (const [one, other] of PAIRS) {
      for (const [where, part] of Object.entries({ drawing, legend })) {
        const mark = (mode: string) => part.locator(`[data-mark="${mode}"]`).first();
        const found = await greyDifference(page, mark(one), mark(other));
        expect(found, `${one} and ${other} in the ${where}, ${theme}`).toBeGreaterThan(0.05);
      }
    }
    await page.getByRole('treeitem', { name: /HV1/ }).click();
  }
});
