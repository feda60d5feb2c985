import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Lab, LabFault } from '../../../shared/lab/lab.ts';
import { adapterId } from '../../../shared/testing/an-inventory.ts';
import type { CmdletCall } from './cmdlet-call.ts';
import { CMDLETS } from './cmdlets/cmdlets.ts';
import { arbitraryLab, hostileName, switchId, vmAdapterId, vmId } from './testing/arbitrary-lab.ts';
import { adapterRef, bench, errorIds, switchRef, vmRef } from './testing/bench.ts';
import { jumpingClock } from './testing/jumping-clock.ts';
import { aGuest, smallLab } from './testing/small-lab.ts';

const toSource = { VMName: 'VM1', PortMirroring: 'Source' };
const setSource = (host: ReturnType<typeof bench>) => host.call('Set-VMNetworkAdapter', 'VMName', toSource);
const modeSeen = async (host: ReturnType<typeof bench>) => {
  const { objects } = await host.call('Get-VMNetworkAdapter', 'VMName', { VMName: 'VM1' });
  return objects[0]?.['PortMirroringMode'];
};
const withHost = (change: Partial<Lab['host']>) => {
  const lab = smallLab([aGuest(1)]);
  return { ...lab, host: { ...lab.host, ...change } };
};

describe('who may do what', () => {
  const list = async (host: ReturnType<typeof bench>) => (await host.call('Get-VM', 'Name')).objects.length;

  it('shows an empty host to one without rights, and refuses changes', async () => {
    const host = bench(withHost({ administrator: false }));
    expect(await list(host)).toBe(0);
    expect(errorIds(await host.call('Get-VM', 'Name', { Name: 'VM1' }))).toEqual(['InvalidParameter']);
    expect(errorIds(await host.call('Get-VMHost', 'ComputerName'))).toEqual(['AccessDenied']);
    expect(errorIds(await setSource(host))).toEqual(['AccessDenied']);
  });

  it('lets Hyper-V administrators do all, and administrators when elevated', async () => {
    expect(await list(bench(withHost({ administrator: false, hyperVAdministrator: true })))).toBe(1);
    expect(await list(bench(withHost({ elevated: false })))).toBe(0);
  });

  it('has no Hyper-V, only its tools, or a stopped service', async () => {
    const ask = (change: Partial<Lab['host']>) =>
      bench(withHost(change)).call('Get-VM', 'Name').then(errorIds);
    expect(await ask({ hyperV: 'absent' })).toEqual(['CommandNotFoundException']);
    expect(await ask({ hyperV: 'management-tools-only' })).toEqual(['ObjectNotFound']);
    expect(await ask({ service: 'Stopped' })).toEqual(['ObjectNotFound']);
  });

  it('knows no other computer and no other cmdlet', async () => {
    const host = bench(smallLab([]));
    const remote = await host.call('Get-VMHost', 'ComputerName', { ComputerName: ['HV9'] });
    expect(errorIds(remote)).toEqual(['OperationFailed']);
    expect(errorIds(await host.call('Get-VMHost', 'ComputerName', { ComputerName: ['hv1'] }))).toEqual([]);
    expect(errorIds(await host.call('Checkpoint-VM', 'Name', { Name: 'VM1' }))).toEqual(['NotSupported']);
  });
});

describe('time', () => {
  const timed = (settings: Partial<Lab['settings']>) => {
    const lab = smallLab([aGuest(1)]);
    const clock = jumpingClock();
    return { clock, host: bench({ ...lab, settings: { ...lab.settings, ...settings } }, clock) };
  };

  it('shows a write to reads only after the lag, and to the next write at once', async () => {
    const { clock, host } = timed({ readLagMs: 500 });
    await setSource(host);
    expect(await modeSeen(host)).toBe('None');
    expect((await host.adapters())[0]?.mode).toBe('Source');
    await clock.sleep(500);
    expect(await modeSeen(host)).toBe('Source');
  });

  it('takes its time to write', async () => {
    const { clock, host } = timed({ writeMs: 700 });
    const began = clock.now();
    await setSource(host);
    expect(clock.now() - began).toBe(700);
  });

  it('can be given up before it writes, and then has not', async () => {
    const { host } = timed({ writeMs: 700 });
    const caller = new AbortController();
    const call = host.simulator.call(
      { cmdlet: 'Set-VMNetworkAdapter', set: 'VMName', parameters: toSource },
      caller.signal,
    );
    caller.abort(new Error('gone'));
    await expect(call).rejects.toThrow('gone');
    expect((await host.adapters())[0]?.mode).toBe('None');
  });
});

describe('faults', () => {
  const faulty = (fault: Partial<LabFault>) =>
    bench(
      smallLab([aGuest(1)], {
        faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 1, action: 'fail', ...fault }],
      }),
    );
  const mode = async (host: ReturnType<typeof bench>) => (await host.adapters())[0]?.mode;

  it('fail strikes the nth call only, before it changes anything', async () => {
    const host = faulty({ nth: 2, error: 'AccessDenied', message: 'no' });
    expect(errorIds(await setSource(host))).toEqual([]);
    const second = await host.call('Set-VMNetworkAdapter', 'VMName', {
      VMName: 'VM1',
      PortMirroring: 'None',
    });
    expect(second.errors).toEqual([{ id: 'AccessDenied', category: 'PermissionDenied', message: 'no' }]);
    expect(await mode(host)).toBe('Source');
    expect(errorIds(await setSource(host))).toEqual([]);
  });

  it('0 strikes every call', async () => {
    const host = faulty({ nth: 0 });
    expect([errorIds(await setSource(host)), errorIds(await setSource(host))]).toEqual([
      ['OperationFailed'],
      ['OperationFailed'],
    ]);
  });

  it.each([
    ['fail-after', 'Source', false],
    ['die', 'None', true],
    ['die-after', 'Source', true],
  ] as const)('%s leaves the mode %s', async (action, left, dies) => {
    const host = faulty({ action });
    const reply = await setSource(host);
    expect(reply.die === true).toBe(dies);
    expect(await mode(host)).toBe(left);
  });

  it('hang answers nothing until the caller gives up', async () => {
    const host = faulty({ action: 'hang' });
    const caller = new AbortController();
    const call = host.simulator.call(
      { cmdlet: 'Set-VMNetworkAdapter', set: 'VMName', parameters: toSource },
      caller.signal,
    );
    caller.abort(new Error('enough'));
    await expect(call).rejects.toThrow('enough');
    expect(await mode(host)).toBe('None');
  });

  it('change has somebody else set a mode first', async () => {
    const host = bench(
      smallLab([aGuest(1), aGuest(2)], {
        faults: [{ cmdlet: 'Get-VM', nth: 1, action: 'change', adapter: adapterId(2), mode: 'Destination' }],
      }),
    );
    expect((await host.call('Get-VM', 'Name')).objects).toHaveLength(2);
    expect((await host.adapters()).map((each) => each.mode)).toEqual(['None', 'Destination']);
  });

  it('of one VM leaves the others readable', async () => {
    const host = bench(
      smallLab([aGuest(1), aGuest(2)], {
        faults: [{ cmdlet: 'Get-VMNetworkAdapter', nth: 0, action: 'fail', vm: aGuest(1).id }],
      }),
    );
    const reply = await host.call('Get-VMNetworkAdapter', 'All', { All: true });
    expect(reply.objects.map((each) => each['VMName'])).toEqual(['VM2']);
    expect(reply.errors).toEqual([expect.objectContaining({ id: 'OperationFailed', target: aGuest(1).id })]);
  });
});

describe('any sequence of calls', () => {
  const vm = fc.integer({ min: 1, max: 6 });
  const nic = fc.tuple(vm, fc.integer({ min: 1, max: 3 })).map(([of, n]) => vmAdapterId(of, n));
  const net = fc.integer({ min: 1, max: 3 }).map(switchId);
  const made = (cmdlet: string, set: string, parameters: CmdletCall['parameters']): CmdletCall => ({
    cmdlet,
    set,
    parameters,
  });
  const anyCall: fc.Arbitrary<CmdletCall> = fc.oneof(
    fc
      .tuple(nic, fc.constantFrom('None', 'Source', 'Destination'))
      .map(([id, PortMirroring]) =>
        made('Set-VMNetworkAdapter', 'ResourceObject', { VMNetworkAdapter: adapterRef(id), PortMirroring }),
      ),
    fc
      .tuple(vm, hostileName)
      .map(([n, Name]) =>
        made('Add-VMNetworkAdapter', 'VMObject', { VM: [vmRef(vmId(n))], Name, Passthru: true }),
      ),
    fc
      .tuple(hostileName, hostileName)
      .map(([VMName, NewName]) => made('Rename-VMNetworkAdapter', 'VMName', { VMName: [VMName], NewName })),
    nic.map((id) =>
      made('Remove-VMNetworkAdapter', 'ResourceObject', { VMNetworkAdapter: [adapterRef(id)] }),
    ),
    fc.tuple(nic, net).map(([id, on]) =>
      made('Connect-VMNetworkAdapter', 'Object_SwitchObject', {
        VMNetworkAdapter: [adapterRef(id)],
        VMSwitch: switchRef(on),
      }),
    ),
    hostileName.map((VMName) => made('Disconnect-VMNetworkAdapter', 'Name', { VMName: [VMName] })),
    vm.map((n) => made('Start-VM', 'VMObject', { VM: [vmRef(vmId(n))] })),
    fc
      .tuple(vm, fc.boolean())
      .map(([n, TurnOff]) =>
        made('Stop-VM', 'VMObject', { VM: [vmRef(vmId(n))], ...(TurnOff ? { TurnOff } : {}) }),
      ),
    hostileName.map((Name) => made('New-VMSwitch', 'SwitchType', { Name, SwitchType: 'Internal' })),
    net.map((id) => made('Remove-VMSwitch', 'SwitchObject', { VMSwitch: [switchRef(id)] })),
  );
  const idsOf = (lab: Lab) => [
    ...lab.switches.map(({ id }) => id),
    ...lab.hostAdapters.map(({ id }) => id),
    ...lab.virtualMachines.flatMap(({ id, adapters }) => [id, ...adapters.map((each) => each.id)]),
  ];

  it('keeps every VM and gives no id twice', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryLab(), fc.array(anyCall, { maxLength: 12 }), async (lab, calls) => {
        const host = bench(lab);
        for (const call of calls) await host.simulator.call(call);
        const after = await host.lab();
        expect(after.virtualMachines.map(({ id }) => id)).toEqual(lab.virtualMachines.map(({ id }) => id));
        const ids = idsOf(after).map((id) => id.toLowerCase());
        expect(new Set(ids).size).toBe(ids.length);
        const there = new Set(after.switches.map(({ id }) => id));
        for (const { switchId: on } of await host.adapters()) expect(on === null || there.has(on)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('changes nothing with -WhatIf, and nothing where it only reads', async () => {
    const reads = [...CMDLETS].filter(([, { kind }]) => kind === 'read').map(([cmdlet]) => cmdlet);
    const anyRead = fc
      .tuple(fc.constantFrom(...reads), hostileName)
      .map(([cmdlet, name]) => made(cmdlet, 'Name', { Name: name, VMName: name, VMSwitchName: name }));
    const idle = fc.oneof(
      anyCall.map((call) => ({ ...call, parameters: { ...call.parameters, WhatIf: true } })),
      anyRead,
    );
    await fc.assert(
      fc.asyncProperty(arbitraryLab(), fc.array(idle, { maxLength: 12 }), async (lab, calls) => {
        const host = bench(lab);
        for (const call of calls) await host.simulator.call(call);
        expect(await host.lab()).toBe(lab);
      }),
      { numRuns: 60 },
    );
  });
});
