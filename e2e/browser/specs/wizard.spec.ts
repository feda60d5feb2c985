import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright/test';
import type { Lab, LabVirtualMachine } from '../../../shared/lab/lab.ts';
import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';
import { withForeignReceiver } from '../worlds/foreign-receiver.ts';

const ANALYSER = 'Win-VM-Dest';

/** The lab with one of its VMs changed. */
function withVm(lab: Lab, name: string, change: (vm: LabVirtualMachine) => Partial<LabVirtualMachine>): Lab {
  const virtualMachines = lab.virtualMachines.map((vm) => (vm.name === name ? { ...vm, ...change(vm) } : vm));
  return { ...lab, virtualMachines };
}

/** The modes of a lab's adapters by VM and name. */
const modes = (lab: Lab) =>
  Object.fromEntries(
    lab.virtualMachines.flatMap((vm) => vm.adapters.map(({ name, mode }) => [`${vm.name}/${name}`, mode])),
  );

/** Presses a button that saves, and gives the file's name and text. */
async function saved(page: Page, name: string): Promise<{ name: string; text: string }> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  const file = await download;
  return { name: file.suggestedFilename(), text: await readFile(await file.path(), 'utf8') };
}

inLanguages(['en', 'it'], () => {
  test('a guest that the host cannot shut down: by hand, with the window closed meanwhile, then its checklist', async ({
    open,
    t,
  }) => {
    const { page, world } = await open(
      withVm(await quickWalkthrough(), ANALYSER, () => ({ shutdownService: false })),
    );
    const screen = screenOf(page, t);
    const source = screen.dialog.getByRole('checkbox', { name: 'Wind0ws-VM / Network Adapter' });
    const target = screen.dialog.getByRole('radio', { name: t('wizard.where.new', { vm: ANALYSER }) });
    const name = screen.dialog.getByRole('textbox', { name: t('wizard.run-name') });
    const search = screen.dialog.getByRole('searchbox', { name: t('wizard.where.search') });
    const back = screen.button(t('button.back'));
    const next = screen.button(t('button.next'));

    await test.step('Back keeps what was entered, and what is missing is led to', async () => {
      await screen.button(t('action.set-up')).click();
      await next.click();
      await expect(
        screen.dialog.getByRole('alert').filter({ hasText: t('wizard.no-source') }),
      ).toBeInViewport();
      await source.check();
      await next.click();
      await next.click();
      await expect(
        screen.dialog.getByRole('alert').filter({ hasText: t('wizard.no-target') }),
      ).toBeInViewport();
      await target.check();
      await screen.dialog.getByRole('textbox', { name: t('wizard.where.name') }).fill('');
      await next.click();
      await expect(screen.dialog.getByRole('textbox', { name: t('wizard.where.name') })).toBeFocused();
      // What is chosen stays in sight whatever is searched for, with what is wrong with it.
      await search.fill('nobody');
      await expect(screen.dialog.getByText(t('list.none-found'))).toBeVisible();
      await next.click();
      await expect(screen.dialog.getByRole('textbox', { name: t('wizard.where.name') })).toBeFocused();
      await search.fill('');
      await screen.dialog.getByRole('textbox', { name: t('wizard.where.name') }).fill('LAN7-SPAN');
      await next.click();
      await name.fill('week 47');
      await back.click();
      await expect(target).toBeChecked();
      await back.click();
      await expect(source).toBeChecked();
      await next.click();
      await next.click();
      await expect(name).toHaveValue('week 47');
    });

    await test.step('both scripts can be saved', async () => {
      await screen.button(t('script.title')).click();
      const script = await saved(page, t('script.save'));
      expect(script.name).toMatch(/week-47.*\.ps1$/);
      expect(script.text).toMatch(/^\uFEFF#Requires -Modules Hyper-V\r\n/);
      expect(script.text).toContain('LAN7-SPAN');
      await screen.button(t('script.title')).click();
      await screen.button(t('script.undo-title')).click();
      const undo = await saved(page, t('script.save-undo'));
      expect(undo.name).not.toBe(script.name);
      expect(undo.text).toContain('Remove-VMNetworkAdapter');
    });

    await test.step('what only a person can shut down waits for them', async () => {
      await screen.shutDownAndSetUp(ANALYSER);
      await expect(screen.dialog.getByRole('checkbox', { name: new RegExp(ANALYSER) })).toBeFocused();
      await screen.button(t('plan.by-hand', { count: 1 })).click();
      await expect(screen.steps.first()).toContainText(t('work.note.waiting-for-off'));
      await screen.button(t('work.close-meanwhile')).click();
      await page
        .getByRole('button', {
          name: t('status.step', { step: t('step.stop-vm', { vm: ANALYSER }), number: 1, of: 5 }),
        })
        .click();
      await expect(screen.button(t('button.cancel'))).toBeVisible();
      await world.change((lab) => withVm(lab, ANALYSER, () => ({ state: 'Off' })));
      await screen.ended('done');
      expect(modes(await world.lab())).toMatchObject({
        'Wind0ws-VM/Network Adapter': 'Source',
        'Win-VM-Dest/LAN7-SPAN': 'Destination',
      });
      await screen.close();
    });

    await test.step('what is left to do is in the details of the receiver, with the person\u2019s ticks', async () => {
      const details = page.getByRole('region', { name: t('details.title') });
      const rename = details.getByRole('checkbox', { name: t('guest.task.rename', { name: 'LAN7-SPAN' }) });
      await rename.check();
      await details.getByRole('tab', { name: t('guest.linux'), exact: true }).click();
      await expect(details.getByRole('region', { name: t('guest.commands') })).toContainText('ip link');
      await page.reload();
      await screen.row(t('mode.Destination')).click();
      await details.getByRole('tab', { name: t('details.tab.mirroring'), exact: true }).click();
      await expect(rename).toBeChecked();
      await screen.view('activity');
      await expect(page.getByRole('tabpanel').filter({ hasText: 'week 47' }).first()).toBeVisible();
    });
  });
});

test('a run that is not done leads back to what was entered, and the plan follows the host', async ({
  context,
  page: first,
  open,
  t,
}) => {
  // The host is read when it is asked for, so that each plan is of a reading that the test knows.
  await first.addInitScript(() => {
    const key = 'mirror-manager-preferences';
    window.localStorage.setItem(key, JSON.stringify({ welcomed: true, refresh: 'by-hand' }));
  });
  const quick = await quickWalkthrough();
  // A VM that takes an adapter as it runs, on a host that is slow enough to be cancelled on.
  const lab = withVm({ ...quick, settings: { ...quick.settings, writeMs: 700 } }, ANALYSER, () => ({
    generation: 2,
  }));
  const { page, world, console } = await open(lab);
  const screen = screenOf(page, t);
  const name = screen.dialog.getByRole('textbox', { name: t('wizard.run-name') });
  const setUp = screen.button(t('wizard.action'));
  const toReview = screen.button(t('work.back-to-review'));
  const steps = (count: number) =>
    screen.dialog.getByRole('heading', { name: t('plan.steps-on', { count, host: 'HV1' }) });
  const watched = (mode: 'None' | 'Source') =>
    world.change((now) =>
      withVm(now, 'Wind0ws-VM', ({ adapters }) => ({
        adapters: adapters.map((each) => ({ ...each, mode })),
      })),
    );

  await test.step('cancelled from its result', async () => {
    await screen.reviewSetUp('Wind0ws-VM', ANALYSER);
    await name.fill('week 47');
    await setUp.click();
    await screen.button(t('work.cancel')).click();
    await screen.ended('cancelled');
    await expect(screen.dialog.getByText(t('work.taken-back'))).toBeVisible();
    expect(modes(await world.lab())).toEqual(modes(lab));
    await toReview.click();
    await expect(name).toHaveValue('week 47');
    await expect(steps(3)).toBeVisible();
  });

  await test.step('refused, for the host is another one by now', async () => {
    await watched('Source');
    await setUp.click();
    await screen.ended('failed');
    await expect(screen.dialog.getByRole('alert')).toContainText(t('error.Changed'));
    await toReview.click();
    await expect(name).toHaveValue('week 47');
    await expect(steps(2)).toBeVisible();
  });

  await test.step('the plan that is shown is that of the host as it is read', async () => {
    await watched('None');
    const other = await context.newPage();
    await other.goto((await console?.nextAddress()) ?? '');
    await other.getByRole('button', { name: t('action.refresh'), exact: true }).click();
    await expect(steps(3)).toBeVisible();
    await setUp.click();
    await screen.ended('done');
    expect(modes(await world.lab())).toMatchObject({
      'Wind0ws-VM/Network Adapter': 'Source',
      'Win-VM-Dest/LAN2-SPAN': 'Destination',
    });

    await other.getByRole('button', { name: t('action.disable', { host: 'HV1', count: 2 }) }).click();
    await other.getByRole('button', { name: t('disable.action'), exact: true }).click();
    await expect(screen.dialog.getByText(t('work.followed'))).toBeVisible();
    await screen.ended('done');
    await screen.button(t('work.to-activity')).click();
    await expect(
      page.getByRole('tab', { name: t('tab.activity'), exact: true, selected: true }),
    ).toBeVisible();
    const cancelled = page.getByRole('option').filter({ hasText: t('activity.outcome.cancelled-back') });
    await expect(cancelled).toContainText('week 47');
  });
});

test('a shutdown that is cancelled: the Review says what it has left off, leaving says nothing untrue', async ({
  open,
  t,
}) => {
  const { page, world } = await open();
  const screen = screenOf(page, t);
  await screen.reviewSetUp('Wind0ws-VM', ANALYSER);
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('wizard.leave.text'))).toBeVisible();
  await screen.button(t('wizard.leave.stay')).click();
  await screen.button(t('plan.by-hand', { count: 1 })).click();
  await screen.button(t('button.cancel')).click();
  await screen.ended('cancelled');
  await world.change((now) => withVm(now, ANALYSER, () => ({ state: 'Off' })));
  await expect(screen.dialog.getByText(t('work.left-off', { vms: ANALYSER }))).toBeVisible({
    timeout: 30_000,
  });
  await screen.button(t('work.back-to-review')).click();
  const leftOff = screen.dialog.getByText(t('wizard.left-off', { vms: ANALYSER }));
  await expect(leftOff).toBeVisible({ timeout: 30_000 });
  await page.keyboard.press('Escape');
  await expect(page.getByText(t('wizard.leave.text-after-run'))).toBeVisible();
  await expect(page.getByText(t('wizard.leave.text'))).toBeHidden();
  await screen.button(t('wizard.leave.stay')).click();
  await screen.button(t('wizard.action')).click();
  await screen.ended('done');
  expect(modes(await world.lab())).toMatchObject({ 'Wind0ws-VM/Network Adapter': 'Source' });
});

test('a shutdown by the program that is cancelled: at once, said as it is, and started again by its undo', async ({
  open,
  t,
}) => {
  const { page, world } = await open(
    withVm(await quickWalkthrough(), ANALYSER, ({ guest }) => ({ guest: { ...guest, shutdownMs: -1 } })),
  );
  const screen = screenOf(page, t);
  const { dialog } = screen;
  await screen.reviewSetUp('Wind0ws-VM', ANALYSER);
  await screen.shutDownAndSetUp(ANALYSER);
  await screen.button(t('work.cancel-shutdown')).click();
  await screen.ended('cancelled');
  await expect(dialog.getByText(t('work.meaning.going-off'))).toBeVisible();
  const goingOff = dialog.getByText(t('work.going-off', { vm: ANALYSER }));
  await expect(goingOff).toBeVisible();
  await expect(dialog.getByText(t('error.InvalidState'))).toBeHidden();
  await world.change((now) => withVm(now, ANALYSER, () => ({ state: 'Off' })));
  await expect(dialog.getByText(t('work.left-off', { vms: ANALYSER }))).toBeVisible({ timeout: 30_000 });
  await expect(goingOff).toBeHidden();
  await screen.button(t('work.start-again')).click();
  await dialog.getByText(t('step.start-vm', { vm: ANALYSER })).waitFor();
  await screen.button(t('undo.action')).click();
  await screen.ended('done');
  expect((await world.lab()).virtualMachines.map(({ state }) => state)).toEqual(['Running', 'Running']);
});

test('receivers: none becomes a Source by a box for many; a foreign one is ended, kept or accepted', async ({
  open,
  t,
}) => {
  const { page, world } = await open(withForeignReceiver(await quickWalkthrough(), 'Sensor'));
  const screen = screenOf(page, t);
  const receiver = 'Sensor/Network Adapter';
  const accept = screen.dialog.getByRole('checkbox', { name: t('accept.any', { name: receiver }) });

  await screen.button(t('action.set-up')).click();
  await screen.dialog
    .getByRole('checkbox', { name: t('wizard.watch.all-on', { switch: 'vSwitch0', count: 2 }) })
    .check();
  await expect(screen.dialog.getByText(t('wizard.watch.leaves-out', { count: 1 }))).toBeVisible();
  await expect(screen.dialog.getByRole('checkbox', { name: 'Sensor / Network Adapter' })).not.toBeChecked();
  await screen.dialog.getByRole('checkbox', { name: `${ANALYSER} / Network Adapter` }).uncheck();
  await screen.button(t('button.next')).click();
  await screen.dialog.getByRole('radio', { name: t('wizard.where.new', { vm: ANALYSER }) }).check();
  await screen.button(t('button.next')).click();

  await screen.shutDownAndSetUp(ANALYSER);
  await expect(accept).toBeFocused();
  await screen.button(t('plan.set-to-none', { name: receiver })).click();
  await expect(screen.dialog.getByText(t('plan.is-set-to-none', { name: receiver }))).toBeVisible();
  await expect(accept).toBeHidden();
  await screen.button(t('plan.keep-name', { name: receiver })).click();
  await accept.check();
  await screen.shutDownAndSetUp(ANALYSER);
  await screen.ended('done');
  expect(modes(await world.lab())).toMatchObject({
    'Wind0ws-VM/Network Adapter': 'Source',
    'Win-VM-Dest/LAN2-SPAN': 'Destination',
    [receiver]: 'Destination',
  });
  await screen.close();

  await test.step('a SPAN adapter left off its switch is connected again without a shutdown', async () => {
    await screen.row('Wind0ws-VM').first().click();
    await screen.button(t('action.disable', { host: 'HV1', count: 3 })).click();
    await screen.button(t('disable.action')).click();
    await screen.ended('done');
    await screen.close();
    await screen.button(t('action.set-up')).click();
    await screen.dialog.getByRole('checkbox', { name: 'Wind0ws-VM / Network Adapter' }).check();
    await screen.button(t('button.next')).click();
    await screen.dialog
      .getByRole('radio', { name: t('wizard.where.reconnect', { vm: ANALYSER, adapter: 'LAN2-SPAN' }) })
      .check();
    await screen.button(t('button.next')).click();
    await screen.button(t('wizard.action')).click();
    await screen.ended('done');
    expect(modes(await world.lab())).toMatchObject({ 'Win-VM-Dest/LAN2-SPAN': 'Destination' });
  });
});

test('a Source in a VLAN that the Destination is not in: Review, Result and details say so', async ({
  open,
  t,
}) => {
  const { page } = await open(
    withVm(await quickWalkthrough(), 'Wind0ws-VM', ({ adapters }) => ({
      adapters: adapters.map((each) => ({ ...each, vlanMode: 'Access', accessVlanId: 20 })),
    })),
  );
  const screen = screenOf(page, t);
  const port = (name: string, vlan: string) => t('doubt.port', { name, vlan });
  const doubt = t('doubt.vlan-apart', {
    sources: port('Wind0ws-VM/Network Adapter', t('vlan.short', { id: 20 })),
    destination: port(`${ANALYSER}/LAN2-SPAN`, t('vlan.short-untagged')),
  });
  await screen.reviewSetUp('Wind0ws-VM', ANALYSER);
  await expect(screen.dialog.getByText(doubt)).toBeVisible();
  await screen.shutDownAndSetUp(ANALYSER);
  await screen.ended('done');
  await expect(screen.dialog.getByText(doubt)).toBeVisible();
  const on = {
    switch: 'vSwitch0',
    sources: 'Wind0ws-VM/Network Adapter',
    destinations: `${ANALYSER}/LAN2-SPAN`,
  };
  await expect(screen.dialog.getByText(t('now.doubted', on))).toBeVisible();
  await expect(screen.dialog.getByText(t('now.copies', on))).toBeHidden();
  await screen.close();
  await screen.row('Wind0ws-VM').first().click();
  const details = page.getByRole('region', { name: t('details.title') });
  await details.getByRole('tab', { name: t('details.tab.mirroring'), exact: true }).click();
  await expect(details.getByText(doubt)).toBeVisible();
});
