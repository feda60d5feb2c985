import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';
import { cutLink } from '../worlds/cut-link.ts';

inLanguages(['en', 'it'], () => {
  test('a lost connection is said, comes back by itself, and shows what happened meanwhile', async ({
    page,
    open,
    t,
    language,
  }) => {
    const link = await cutLink(page, language);
    const { world } = await open();
    const screen = screenOf(page, t);
    await screen.row('Wind0ws-VM').first().waitFor();
    link.cut();
    await expect(page.getByRole('alert')).toContainText(t('link.lost'));
    const [old = ''] = t('status.old', { age: '|' }).split('|');
    await expect(page.getByRole('contentinfo')).toContainText(old.trim());
    const setUp = screen.button(t('action.set-up'));
    await expect(setUp).toHaveAttribute('aria-disabled', 'true');
    await expect(setUp).toHaveAttribute('title', t('actions.no-link'));
    await page.keyboard.press('Control+z');
    await expect(page.getByRole('contentinfo').getByRole('status')).toHaveText(t('actions.no-link'));
    await world.change((lab) => ({
      ...lab,
      virtualMachines: lab.virtualMachines.map((vm) => ({ ...vm, name: `${vm.name} renamed` })),
    }));
    link.mend();
    await expect(page.getByRole('alert')).toBeHidden();
    await expect(setUp).not.toHaveAttribute('aria-disabled', 'true');
    await screen.button(t('action.refresh')).click();
    await expect(screen.row('Wind0ws-VM renamed')).toBeVisible();
  });
});

test('a run goes on while its window is gone, and a second window shows it', async ({ context, open, t }) => {
  const lab = await quickWalkthrough();
  const slow = lab.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs: 8000 } }));
  const { page, console } = await open({ ...lab, virtualMachines: slow });
  const screen = screenOf(page, t);
  await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
  // Opened before: it must not be slower to load than the guest to shut down.
  const second = await context.newPage();
  await second.goto((await console?.nextAddress()) ?? '');
  await screenOf(second, t).row('Wind0ws-VM').first().waitFor();
  await screen.shutDownAndSetUp('Win-VM-Dest');
  await expect(screen.steps.first()).toContainText(t('work.step.running'));
  await page.close();
  await expect(second.getByRole('contentinfo')).toContainText(
    t('status.step', { step: t('step.stop-vm', { vm: 'Win-VM-Dest' }), number: 1, of: 5 }),
  );
  const third = await context.newPage();
  await third.goto((await console?.nextAddress()) ?? '');
  for (const each of [second, third]) {
    await expect(screenOf(each, t).row('Wind0ws-VM').first()).toContainText('LAN2-SPAN', {
      timeout: 40_000,
    });
  }
});

test('an address that is used up says what to do, and the page that used it stays in', async ({
  open,
  context,
  t,
}) => {
  const { page, console } = await open();
  await screenOf(page, t).row('Wind0ws-VM').first().waitFor();
  expect(page.url()).not.toContain('#');
  const elsewhere = await context.newPage();
  await elsewhere.goto(console?.address ?? '');
  await expect(elsewhere.getByRole('heading', { name: t('link.refused') })).toBeVisible();
  await elsewhere.close();
  await page.reload();
  await expect(screenOf(page, t).row('Wind0ws-VM').first()).toBeVisible();
});

test.describe('over PowerShell', () => {
  test.use({ host: 'powershell' });

  inLanguages(['en', 'it'], () => {
    test('a shell that dies in the middle of a run is said, taken back, and replaced', async ({
      open,
      t,
    }) => {
      const lab = await quickWalkthrough();
      const { page, world } = await open({
        ...lab,
        faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'die-after' }],
      });
      const screen = screenOf(page, t);
      const before = await world.lab();
      await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
      await screen.shutDownAndSetUp('Win-VM-Dest');
      await screen.ended('unknown');
      await expect(screen.dialog).toContainText(t('work.taken-back'));
      await screen.close();
      await expect(screen.row('LAN2-SPAN')).toHaveCount(0);
      expect((await world.lab()).virtualMachines).toEqual(before.virtualMachines);
      await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
      await screen.shutDownAndSetUp('Win-VM-Dest');
      await screen.ended('done');
    });
  });
});
