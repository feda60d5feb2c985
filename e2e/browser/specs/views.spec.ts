import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright/test';
import type { Lab } from '../../../shared/lab/lab.ts';
import { newLab } from '../../../electron/hosts/simulator/labs/labs.ts';
import { focusFaults } from '../audit/focus-faults.ts';
import { layoutFaults } from '../audit/layout-faults.ts';
import { greyDifference } from '../audit/told-apart-in-grey.ts';
import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { screenOf } from '../pages/screen.ts';
import { THEMES } from '../pages/themes.ts';
import { goHome, VIEWS } from '../pages/views.ts';
import { manyNames } from '../worlds/many-names.ts';

/** Fluent's own focus guards, hidden and focusable on purpose: the one thing that axe may not look at. */
const FOCUS_GUARDS = '[data-tabster-dummy]';

/** 400 % of zoom on a window of 1280 px leaves 320 px. */
const WIDTHS = [320, 640, 1280];

/** What axe finds; of its rules those about colour alone, where only the theme is another. */
async function axeFaults(page: Page, rules: 'all' | 'colour' = 'all'): Promise<string[]> {
  // The page is of one frame, so that nothing is to be gathered in a page of axe's own, which takes a second.
  const axe = new AxeBuilder({ page }).setLegacyMode().exclude(FOCUS_GUARDS);
  const { violations } = await (
    rules === 'all' ? axe : axe.withRules(['color-contrast', 'link-in-text-block'])
  ).analyze();
  return violations.map(({ id, nodes }) => `${id} ${nodes.map(({ html }) => html.slice(0, 160)).join(', ')}`);
}

/** Colours are read, and things measured, as they are at the end of a transition. */
const settled = (page: Page) =>
  page.evaluate(async () => {
    for (const each of document.getAnimations()) {
      if (each.effect?.getComputedTiming().endTime !== Infinity) each.finish();
    }
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  });

test.use({ reducedMotion: 'reduce' });

// Each third of the views goes in a page of its own, so that they go side by side.
for (const part of [0, 1, 2]) {
  const views = VIEWS.filter((_, index) => index % 3 === part);
  test(
    `every view lies well and is told by axe, in every theme and width (${views.map(({ name }) => name).join(', ')})`,
    { tag: ['@italian', '@long'] },
    async ({ open, t, language }) => {
      test.setTimeout(180_000);
      const { page } = await open(await manyNames());
      const screen = screenOf(page, t);
      await screen.setUp('Wind0ws-VM', 'Win-VM-Dest');
      const faults: string[] = [];
      for (const { name, open: show } of views) {
        await show(screen, page, t);
        for (const [theme, media] of Object.entries(THEMES)) {
          // The long language is there for its lengths, which no theme changes.
          if (language === 'long' && theme !== 'light') continue;
          await page.emulateMedia({ reducedMotion: 'reduce', ...media });
          for (const width of WIDTHS) {
            await page.setViewportSize({ width, height: 800 });
            await settled(page);
            const found = await layoutFaults(page);
            faults.push(...found.map((fault) => `${name}, ${theme}, ${String(width)} px: ${fault}`));
          }
          // What axe looks at is the same in each language but for its texts, and in each theme but for its colours.
          if (language !== 'en') continue;
          const found = await axeFaults(page, theme === 'light' ? 'all' : 'colour');
          faults.push(...found.map((fault) => `${name}, ${theme}: ${fault}`));
        }
        await goHome(page, t);
      }
      expect(faults).toEqual([]);
    },
  );
}

test('the one exclusion stands for focus guards and nothing else', async ({ open, t }) => {
  const { page } = await open();
  await screenOf(page, t).button(t('action.set-up')).click();
  const guards = page.locator(FOCUS_GUARDS);
  await expect(guards.first()).toBeAttached();
  for (const guard of await guards.all()) await expect(guard).toHaveText('');
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
  test(`${name} lies well and is told by axe, in every theme`, async ({ open, t }) => {
    const { page } = await open(change(await quickWalkthrough()));
    await page.getByRole('main').waitFor();
    await expect(page.getByText(t('list.reading'))).toBeHidden();
    const faults: string[] = [];
    for (const [theme, media] of Object.entries(THEMES)) {
      await page.emulateMedia({ reducedMotion: 'reduce', ...media });
      await settled(page);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 800 });
        await settled(page);
        faults.push(...(await layoutFaults(page)));
      }
      faults.push(...(await axeFaults(page, theme === 'light' ? 'all' : 'colour')));
    }
    expect(faults).toEqual([]);
  });
}

test('a run that failed and was taken back is told by axe, in every theme', async ({ open, t }) => {
  const { page } = await open({
    ...(await quickWalkthrough()),
    faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'fail' }],
  });
  const screen = screenOf(page, t);
  await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
  await screen.shutDownAndSetUp('Win-VM-Dest');
  await screen.ended('failed');
  const faults: string[] = [];
  for (const [theme, media] of Object.entries(THEMES)) {
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await settled(page);
    const rules = theme === 'light' ? 'all' : 'colour';
    faults.push(...(await axeFaults(page, rules)), ...(await layoutFaults(page)));
  }
  expect(faults).toEqual([]);
});

test('axe finds nothing on a host with names from everywhere', async ({ open, t }) => {
  const { page } = await open(await newLab('soc'));
  await screenOf(page, t).row('Sensor').first().waitFor();
  expect(await axeFaults(page)).toEqual([]);
});

test(
  'Source, Destination and what is not mirrored are told apart without colour, in every theme',
  { tag: ['@italian'] },
  async ({ open, t }) => {
    const { page } = await open();
    const screen = screenOf(page, t);
    await screen.setUp('Wind0ws-VM', 'Win-VM-Dest');
    for (const [theme, media] of Object.entries(THEMES)) {
      await page.emulateMedia(media);
      await screen.view('machines');
      const marks = ['Source', 'Destination', 'None'] as const;
      const pairs = [
        [0, 1],
        [0, 2],
        [1, 2],
      ] as const;
      const cell = (mode: (typeof marks)[number]) =>
        page
          .getByRole('treegrid')
          .getByRole('row')
          .getByText(t(`mode.${mode}`), { exact: true })
          .first();
      for (const [one, other] of pairs) {
        const found = await greyDifference(page, cell(marks[one]), cell(marks[other]));
        expect(found, `${marks[one]} and ${marks[other]} in the list, ${theme}`).toBeGreaterThan(0.05);
      }
      await screen.view('topology');
      const mark = (index: number) =>
        page
          .getByRole('list', { name: t('topology.legend') })
          .getByRole('listitem')
          .nth(index)
          .locator('svg');
      for (const [one, other] of pairs) {
        const found = await greyDifference(page, mark(one), mark(other));
        expect(found, `${marks[one]} and ${marks[other]} in the topology, ${theme}`).toBeGreaterThan(0.05);
      }
    }
  },
);

test('where the focus is can always be seen, in every theme', { tag: ['@italian'] }, async ({ open, t }) => {
  const { page } = await open();
  const screen = screenOf(page, t);
  const faults: string[] = [];
  for (const [theme, media] of Object.entries(THEMES)) {
    const told = (found: readonly string[]) => faults.push(...found.map((fault) => `${theme}: ${fault}`));
    await page.emulateMedia({ reducedMotion: 'reduce', ...media });
    await screen.view('machines');
    await screen.row('Wind0ws-VM').first().click();
    told(await focusFaults(page));
    for (const view of ['switches', 'topology', 'activity', 'start', 'help'] as const) {
      await screen.view(view);
      told(await focusFaults(page, '[data-pane="view"]'));
    }
    await screen.button(t('action.set-up')).click();
    told(await focusFaults(page, '[role="dialog"]'));
    await page.keyboard.press('Escape');
  }
  expect(faults).toEqual([]);
});
