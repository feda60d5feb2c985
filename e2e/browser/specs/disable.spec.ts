import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';
import { HARD_NAMES, manyNames } from '../worlds/many-names.ts';
import type { Lab } from '../../../shared/lab/lab.ts';

type Mode = 'None' | 'Source' | 'Destination';
const [, , OTHER] = HARD_NAMES;

/** The lab with the modes of the first adapters of these VMs; all others stay as they are. */
const withModes = (lab: Lab, modes: Readonly<Record<string, Mode>>): Lab => ({
  ...lab,
  virtualMachines: lab.virtualMachines.map((vm) => ({
    ...vm,
    adapters: vm.adapters.map((adapter, index) =>
      index === 0 ? { ...adapter, mode: modes[vm.name] ?? adapter.mode } : adapter,
    ),
  })),
});
const mirrored = (lab: Lab) =>
  withModes(lab, { 'Wind0ws-VM': 'Source', [OTHER]: 'Source', 'Win-VM-Dest': 'Destination' });
const modesOf = (lab: Lab) =>
  lab.virtualMachines
    .filter(({ name }) => ['Wind0ws-VM', OTHER, 'Win-VM-Dest'].includes(name))
    .map(({ adapters }) => adapters.map(({ mode }) => mode).join());

inLanguages(['en', 'it'], () => {
  test('Disable of an adapter, and of a VM with its adapter, says what stays and what Undo will need', async ({
    open,
    t,
  }) => {
    const { page, world } = await open(mirrored(await manyNames()));
    const screen = screenOf(page, t);
    const { dialog } = screen;

    await test.step('one adapter, while another Source stays', async () => {
      await screen.row('Wind0ws-VM').first().click();
      await page.keyboard.press('Delete');
      await expect(dialog.getByRole('heading', { name: t('disable.stays') })).toBeVisible();
      await expect(dialog).toContainText(
        t('disable.receiving', {
          name: 'Win-VM-Dest/Network Adapter',
          sources: `${OTHER}/Network Adapter`,
        }),
      );
      await screen.button(t('disable.action')).click();
      await screen.ended('done');
      await screen.close();
      expect(modesOf(await world.lab())).toEqual(['None', 'Destination', 'Source']);
    });

    await test.step('a VM with its adapter: a consent goes with what it was about', async () => {
      await screen.row('Win-VM-Dest').first().click();
      await page.keyboard.press('Delete');
      const adapter = 'Win-VM-Dest/Network Adapter';
      const remove = dialog.getByRole('checkbox', {
        name: t('disable.also-remove', { name: 'Network Adapter', vm: 'Win-VM-Dest' }),
      });
      const consent = dialog.getByRole('checkbox', {
        name: t('accept.remove-when-off', { name: adapter }),
      });
      await remove.check();
      const kept = dialog.getByText(t('disable.kept', { why: '|' }).split('|')[0] ?? '');
      await expect(kept).toBeVisible();
      await consent.check();
      await expect(kept).toBeHidden();
      const shutDown = t('plan.shut-down-and', { vms: 'Win-VM-Dest', action: t('disable.action') });
      await expect(screen.button(shutDown)).toBeVisible();
      await remove.uncheck();
      await expect(consent).toBeHidden();
      await expect(screen.button(t('disable.action'))).toBeVisible();
      await remove.check();
      await expect(consent).not.toBeChecked();
      await consent.check();
      await screen.button(shutDown).click();
      await screen.ended('done');
      await screen.close();
      expect(modesOf(await world.lab())).toEqual(['None', '', 'Source']);
    });

    await test.step('the bar says what Undo needs, and once put away stays away', async () => {
      const bar = page.getByRole('region', { name: t('messages.title') });
      await expect(bar).toContainText(t('undo.bar.shutdown', { vms: 'Win-VM-Dest' }));
      await page.reload();
      await expect(bar).toContainText(t('undo.bar.shutdown', { vms: 'Win-VM-Dest' }));
      await screen.button(t('undo.bar.dismiss')).click();
      await page.reload();
      await screen.row('Wind0ws-VM').first().waitFor();
      await expect(screen.button(t('undo.bar.button'))).toHaveCount(0);
    });
  });
});

test('Disable of a switch that was put back by hand is counted as undone, and not offered again', async ({
  open,
  t,
}) => {
  const { page, world } = await open(withModes(await quickWalkthrough(), { 'Wind0ws-VM': 'Source' }));
  const screen = screenOf(page, t);
  await page.getByRole('treeitem', { name: /vSwitch0/ }).click();
  await screen.button(t('action.disable', { host: 'vSwitch0', count: 1 })).click();
  await screen.button(t('disable.action')).click();
  await screen.ended('done');
  await screen.close();
  await world.change((lab) => withModes(lab, { 'Wind0ws-VM': 'Source' }));
  await screen.button(t('undo.bar.button')).click();
  await expect(screen.dialog).toContainText(t('undo.nothing-left'));
  await screen.button(t('undo.count')).click();
  await screen.ended('nothing-to-do');
  await screen.close();
  await expect(screen.button(t('undo.bar.button'))).toHaveCount(0);
  await expect(screen.button(t('action.undo'))).toBeDisabled();
  expect(modesOf(await world.lab())).toEqual(['Source', 'None']);
});

test('a Disable that is cancelled leads back to what was ticked for it', async ({ open, t }) => {
  const lab = withModes(await quickWalkthrough(), { 'Win-VM-Dest': 'Destination' });
  const { page, world } = await open({ ...lab, settings: { ...lab.settings, writeMs: 700 } });
  const screen = screenOf(page, t);
  const { dialog } = screen;
  const remove = dialog.getByRole('checkbox', {
    name: t('disable.also-remove', { name: 'Network Adapter', vm: 'Win-VM-Dest' }),
  });
  const consent = dialog.getByRole('checkbox', {
    name: t('accept.remove-when-off', { name: 'Win-VM-Dest/Network Adapter' }),
  });
  const shutDown = t('plan.shut-down-and', { vms: 'Win-VM-Dest', action: t('disable.action') });
  await screen.button(t('action.disable', { host: 'HV1', count: 1 })).click();
  await remove.check();
  await consent.check();
  await screen.button(shutDown).click();
  await screen.button(t('work.cancel')).click();
  await screen.ended('cancelled');
  await screen.button(t('work.back-to-review')).click();
  await expect(remove).toBeChecked();
  await expect(consent).toBeChecked();
  await screen.button(shutDown).click();
  await screen.ended('done');
  expect(modesOf(await world.lab())).toEqual(['None', '']);
});
