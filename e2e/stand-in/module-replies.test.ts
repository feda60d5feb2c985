import { describe, expect, it } from 'vitest';
import { requireEngine } from '../engine-host/engine.ts';
import { reply, runWithModule, type Handler } from './run-with-module.ts';

const engine = requireEngine();
const vm = (name: string) => ({ $type: 'VirtualMachine', Name: name });
const refusal = {
  id: 'ObjectNotFound',
  category: 'ObjectNotFound',
  message: 'No such machine.',
  target: 'web',
};

/** What the lines print over a module whose every call is answered alike. */
async function printed(handler: Handler, ...lines: string[]): Promise<readonly string[]> {
  const run = await runWithModule(engine, handler, lines);
  expect(run.stderr).toBe('');
  return run.lines;
}

describe.skipIf(engine === null)('errors and warnings of a reply', () => {
  it('are errors as Hyper-V writes them, which end nothing', async () => {
    expect(
      await printed(
        () => reply({ objects: [vm('db')], errors: [refusal] }),
        "$found = Get-VM web, db -ErrorAction SilentlyContinue; 'after ' + $found.Name",
        '$Error[0].FullyQualifiedErrorId',
        '"$($Error[0].CategoryInfo.Category) $($Error[0].TargetObject) $($Error[0].Exception.Message)"',
        '$Error[0].Exception.GetType().FullName',
      ),
    ).toEqual([
      'after db',
      'ObjectNotFound,Microsoft.HyperV.PowerShell.Commands.GetVM',
      'ObjectNotFound web No such machine.',
      'Microsoft.HyperV.PowerShell.VirtualizationException',
    ]);
  });

  it('end the command under -ErrorAction Stop', async () => {
    expect(
      await printed(
        () => reply({ errors: [refusal] }),
        "try { Get-VM web -ErrorAction Stop; 'went on' } catch { $_.FullyQualifiedErrorId }",
        "try { $ErrorActionPreference = 'Stop'; Get-VM web; 'went on' } catch [Microsoft.HyperV.PowerShell.VirtualizationException] { 'caught' }",
      ),
    ).toEqual(['ObjectNotFound,Microsoft.HyperV.PowerShell.Commands.GetVM', 'caught']);
  });

  it('are all written, and those of a category that PowerShell does not know too', async () => {
    expect(
      await printed(
        () => reply({ errors: [refusal, { id: 'Odd', category: 'Unheard', message: 'odd' }] }),
        'Get-VM -ErrorAction SilentlyContinue -ErrorVariable all',
        '$all | ForEach-Object { "$($_.CategoryInfo.Category)" }',
      ),
    ).toEqual(['ObjectNotFound', 'NotSpecified']);
  });

  it('are warnings on their own stream', async () => {
    expect(
      await printed(
        () => reply({ warnings: ['one', 'two'], objects: [vm('web')] }),
        '(Get-VM -WarningAction SilentlyContinue -WarningVariable said).Name',
        '$said | ForEach-Object { $_.Message }',
      ),
    ).toEqual(['web', 'one', 'two']);
  });
});

describe.skipIf(engine === null)('objects of a reply', () => {
  it('come one by one: none is nothing, one is itself, several are an array', async () => {
    expect(
      await printed(
        ({ parameters }) => reply({ objects: ((parameters['Name'] ?? []) as string[]).map(vm) }),
        '$null -eq (Get-VM)',
        '(Get-VM a).GetType().FullName',
        '(Get-VM a, b).GetType().Name; (Get-VM a, b).Count',
      ),
    ).toEqual(['True', 'Microsoft.HyperV.PowerShell.VirtualMachine', 'Object[]', '2']);
  });

  it('hold values of the documented types; what is not given is the default', async () => {
    const machine = {
      ...vm('web'),
      Id: '0F1D2C3B-4A59-4687-9786-A5B4C3D2E1F0',
      State: 'Running',
      Uptime: '1.02:03:04',
      MemoryStartup: 5_368_709_120,
      ParentSnapshotId: null,
      NetworkAdapters: { $type: 'VMNetworkAdapter', Name: 'Inside', IPAddresses: ['10.0.0.1'] },
    };
    expect(
      await printed(
        () => reply({ objects: [machine] }),
        '$vm = Get-VM',
        '$vm.Id, $vm.Uptime.TotalSeconds, $vm.MemoryStartup, [int] $vm.State | ForEach-Object { "$_" }',
        '$null -eq $vm.ParentSnapshotId; $vm.Generation; $null -eq $vm.Notes',
        '$vm.NetworkAdapters.GetType().Name; $vm.NetworkAdapters[0].IPAddresses.GetType().Name',
        '($vm | ConvertTo-Json -Depth 1 -Compress) -match \'"State":2,\'',
      ),
    ).toEqual([
      '0f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0',
      '93784',
      '5368709120',
      '2',
      'True',
      '0',
      'True',
      'VMNetworkAdapter[]',
      'String[]',
      'True',
    ]);
  });

  it('are known to their settings as the adapter that these are of', async () => {
    const adapter = {
      $type: 'VMNetworkAdapter',
      Name: 'Inside',
      VlanSetting: { $type: 'VMNetworkAdapterVlanSetting', OperationMode: 'Access', AccessVlanId: 10 },
      AclList: [{ $type: 'VMNetworkAdapterAclSetting', Action: 'Deny' }],
    };
    expect(
      await printed(
        () => reply({ objects: [adapter] }),
        '$adapter = Get-VMNetworkAdapter web',
        '[object]::ReferenceEquals($adapter.VlanSetting.ParentAdapter, $adapter)',
        '[object]::ReferenceEquals($adapter.AclList[0].ParentAdapter, $adapter)',
        '"$($adapter.VlanSetting.OperationMode) $($adapter.VlanSetting.AccessVlanId)"',
      ),
    ).toEqual(['True', 'True', 'Access 10']);
  });

  it.each([
    ['a property that is not documented', { $type: 'VirtualMachine', Colour: 'blue' }],
    ['a type that is not documented', { $type: 'VirtualBicycle' }],
    ['a value that its enum has not', { $type: 'VirtualMachine', State: 'Sleeping' }],
    ['a value of another type', { $type: 'VirtualMachine', Id: 'seven' }],
  ])('are refused with %s', async (_, object) => {
    expect(
      await printed(() => reply({ objects: [object] }), 'try { Get-VM } catch { $_.FullyQualifiedErrorId }'),
    ).toEqual(['StandInReply,Microsoft.HyperV.PowerShell.Commands.GetVM']);
  });
});
