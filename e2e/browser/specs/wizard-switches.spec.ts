import type { Lab } from '../../../shared/lab/lab.ts';
import { expect, quickWalkthrough, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';
import { withForeignReceiver } from '../worlds/foreign-receiver.ts';
import { withSwitches } from '../worlds/many-names.ts';

const ANALYSER = 'Win-VM-Dest';

/** The lab with one more VM that has its adapter on another of its switches. */
function withVmOn(lab: Lab, switchName: string, name: string): Lab {
  const switchId = lab.switches.find((each) => each.name === switchName)?.id ?? null;
  const { virtualMachines, ...rest } = withForeignReceiver(lab, name);
  return {
    ...rest,
    virtualMachines: virtualMachines.map((vm) =>
      vm.name === name
        ? {
            ...vm,
            adapters: vm.adapters.map((each) => ({ ...each, mode: 'None', switchId, switchName })),
          }
        : vm,
    ),
  };
}

inLanguages(['en', 'it'], () => {
  test('Sources of two switches: a Destination for each, one run, and an undo of all of it', async ({
    open,
    t,
  }) => {
    const SECOND = 'Isolated';
    const before = withVmOn(withSwitches(await quickWalkthrough(), SECOND), SECOND, 'Other-VM');
    const { page, world } = await open(before);
    const screen = screenOf(page, t);
    const { dialog } = screen;
    const next = screen.button(t('button.next'));
    const on = (name: string) => dialog.getByRole('region', { name: t('plan.on-switch', { switch: name }) });
    const span = (name: string) =>
      on(name).getByRole('radio', { name: t('wizard.where.new', { vm: ANALYSER }) });
    const spanName = (name: string) => on(name).getByRole('textbox', { name: t('wizard.where.name') });
    const ports = (lab: Lab) =>
      lab.virtualMachines.map((vm) =>
        vm.adapters.map(
          ({ name, mode, switchName }) => `${vm.name}/${name}: ${mode ?? ''} on ${switchName ?? ''}`,
        ),
      );

    await test.step('what is watched may be on both, and one press keeps those of one', async () => {
      await screen.button(t('action.set-up')).click();
      await dialog.getByRole('checkbox', { name: 'Wind0ws-VM / Network Adapter' }).check();
      await dialog.getByRole('checkbox', { name: 'Other-VM / Network Adapter' }).check();
      await expect(dialog.getByText(t('wizard.watch.on-switches'))).toBeVisible();
      await screen.button(t('wizard.watch.only-those-of', { switch: SECOND })).click();
      await expect(dialog.getByText(t('wizard.watch.chosen', { count: 1 }))).toBeVisible();
      await dialog.getByRole('checkbox', { name: 'Wind0ws-VM / Network Adapter' }).check();
      await next.click();
    });

    await test.step('each switch is asked about by its name, and one VM gets two names', async () => {
      await next.click();
      const missing = (name: string) =>
        on(name)
          .getByRole('alert')
          .filter({ hasText: t('wizard.no-target-on', { switch: name }) });
      await expect(missing(SECOND)).toBeInViewport();
      await expect(missing('vSwitch0')).toBeVisible();
      await span(SECOND).check();
      await next.click();
      await expect(missing('vSwitch0')).toBeInViewport();
      await expect(missing(SECOND)).toBeHidden();
      await span('vSwitch0').check();
      await expect(spanName(SECOND)).toHaveValue('LAN2-SPAN');
      await expect(spanName('vSwitch0')).toHaveValue('LAN3-SPAN');
      await spanName(SECOND).fill('lan3-span');
      await next.click();
      await expect(spanName('vSwitch0')).toBeFocused();
      const twice = t('wizard.name-twice', { switch: SECOND });
      await expect(on('vSwitch0').getByText(twice)).toBeVisible();
      await expect(on(SECOND).getByText(twice)).toBeHidden();
      await spanName(SECOND).fill('Tap');
      await next.click();
    });

    await test.step('Back keeps both, and the review shows each switch by itself', async () => {
      const side = (name: string, of: 'sources' | 'destinations') =>
        dialog.getByRole('list', {
          name: `${t('plan.on-switch', { switch: name })}: ${t(`plan.${of}`)}`,
          exact: true,
        });
      await expect(side(SECOND, 'sources')).toContainText('Other-VM/Network Adapter');
      await expect(side(SECOND, 'destinations')).toContainText(`${ANALYSER}/Tap`);
      await expect(side('vSwitch0', 'destinations')).toContainText(`${ANALYSER}/LAN3-SPAN`);
      await expect(side('vSwitch0', 'destinations')).not.toContainText('Tap');
      await screen.button(t('button.back')).click();
      await expect(span('vSwitch0')).toBeFocused();
      await expect(span('vSwitch0')).toBeInViewport();
      await expect(span(SECOND)).toBeChecked();
      await expect(spanName('vSwitch0')).toHaveValue('LAN3-SPAN');
      await next.click();
    });

    await test.step('one run does both, and the work in the guest is said for each card', async () => {
      await screen.shutDownAndSetUp(ANALYSER);
      await screen.ended('done');
      expect(
        ports(await world.lab())
          .flat()
          .sort(),
      ).toEqual(
        [
          ...ports(before)
            .flat()
            .map((each) => (each.startsWith(ANALYSER) ? each : each.replace(': None', ': Source'))),
          `${ANALYSER}/LAN3-SPAN: Destination on vSwitch0`,
          `${ANALYSER}/Tap: Destination on ${SECOND}`,
        ].sort(),
      );
      const todo = (adapter: string) => ({ name: t('guest.title-of', { vm: ANALYSER, adapter }) });
      for (const adapter of ['Tap', 'LAN3-SPAN'])
        await expect(dialog.getByRole('heading', todo(adapter))).toBeVisible();
      await screen.close();
      const details = page.getByRole('region', { name: t('details.title') });
      for (const adapter of ['Tap', 'LAN3-SPAN'])
        await expect(details.getByRole('heading', todo(adapter))).toBeVisible();
    });

    await test.step('undo gives the lab back as it was', async () => {
      await screen.button(t('undo.bar.button')).click();
      await dialog.getByRole('heading', { name: t('plan.checks') }).waitFor();
      await screen.button(t('plan.shut-down-and', { vms: ANALYSER, action: t('undo.action') })).click();
      await screen.ended('done');
      expect(ports(await world.lab())).toEqual(ports(before));
    });
  });
});
