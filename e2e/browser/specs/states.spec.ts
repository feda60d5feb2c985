import { newLab } from '../../../electron/hosts/simulator/labs/labs.ts';
import { lookOver } from '../audit/look-over.ts';
import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';
import { MIDDLE, TOP_LAYER } from '../pages/shown-view.ts';
import { cutLink } from '../worlds/cut-link.ts';
import { STATES } from '../worlds/states.ts';

test.use({ reducedMotion: 'reduce', still: true });
test.describe.configure({ timeout: 180_000 });

for (const [name, { change, says }] of Object.entries(STATES)) {
  inLanguages(['en', 'long'], () => {
    test(`${name} is said, lies well and is told by axe, in both languages, every theme and every width`, async ({
      open,
      t,
      language,
    }) => {
      const { page } = await open(change(await quickWalkthrough()));
      for (const text of says(t)) await expect(page.getByText(text).first()).toBeVisible();
      expect(await lookOver(page, { language, part: MIDDLE })).toEqual([]);
    });
  });
}

inLanguages(['en', 'long'], () => {
  test('old data is said to be old, and a lost link to be lost', async ({ page, open, t, language }) => {
    const link = await cutLink(page, language);
    const { world } = await open();
    const screen = screenOf(page, t);
    await screen.row('Wind0ws-VM').first().waitFor();
    await world.change((lab) => ({ ...lab, faults: [{ cmdlet: 'Get-VMHost', nth: 0, action: 'fail' }] }));
    await screen.button(t('action.refresh')).click();
    await expect(page.getByText(t('host.old'))).toBeVisible();
    await expect(screen.row('Wind0ws-VM').first()).toBeVisible();
    const faults = await lookOver(page, { language, part: MIDDLE });
    link.cut();
    await expect(page.getByRole('alert').filter({ hasText: t('link.lost') })).toBeVisible();
    faults.push(...(await lookOver(page, { language, part: MIDDLE })));
    expect(faults).toEqual([]);
  });
});

inLanguages(['en', 'long'], () => {
  test('an address that is used up has a page that lies well', async ({ page, open, t, language }) => {
    const { console } = await open();
    await screenOf(page, t).row('Wind0ws-VM').first().waitFor();
    await page.evaluate(() => {
      window.sessionStorage.clear();
    });
    await page.goto('about:blank');
    await page.goto(console?.address ?? '');
    await expect(page.getByRole('heading', { name: t('link.refused') })).toBeVisible();
    expect(await lookOver(page, { language, part: 'body' })).toEqual([]);
  });
});

inLanguages(['en', 'long'], () => {
  test('a run under way, and one that failed and was taken back, lie well', async ({ open, t, language }) => {
    const lab = await quickWalkthrough();
    const { page, world } = await open({
      ...lab,
      virtualMachines: lab.virtualMachines.map((vm) => ({
        ...vm,
        guest: { ...vm.guest, shutdownMs: 300_000 },
      })),
      faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'fail' }],
    });
    const screen = screenOf(page, t);
    await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
    await screen.shutDownAndSetUp('Win-VM-Dest');
    await expect(screen.steps.first()).toContainText(t('work.step.running'));
    const faults = await lookOver(page, { language, part: TOP_LAYER });
    await world.change((now) => ({
      ...now,
      virtualMachines: now.virtualMachines.map((vm) => ({
        ...vm,
        guest: {
          ...vm.guest,
          ...(vm.guest.shutdownEndsAt === undefined ? {} : { shutdownEndsAt: new Date().toISOString() }),
        },
      })),
    }));
    await screen.ended('failed');
    faults.push(...(await lookOver(page, { language, part: TOP_LAYER })));
    expect(faults).toEqual([]);
  });
});

inLanguages(['en', 'long'], () => {
  test('a lab with difficulties, its drawing with a mirrored external port included, lies well', async ({
    open,
    t,
    language,
  }) => {
    const lab = await newLab('soc');
    const { page } = await open(lab);
    const screen = screenOf(page, t);
    await screen.row('Sensor').first().waitFor();
    const faults = await lookOver(page, { language, part: MIDDLE });
    await screen.view('topology');
    await page
      .getByRole('treeitem', { name: lab.switches[0]?.name ?? '' })
      .first()
      .click();
    await page.getByRole('listbox').first().waitFor();
    faults.push(...(await lookOver(page, { language, part: MIDDLE })));
    expect(faults).toEqual([]);
  });
});

inLanguages(['en', 'long'], () => {
  test('a list of 4,096 adapters lies well', async ({ open, t, language }) => {
    const { page } = await open(await newLab('datacentre:1024x4'));
    await screenOf(page, t).row('SRV-').first().waitFor();
    expect(await lookOver(page, { language, part: MIDDLE })).toEqual([]);
  });
});
