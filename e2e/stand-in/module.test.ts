import { describe, expect, it } from 'vitest';
import type { CmdletCall } from '../../electron/hosts/simulator/cmdlet-call.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { reply, runWithModule, type Handler } from './run-with-module.ts';

const engine = requireEngine();
const vmId = '0f1d2c3b-4a59-4687-9786-a5b4c3d2e1f0';
const adapterId = `Microsoft:${vmId.toUpperCase()}\\9B0E6B5C-7C1F-4B7E-8A52-1D2E3F405162`;

const vm = (name: string) => ({ $type: 'VirtualMachine', Name: name, Id: vmId });
const oneVm: Handler = ({ cmdlet }) => reply(cmdlet === 'Get-VM' ? { objects: [vm('web')] } : {});

describe.skipIf(engine === null)('what the module sends', () => {
  const sent = async (line: string, handler: Handler = oneVm): Promise<readonly CmdletCall[]> => {
    const { calls, stderr } = await runWithModule(engine, handler, [line]);
    expect(stderr).toBe('');
    return calls;
  };

  it('names the cmdlet, its set and the documented names of the bound parameters', async () => {
    expect(
      await sent('Get-VM -VMName web, db -ErrorAction Stop -OutVariable found -Verbose | Out-Null'),
    ).toEqual([{ cmdlet: 'Get-VM', set: 'Name', parameters: { Name: ['web', 'db'] } }]);
    expect(await sent('Get-VMNetworkAdapter web Inside -IsLegacy $false')).toEqual([
      {
        cmdlet: 'Get-VMNetworkAdapter',
        set: 'VMName',
        parameters: { VMName: ['web'], Name: 'Inside', IsLegacy: false },
      },
    ]);
  });

  it('names the only set of a cmdlet as the facts do', async () => {
    expect(await sent('Get-VMResourcePool')).toEqual([
      { cmdlet: 'Get-VMResourcePool', set: '(default)', parameters: {} },
    ]);
  });

  it('says enums by their names, numbers and switches as they are, Guids in lower case', async () => {
    expect(
      await sent(
        'Set-VMNetworkAdapter web -PortMirroring source -MacAddressSpoofing 0 -VmqWeight 7 -MaximumBandwidth 5000000000 -VrssEnabled $true -Passthru -Confirm:$false',
      ),
    ).toEqual([
      {
        cmdlet: 'Set-VMNetworkAdapter',
        set: 'VMName',
        parameters: {
          VMName: 'web',
          PortMirroring: 'Source',
          MacAddressSpoofing: 'On',
          VmqWeight: 7,
          MaximumBandwidth: 5_000_000_000,
          VrssEnabled: true,
          Passthru: true,
          Confirm: false,
        },
      },
    ]);
    expect(await sent(`Get-VM -Id '{${vmId.toUpperCase()}}' | Out-Null`)).toEqual([
      { cmdlet: 'Get-VM', set: 'Id', parameters: { Id: vmId } },
    ]);
  });

  it('refers to an object by its type and Id, one call for each that comes down the pipeline', async () => {
    const adapter = { $type: 'VMNetworkAdapter', Name: 'Inside', Id: adapterId };
    const handler: Handler = ({ cmdlet }) => {
      if (cmdlet === 'Get-VM') return reply({ objects: [vm('web'), vm('db')] });
      return reply(cmdlet === 'Get-VMNetworkAdapter' ? { objects: [adapter] } : {});
    };
    const machine = (name: string) => ({ $ref: 'VirtualMachine', id: vmId, name });
    const asked = (name: string) => ({
      cmdlet: 'Get-VMNetworkAdapter',
      set: 'VMObject',
      parameters: { VM: [machine(name)] },
    });
    const set = {
      cmdlet: 'Set-VMNetworkAdapter',
      set: 'ResourceObject',
      parameters: {
        PortMirroring: 'None',
        VMNetworkAdapter: { $ref: 'VMNetworkAdapter', id: adapterId, name: 'Inside' },
      },
    };
    expect(
      await sent('Get-VM | Get-VMNetworkAdapter | Set-VMNetworkAdapter -PortMirroring None', handler),
    ).toEqual([{ cmdlet: 'Get-VM', set: 'Name', parameters: {} }, asked('web'), set, asked('db'), set]);
    expect(
      (await sent('$all = Get-VM; Get-VMNetworkAdapter -VM $all | Out-Null', handler))[1]?.parameters,
    ).toEqual({
      VM: [machine('web'), machine('db')],
    });
  });

  it.each([
    ['quotes of all five kinds', `'"‘’“”\``],
    ['what scripts are made of', '$(exit 9);`$x{0}@(1)#|& *?[a]'],
    ['line ends and control characters', 'a\r\nb\n\u0000\u0007\u001b\u007f\u0085\u2028\u2029\ufeff'],
    ['an astral character', '\u{1f600}\u{10ffff}'],
    ['lone surrogates', '\udc00x\ud800\\ud800'],
    ['JSON', '\\","die":true,"\\u0041'],
  ])('carries %s to the simulator and back unchanged', async (_, text) => {
    const units = Array.from({ length: text.length }, (_unit, at) => text.charCodeAt(at)).join(',');
    const { calls, lines, stderr } = await runWithModule(
      engine,
      ({ parameters }) => reply({ objects: [vm((parameters['Name'] as string[])[0]!)] }),
      [`$name = -join [char[]] @(${units})`, '([int[]] [char[]] (Get-VM -Name $name).Name) -join ","'],
    );
    expect(stderr).toBe('');
    expect(calls[0]?.parameters).toEqual({ Name: [text] });
    expect(lines).toEqual([units]);
  });

  it('never says a password', async () => {
    const calls = await sent(
      "$secret = New-Object System.Security.SecureString; 'hunter2'.ToCharArray() | ForEach-Object { $secret.AppendChar($_) }; Get-VM -ComputerName far -Credential (New-Object pscredential 'someone', $secret) | Out-Null",
    );
    expect(calls[0]?.parameters).toEqual({
      ComputerName: ['far'],
      Credential: [{ $credential: 'someone' }],
    });
    expect(JSON.stringify(calls)).not.toContain('hunter2');
  });
});

describe.skipIf(engine === null)('what the module does not send', () => {
  const refused = (line: string) => runWithModule(engine, oneVm, [line, '$Error[0].FullyQualifiedErrorId']);

  it.each([
    [
      'a value that an enum has not',
      'Set-VMNetworkAdapter web -PortMirroring Sideways',
      'CannotConvertArgumentNoMessage',
    ],
    ['parameters of two sets', `Get-VM -Name web -Id ${vmId}`, 'AmbiguousParameterSet'],
    ['a parameter that is not documented', 'Get-VM -Colour blue', 'NamedParameterNotFound'],
    [
      'an object of another type',
      'Set-VMNetworkAdapter -VMNetworkAdapter (Get-VM) -PortMirroring None',
      'CannotConvertArgumentNoMessage',
    ],
  ])('%s: the binder refuses it', async (_, line, id) => {
    const { lines, calls } = await refused(line);
    expect(lines[0]).toMatch(new RegExp(`^${id},Microsoft\\.HyperV\\.PowerShell\\.Commands\\.(Get|Set)VM`));
    expect(
      calls.filter(({ cmdlet, parameters }) => cmdlet !== 'Get-VM' || Object.keys(parameters).length > 0),
    ).toEqual([]);
  });
});
