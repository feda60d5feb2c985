import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';
import type { Lab } from '../../../shared/lab/lab.ts';

const modeOf = (lab: Lab, vm: string) =>
  lab.virtualMachines.find(({ name }) => name === vm)?.adapters[0]?.mode;

inLanguages(['en', 'it'], () => {
  test('a mode is set in the adapter’s settings: shown in place, applied, read back', async ({ open, t }) => {
    const { page, world } = await open();
    const screen = screenOf(page, t);
    const { dialog } = screen;
    await screen.row('Wind0ws-VM').first().click();
    await page.keyboard.press('Enter');
    await expect(
      dialog.getByRole('heading', { name: t('adapter-settings.title', { vm: 'Wind0ws-VM' }) }),
    ).toBeVisible();
    await expect(screen.button(t('adapter-settings.apply'))).toHaveAttribute('aria-disabled', 'true');

    await dialog.getByRole('treeitem').first().focus();
    await page.keyboard.press('End');
    await expect(dialog.getByRole('heading', { name: t('adapter-settings.page.advanced') })).toBeVisible();
    const mode = dialog.getByRole('combobox', { name: t('adapter-settings.mode') });
    await expect(mode.getByRole('option')).toHaveText([
      t('mode.None'),
      t('mode.Destination'),
      t('mode.Source'),
    ]);
    await mode.selectOption({ label: t('mode.Source') });
    await expect(dialog.getByText(t('adapter-settings.applying', { count: 1 }))).toBeVisible();
    await expect(
      dialog.getByText(t('adapter-settings.copies-to-nobody', { name: 'Wind0ws-VM/Network Adapter' })),
    ).toBeVisible();
    expect(modeOf(await world.lab(), 'Wind0ws-VM')).toBe('None');
    await screen.button(t('adapter-settings.apply')).click();
    await expect(dialog.getByText(t('adapter-settings.applied'), { exact: true })).toBeVisible();
    await expect(mode).toHaveValue('Source');
    expect(modeOf(await world.lab(), 'Wind0ws-VM')).toBe('Source');

    await mode.selectOption({ label: t('mode.None') });
    await expect(dialog.getByText(t('adapter-settings.applying', { count: 1 }))).toBeVisible();
    await expect(screen.button(t('adapter-settings.ok'))).toBeEnabled();
    await mode.press('Enter');
    await expect(dialog).toBeHidden({ timeout: 15_000 });
    expect(modeOf(await world.lab(), 'Wind0ws-VM')).toBe('None');
    await expect(screen.row('Wind0ws-VM').first()).toBeFocused();
  });
});

inLanguages(['en', 'it'], () => {
  test('a receiver that nobody named is reviewed and accepted before a Source is made', async ({
    context,
    open,
    t,
  }) => {
    const { page, world, console } = await open();
    const screen = screenOf(page, t);
    const { dialog } = screen;
    await world.change((lab) => ({
      ...lab,
      virtualMachines: lab.virtualMachines.map((vm) => ({
        ...vm,
        adapters: vm.adapters.map((adapter) =>
          vm.name === 'Win-VM-Dest' ? { ...adapter, mode: 'Destination' as const } : adapter,
        ),
      })),
    }));
    await screen.button(t('action.refresh')).click();
    await expect(screen.row('Win-VM-Dest').first()).toContainText(t('mode.Destination'));
    await screen.row('Wind0ws-VM').first().click();
    await page.keyboard.press('Shift+F10');
    await page.getByRole('menuitem', { name: t('action.settings') }).click();
    await dialog.getByRole('treeitem', { name: t('adapter-settings.page.advanced') }).click();
    await dialog.getByRole('combobox', { name: t('adapter-settings.mode') }).selectOption('Source');
    await expect(dialog.getByText(t('adapter-settings.review-first'))).toBeVisible();
    await screen.button(t('adapter-settings.ok')).click();
    const consent = dialog.getByRole('checkbox', {
      name: t('accept.any', { name: 'Win-VM-Dest/Network Adapter' }),
    });
    await expect(consent).not.toBeChecked();
    expect(modeOf(await world.lab(), 'Wind0ws-VM')).toBe('None');
    await expect(dialog.getByText(t('plan.foreign-change'))).toBeVisible();

    const receiver = 'Win-VM-Dest/Network Adapter';
    const isSetToNone = dialog.getByText(t('plan.is-set-to-none', { name: receiver }));
    const toSettingsAndBack = async () => {
      await screen.button(t('button.back')).click();
      await expect(dialog.getByText(t('adapter-settings.review-first'))).toBeVisible();
      await screen.button(t('adapter-settings.ok')).click();
    };
    await test.step('what was chosen in the review is kept on the way to the settings and back', async () => {
      await screen.button(t('plan.set-to-none', { name: receiver })).click();
      await expect(isSetToNone).toBeVisible();
      await toSettingsAndBack();
      await expect(isSetToNone).toBeVisible();
      await screen.button(t('plan.keep-name', { name: receiver })).click();
      await expect(isSetToNone).toBeHidden();
      await expect(consent).not.toBeChecked();
      await consent.check();
      await toSettingsAndBack();
      await expect(consent).toBeChecked();
    });

    const failing = () =>
      world.change((lab) => ({
        ...lab,
        faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 0, action: 'fail' }],
      }));
    await failing();
    await screen.button(t('adapter-settings.apply')).click();
    await screen.ended('failed');
    await world.change((lab) => ({ ...lab, faults: [] }));
    await screen.button(t('work.back-to-review')).click();
    await expect(consent).toBeChecked();
    await screen.button(t('adapter-settings.apply')).click();
    await screen.ended('done');
    expect(modeOf(await world.lab(), 'Wind0ws-VM')).toBe('Source');
    await screen.close();

    await test.step('Undo comes back to the run that it was for, though another is the last one by then', async () => {
      await screen.button(t('action.undo')).click();
      await expect(screen.button(t('undo.action'))).toBeEnabled();
      await failing();
      await screen.button(t('undo.action')).click();
      await screen.ended('failed');
      await world.change((lab) => ({ ...lab, faults: [] }));
      const other = await context.newPage();
      await other.goto((await console?.nextAddress()) ?? '');
      await other.getByRole('rowheader').filter({ hasText: 'Win-VM-Dest' }).first().click();
      await other.keyboard.press('Shift+F10');
      await other.getByRole('menu').getByText(t('mode.None'), { exact: true }).click();
      // A Source that nobody receives any more is said first.
      const warned = other.getByRole('dialog');
      await expect(warned.getByRole('heading', { name: t('plan.checks') })).toBeVisible();
      await expect(warned).toContainText('Wind0ws-VM/Network Adapter');
      await warned.getByRole('button', { name: t('adapter-settings.apply'), exact: true }).click();
      await expect(dialog.getByText(t('work.followed'))).toBeVisible();
      await screen.button(t('work.back-to-review')).click();
      await screen.button(t('undo.action')).click();
      await screen.ended('done');
      const lab = await world.lab();
      expect([modeOf(lab, 'Wind0ws-VM'), modeOf(lab, 'Win-VM-Dest')]).toEqual(['None', 'None']);
    });
  });
});

inLanguages(['en', 'it'], () => {
  test('a virtual switch is created, read back, and shown among the others', async ({ open, t }) => {
    const { world, page } = await open();
    const screen = screenOf(page, t);
    const { dialog } = screen;
    await screen.button(t('action.switches')).click();
    await dialog.getByRole('treeitem', { name: t('switches.new') }).click();
    await screen.button(t('switches.create')).click();
    await expect(dialog.getByText(t('switches.fault.no-name'))).toBeVisible();
    await dialog.getByRole('radio', { name: t('switches.type.Private') }).check();
    await dialog.getByRole('textbox', { name: t('switches.name') }).fill('Labo <b>隔離</b>');
    await screen.button(t('switches.create')).click();
    await expect(dialog.getByText(t('switches.created'))).toBeVisible({ timeout: 15_000 });
    expect((await world.lab()).switches.map(({ name, type }) => `${type} ${name}`)).toContain(
      'Private Labo <b>隔離</b>',
    );
  });
});

test('an external switch is made on a card that the host uses, once that card is named again; an internal one at once', async ({
  open,
  t,
}) => {
  const lab = await quickWalkthrough();
  const [, card] = lab.physicalAdapters;
  if (card === undefined) throw new Error('the lab has no free card');
  const used = { ...card, addresses: ['192.0.2.10'], defaultRoute: true, status: 'Up' as const };
  const { world, page } = await open({
    ...lab,
    physicalAdapters: lab.physicalAdapters.map((each) => (each === card ? used : each)),
  });
  const screen = screenOf(page, t);
  const { dialog } = screen;
  const name = dialog.getByRole('textbox', { name: t('switches.name') });
  const typesOf = async () => (await world.lab()).switches.map((each) => `${each.type} ${each.name}`);
  await screen.button(t('action.switches')).click();
  await dialog.getByRole('treeitem', { name: t('switches.new') }).click();
  await name.fill('Uplink');
  await dialog.getByRole('combobox').selectOption({ value: card.description });
  const consent = dialog.getByRole('checkbox', { name: t('accept.any', { name: card.description }) });
  await expect(consent).not.toBeChecked();
  await screen.button(t('switches.create')).click();
  await expect(consent).toBeFocused();
  expect(await typesOf()).not.toContain('External Uplink');
  await consent.check();
  await screen.button(t('switches.create')).click();
  await expect(dialog.getByText(t('switches.created'))).toBeVisible({ timeout: 15_000 });
  expect(await typesOf()).toContain('External Uplink');

  await dialog.getByRole('treeitem', { name: t('switches.new') }).click();
  await dialog.getByRole('radio', { name: t('switches.type.Internal') }).check();
  await name.fill('Between');
  await expect(dialog.getByText(t('step.create-switch', { name: 'Between' })).first()).toBeVisible();
  await screen.button(t('switches.create')).click();
  await expect(dialog.getByText(t('switches.created'))).toBeVisible({ timeout: 15_000 });
  expect(await typesOf()).toContain('Internal Between');

  await world.change((now) => ({
    ...now,
    switches: now.switches.filter((each) => each.name !== 'Between'),
  }));
  await dialog.getByRole('treeitem', { name: /^Uplink/ }).click();
  await world.change((now) => ({
    ...now,
    switches: now.switches.filter((each) => each.name !== 'Uplink'),
  }));
  await expect(dialog.getByText(t('switches.gone'))).toBeVisible({ timeout: 30_000 });
});

test('a mode is set from the menu at once where nothing stands in the way, and reviewed where something does', async ({
  open,
  t,
}) => {
  const { page, world } = await open();
  const screen = screenOf(page, t);
  const { dialog } = screen;
  const setMode = async (vm: string, mode: 'None' | 'Source' | 'Destination') => {
    await screen.row(vm).first().click();
    await page.keyboard.press('Shift+F10');
    await page
      .getByRole('menu')
      .getByText(t(`mode.${mode}`), { exact: true })
      .click();
  };
  await setMode('Win-VM-Dest', 'Destination');
  await expect(screen.row('Win-VM-Dest').first()).toContainText(t('mode.Destination'));
  await expect(dialog).toBeHidden();
  await expect(page.getByRole('region', { name: t('messages.title') })).toContainText(
    t('undo.bar.change-adapters'),
  );
  await expect(screen.row('Win-VM-Dest').first()).toBeFocused();

  await setMode('Wind0ws-VM', 'Source');
  await expect(
    dialog.getByRole('checkbox', { name: t('accept.any', { name: 'Win-VM-Dest/Network Adapter' }) }),
  ).not.toBeChecked();
  expect(modeOf(await world.lab(), 'Wind0ws-VM')).toBe('None');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});
