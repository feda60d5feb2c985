import { expect, test } from '../fixtures.ts';
import { inLanguages } from '../in-languages.ts';
import { screenOf } from '../pages/screen.ts';
import type { CmdletCall } from '../../../electron/hosts/simulator/cmdlet-call.ts';
import type { Lab } from '../../../shared/lab/lab.ts';

const modes = (lab: Lab) =>
  lab.virtualMachines.flatMap((vm) =>
    vm.adapters.map(({ name, mode }) => `${vm.name}/${name} ${String(mode)}`),
  );

/** What the module was asked, in a line: cmdlet, parameter set, and the parameters as they were bound. */
function callText({ cmdlet, set, parameters }: CmdletCall): string {
  const text = (value: unknown): string => {
    if (Array.isArray(value)) return value.map(text).join(',');
    return typeof value === 'object' && value !== null && 'name' in value
      ? String(value.name)
      : String(value);
  };
  const bound = Object.entries(parameters).map(([name, value]) =>
    value === true ? name : `${name}=${text(value)}`,
  );
  return [cmdlet, set, ...bound].join(' ');
}

inLanguages(['en', 'it', 'long'], () => {
  test('the whole walkthrough by clicking: set up, see, disable, undo', async ({ open, host, t }) => {
    const { page, world } = await open();
    const screen = screenOf(page, t);
    const [script, undoScript] = [t('script.title'), t('script.undo-title')];
    const doneAndRead = t('work.step.done');
    const before = await world.lab();

    await test.step('set up', async () => {
      await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
      await expect(screen.dialog).toContainText('LAN2-SPAN');
      await screen.button(script).click();
      await expect(screen.dialog.getByRole('region', { name: script })).toContainText(
        '#Requires -Modules Hyper-V',
      );
      await screen.button(undoScript).click();
      await expect(screen.dialog.getByRole('region', { name: undoScript })).toContainText(
        'Remove-VMNetworkAdapter',
      );
      await screen.shutDownAndSetUp('Win-VM-Dest');
      await screen.ended('done');
      for (const step of await screen.steps.all()) await expect(step).toContainText(doneAndRead);
      await expect(screen.dialog).toContainText(
        t('now.copies', {
          switch: 'vSwitch0',
          sources: 'Wind0ws-VM/Network Adapter',
          destinations: 'Win-VM-Dest/LAN2-SPAN',
        }),
      );
      await expect(screen.dialog).toContainText(t('now.not-proven'));
      await expect(screen.dialog.getByRole('region', { name: t('guest.commands') }).first()).toContainText(
        'ms_tcpip6',
      );
      expect(modes(await world.lab())).toEqual([
        'Wind0ws-VM/Network Adapter Source',
        'Win-VM-Dest/Network Adapter None',
        'Win-VM-Dest/LAN2-SPAN Destination',
      ]);
      await screen.close();
    });

    await test.step('see', async () => {
      const port = (adapter: string, owner: string) => t('copies.port', { adapter, owner });
      await expect(screen.row('Wind0ws-VM').first()).toContainText(
        t('copies.short-to', { names: port('LAN2-SPAN', 'Win-VM-Dest') }),
      );
      await expect(screen.row(t('mode.Destination')).first()).toContainText(
        t('copies.short-from', { names: port('Network Adapter', 'Wind0ws-VM') }),
      );
    });

    await test.step('disable, with the SPAN adapter removed', async () => {
      await screen.button(t('action.disable', { host: 'HV1', count: 2 })).click();
      await screen.dialog
        .getByRole('checkbox', { name: t('accept.remove-when-off', { name: 'Win-VM-Dest/LAN2-SPAN' }) })
        .check();
      await screen
        .button(t('plan.shut-down-and', { vms: 'Win-VM-Dest', action: t('disable.action') }))
        .click();
      await screen.ended('done');
      await screen.close();
      expect(modes(await world.lab())).toEqual([
        'Wind0ws-VM/Network Adapter None',
        'Win-VM-Dest/Network Adapter None',
      ]);
      expect((await world.lab()).virtualMachines).toEqual(before.virtualMachines);
    });

    await test.step('undo gives back what was before', async () => {
      await screen.button(t('undo.bar.button')).click();
      await screen.button(t('plan.shut-down-and', { vms: 'Win-VM-Dest', action: t('undo.action') })).click();
      await screen.ended('done');
      expect(modes(await world.lab())).toEqual([
        'Wind0ws-VM/Network Adapter Source',
        'Win-VM-Dest/Network Adapter None',
        'Win-VM-Dest/LAN2-SPAN Destination',
      ]);
    });

    if (host === 'powershell') {
      const setUp = [
        'Stop-VM VMObject VM=Win-VM-Dest AsJob Confirm=false',
        'Add-VMNetworkAdapter VMObject VM=Win-VM-Dest Name=LAN2-SPAN Passthru Confirm=false',
        'Connect-VMNetworkAdapter Object_SwitchObject VMNetworkAdapter=LAN2-SPAN VMSwitch=vSwitch0 Confirm=false',
        'Set-VMNetworkAdapter ResourceObject VMNetworkAdapter=LAN2-SPAN PortMirroring=Destination Confirm=false',
        'Set-VMNetworkAdapter ResourceObject VMNetworkAdapter=Network Adapter PortMirroring=Source Confirm=false',
        'Start-VM VMObject VM=Win-VM-Dest Confirm=false',
      ];
      expect(world.calls.filter(({ cmdlet }) => !cmdlet.startsWith('Get-')).map(callText)).toEqual([
        ...setUp,
        'Set-VMNetworkAdapter ResourceObject VMNetworkAdapter=Network Adapter PortMirroring=None Confirm=false',
        'Set-VMNetworkAdapter ResourceObject VMNetworkAdapter=LAN2-SPAN PortMirroring=None Confirm=false',
        'Stop-VM VMObject VM=Win-VM-Dest AsJob Confirm=false',
        'Remove-VMNetworkAdapter ResourceObject VMNetworkAdapter=LAN2-SPAN Confirm=false',
        'Start-VM VMObject VM=Win-VM-Dest Confirm=false',
        ...setUp,
      ]);
    }
  });
});
