import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';

inLanguages(['en', 'it'], () => {
  test('Activity tells what took a failed run back, shows one under way as such, and cancels it', async ({
    open,
    t,
  }) => {
    const lab = await quickWalkthrough();
    const { page, world } = await open({
      ...lab,
      faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'fail', error: 'OperationFailed' }],
    });
    const screen = screenOf(page, t);
    const runs = page.getByRole('listbox', { name: t('activity.runs', { host: 'HV1' }) });
    const details = page.getByRole('region', { name: t('activity.details') });

    await test.step('failed: what took it back stands apart, with its PowerShell', async () => {
      await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
      await screen.shutDownAndSetUp('Win-VM-Dest');
      await screen.ended('failed');
      await screen.close();
      await screen.view('activity');
      const run = runs.getByRole('option').filter({ hasText: t('activity.purpose.set-up') });
      await expect(run).toContainText(t('activity.outcome.rolled-back'));
      await run.click();
      await expect(details.getByRole('heading', { name: t('activity.taking-back-title') })).toBeVisible();
      const back = details.getByRole('list', { name: t('activity.taking-back-title') });
      const started = back
        .getByRole('listitem')
        .filter({ hasText: t('step.start-vm', { vm: 'Win-VM-Dest' }) });
      await expect(started).toContainText(t('activity.result.done'));
      await started.getByRole('button', { name: t('activity.script-practice'), exact: true }).click();
      await expect(started.getByRole('region')).toContainText('Start-VM');
      await expect(details).not.toContainText('Invoke-MirrorManager');
      await expect(details.getByRole('button', { name: t('activity.undo') })).toHaveCount(0);
    });

    await test.step('under way: running, not broken off, and nothing to undo yet', async () => {
      await world.change((now) => ({
        ...now,
        virtualMachines: now.virtualMachines.map((vm) => ({
          ...vm,
          guest: { ...vm.guest, shutdownMs: 60_000 },
        })),
      }));
      await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
      await screen.shutDownAndSetUp('Win-VM-Dest');
      await screen.button(t('work.close-meanwhile')).click();
      await screen.button(t('action.refresh')).click();
      const run = runs.getByRole('option').filter({ hasText: t('activity.outcome.running') });
      await run.click();
      await expect(details).toContainText(t('activity.running-meaning'));
      await expect(details.getByRole('button', { name: t('activity.undo') })).toHaveCount(0);
    });

    await test.step('cancelled from there: the focus goes to the run', async () => {
      await screen.button(t('work.cancel-shutdown')).click();
      const run = runs.getByRole('option', { selected: true });
      await expect(run).toContainText(t('activity.outcome.cancelled'), { timeout: 30_000 });
      await expect(run).toBeFocused();
    });
  });
});
