import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import type { Lab } from '../../../shared/lab/lab.ts';
import { newLab } from '../../../electron/hosts/simulator/labs/labs.ts';
import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';

/** Fluent's own focus guards, hidden and focusable on purpose: the one thing that axe may not look at. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

async function check(page: Page, view: string): Promise<void> {
  // Colours are read as they are at the end of a transition.
  await page.waitForTimeout(400);
  const { violations } = await new AxeBuilder({ page }).exclude(FOCUS_GUARDS).analyze();
  expect(
    violations.map(
      ({ id, nodes }) => `${view}: ${id} ${nodes.map(({ target }) => target.join(' ')).join(', ')}`,
    ),
  ).toEqual([]);
}

test('the one exclusion stands for focus guards and nothing else', async ({ open }) => {
  const { page } = await open();
  await screenOf(page).button('Set up mirroring…').click();
  const guards = page.locator(FOCUS_GUARDS);
  await expect(guards.first()).toBeAttached();
  for (const guard of await guards.all()) await expect(guard).toHaveText('');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    test('axe finds nothing from the list to the result and back', async ({ open }) => {
      const { page } = await open();
      const screen = screenOf(page);
      await screen.row('Wind0ws-VM').first().click();
      await check(page, 'the list');
      await screen.button('Set up mirroring…').click();
      await screen.button('Next').click();
      await check(page, 'what to watch, nothing chosen');
      await screen.dialog.getByRole('checkbox', { name: 'Wind0ws-VM / Network Adapter' }).check();
      await screen.button('Next').click();
      await screen.dialog.getByRole('radio', { name: 'Win-VM-Dest: add a dedicated SPAN adapter' }).check();
      await check(page, 'where to send the copies');
      await screen.button('Next').click();
      await screen.button('As PowerShell').click();
      await check(page, 'review');
      await screen.button('Shut down Win-VM-Dest and set up').click();
      await screen.ended('Done');
      await check(page, 'result');
      await screen.button('Close').click();
      await check(page, 'the list, mirrored, with the undo bar');
      await screen.button(/^Disable mirroring on HV1/).click();
      await screen.dialog.getByText('Steps').waitFor();
      await check(page, 'disable');
      await screen.button('Cancel').click();
      await screen.button('Undo…').click();
      await screen.dialog.getByText('Steps').waitFor();
      await check(page, 'undo');
    });

    const states: Record<string, (lab: Lab) => Lab> = {
      'a host without virtual machines': (lab) => ({ ...lab, virtualMachines: [] }),
      'a host without rights': (lab) => ({
        ...lab,
        host: { ...lab.host, elevated: false, administrator: false, hyperVAdministrator: false },
      }),
      'a stopped service': (lab) => ({ ...lab, host: { ...lab.host, service: 'Stopped' } }),
      'a host that was read in part': (lab) => ({
        ...lab,
        faults: [{ cmdlet: 'Get-VM', nth: 0, action: 'fail', vm: lab.virtualMachines[0]?.id ?? '' }],
      }),
    };
    for (const [name, change] of Object.entries(states)) {
      test(`axe finds nothing on ${name}`, async ({ open }) => {
        const { page } = await open(change(await quickWalkthrough()));
        await page.getByRole('main').waitFor();
        await expect(page.getByText('Reading…')).toBeHidden();
        await check(page, name);
      });
    }

    test('axe finds nothing where a run failed and was taken back', async ({ open }) => {
      const { page } = await open({
        ...(await quickWalkthrough()),
        faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'fail' }],
      });
      const screen = screenOf(page);
      await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
      await screen.button('Shut down Win-VM-Dest and set up').click();
      await screen.ended('Failed');
      await check(page, 'a failed run');
    });

    test('axe finds nothing on a host with names from everywhere', async ({ open }) => {
      const { page } = await open(await newLab('soc'));
      await screenOf(page).row('Sensor').first().waitFor();
      await check(page, 'soc');
    });
  });
}
