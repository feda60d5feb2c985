import { expect, test } from '../fixtures.ts';
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

test('the whole walkthrough by clicking: set up, see, disable, undo', async ({ open, host }) => {
  const { page, world } = await open();
  const screen = screenOf(page);
  const before = await world.lab();

  await test.step('set up', async () => {
    await screen.reviewSetUp('Wind0ws-VM', 'Win-VM-Dest');
    await expect(screen.dialog).toContainText('LAN2-SPAN');
    await screen.button('As PowerShell').click();
    await expect(screen.dialog.getByRole('region', { name: 'As PowerShell' })).toContainText(
      '#Requires -Modules Hyper-V',
    );
    await screen.button('Undo script').click();
    await expect(screen.dialog.getByRole('region', { name: 'Undo script' })).toContainText(
      'Remove-VMNetworkAdapter',
    );
    await screen.button('Shut down Win-VM-Dest and set up').click();
    await screen.ended('Done');
    for (const step of await screen.steps.all()) await expect(step).toContainText('done, read back');
    await expect(screen.dialog).toContainText(
      'On vSwitch0, copies of Wind0ws-VM/Network Adapter go to Win-VM-Dest/LAN2-SPAN.',
    );
    await expect(screen.dialog).toContainText('not proven');
    await expect(screen.dialog.getByRole('region', { name: 'Commands for the guest' })).toContainText(
      'ms_tcpip6',
    );
    expect(modes(await world.lab())).toEqual([
      'Wind0ws-VM/Network Adapter Source',
      'Win-VM-Dest/Network Adapter None',
      'Win-VM-Dest/LAN2-SPAN Destination',
    ]);
    await screen.button('Close').click();
  });

  await test.step('see', async () => {
    await expect(screen.row('Wind0ws-VM').first()).toContainText('→ LAN2-SPAN of Win-VM-Dest');
    await expect(screen.row('LAN2-SPAN').filter({ hasText: '↳' })).toContainText(
      '← Network Adapter of Wind0ws-VM',
    );
  });

  await test.step('disable, with the SPAN adapter removed', async () => {
    await screen.button('Disable mirroring on HV1: 2 adapters…').click();
    await screen.dialog
      .getByRole('checkbox', { name: 'Shut the VM down and remove Win-VM-Dest/LAN2-SPAN now' })
      .check();
    await screen.button(/^Shut down Win-VM-Dest/).click();
    await screen.ended('Done');
    await screen.button('Close').click();
    expect(modes(await world.lab())).toEqual([
      'Wind0ws-VM/Network Adapter None',
      'Win-VM-Dest/Network Adapter None',
    ]);
    expect((await world.lab()).virtualMachines).toEqual(before.virtualMachines);
  });

  await test.step('undo gives back what was before', async () => {
    await screen.button('Undo…').click();
    await screen.button(/^Shut down Win-VM-Dest.*Undo$/).click();
    await screen.ended('Done');
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
