import { describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { reply, runWithModule, type Handler } from './run-with-module.ts';
import { adapter, hostAdapter } from './testing-objects.ts';

const engine = requireEngine();

const both: Handler = () => reply({ objects: [adapter, hostAdapter] });

async function printed(handler: Handler, ...lines: string[]): Promise<readonly string[]> {
  const run = await runWithModule(engine, handler, lines);
  expect(run.stderr).toBe('');
  return run.lines;
}

describe.skipIf(engine === null)("the traps of Hyper-V's objects", () => {
  it('a host adapter lacks what only an adapter of a VM has', async () => {
    const names = ['IPAddresses', 'Connected', 'IsLegacy', 'IovWeight', 'PortMirroringMode', 'DeviceId'];
    expect(
      await printed(
        both,
        '$null, $own = Get-VMNetworkAdapter -All',
        ...names.map((name) => `$null -ne $own.PSObject.Properties['${name}']`),
      ),
    ).toEqual(['False', 'False', 'False', 'False', 'True', 'True']);
  });

  it('both kinds bind to -VMNetworkAdapter, but a host adapter is connected to no other switch', async () => {
    const { calls, lines } = await runWithModule(engine, both, [
      '$all = Get-VMNetworkAdapter -All',
      'Get-VMNetworkAdapterVlan -VMNetworkAdapter $all | Out-Null',
      'try { Connect-VMNetworkAdapter -VMNetworkAdapter $all[1] -SwitchName s } catch { $_.FullyQualifiedErrorId }',
    ]);
    expect(calls.map(({ cmdlet }) => cmdlet)).toEqual(['Get-VMNetworkAdapter', 'Get-VMNetworkAdapterVlan']);
    expect(calls[1]?.parameters['VMNetworkAdapter']).toMatchObject([
      { $ref: 'VMNetworkAdapter' },
      { $ref: 'VMInternalNetworkAdapter' },
    ]);
    expect(lines).toEqual([
      'CannotConvertArgumentNoMessage,Microsoft.HyperV.PowerShell.Commands.ConnectVMNetworkAdapter',
    ]);
  });

  it('On is 0, and a whole object as JSON is huge', async () => {
    expect(
      await printed(
        both,
        '$one = (Get-VMNetworkAdapter -All)[0]; [int] $one.MacAddressSpoofing; "$($one.MacAddressSpoofing)"',
        '$one.CimSession.ComputerName',
        '$size = foreach ($depth in 1, 8) { (ConvertTo-Json -InputObject $one -Depth $depth -Compress).Length }',
        '$size[1] -gt 10 * $size[0]',
      ),
    ).toEqual(['0', 'On', 'localhost', 'True']);
  });

  it('CIM objects have the name of their type and all their properties', async () => {
    const feature = {
      $type: 'VMSwitchExtensionPortFeature',
      SettingData: { $type: 'CimInstance', MonitorMode: 2 },
    };
    expect(
      await printed(
        ({ cmdlet }) =>
          reply({
            objects: [cmdlet === 'Get-NetAdapter' ? { $type: 'NetAdapter', InterfaceIndex: 7 } : feature],
          }),
        'Set-StrictMode -Version 1',
        '$card = Get-NetAdapter; $card.PSTypeNames[0]; $card.InterfaceIndex; $null -eq $card.MacAddress',
        '$feature = Get-VMSystemSwitchExtensionPortFeature; $feature.SettingData.MonitorMode',
        '$feature.SettingData.MonitorMode = 1; $feature.SettingData.MonitorMode',
      ),
    ).toEqual([
      'Microsoft.Management.Infrastructure.CimInstance#ROOT/StandardCimv2/MSFT_NetAdapter',
      '7',
      'True',
      '2',
      '1',
    ]);
  });
});

describe.skipIf(engine === null)('the module NetTCPIP', () => {
  it('has the three cmdlets that the scripts call, with the documented values', async () => {
    expect(
      await printed(
        () => reply(),
        '(Get-Command -Module NetTCPIP).Name',
        'Get-NetTCPConnection -State Established; Get-NetRoute 0.0.0.0/0; Get-NetIPAddress -AddressFamily IPv6',
        'try { Get-NetTCPConnection -State Sleepy } catch { $_.FullyQualifiedErrorId.Split(",")[0] }',
      ),
    ).toEqual([
      'Get-NetIPAddress',
      'Get-NetRoute',
      'Get-NetTCPConnection',
      'ParameterArgumentValidationError',
    ]);
  });
});
