import { describe, expect, it } from 'vitest';
import type { Lab, LabFault } from '../../../../shared/lab/lab.ts';
import type { RunRecordLine } from '../../../../shared/records/run-record.ts';
import type { Step } from '../../../../shared/steps/step.ts';
import { adapterId, SWITCH } from '../../../../shared/testing/an-inventory.ts';
import type { RunRecords } from '../../hyperv-host.ts';
import { createSimulator } from '../simulator.ts';
import { memoryStore } from '../store/lab-store.ts';
import { jumpingClock } from '../testing/jumping-clock.ts';
import { aGuest, smallLab } from '../testing/small-lab.ts';
import { createSimulatorHost } from './simulator-host.ts';

const RUN = '20260101T000000000Z-abcdef';
const vm = { id: aGuest(1).id, name: 'VM1' };
const adapter = { id: adapterId(1), name: 'Network Adapter' };
const toSource: Step = { id: 's1', kind: 'set-mode', vm, adapter, mode: 'Source', from: 'None' };
const stop: Step = { id: 's1', kind: 'stop-vm', vm, force: false };
const addSpan: Step = {
  id: 's1',
  kind: 'add-adapter',
  vm,
  name: 'SPAN',
  switch: { id: SWITCH, name: 'vSwitch0' },
  staticMac: null,
  replaces: null,
};

function hostOn(lab: Lab) {
  const clock = jumpingClock();
  const store = memoryStore(lab);
  const lines: RunRecordLine[] = [];
  const records: RunRecords = {
    append: async (line) => {
      lines.push(line);
    },
    list: async () => ({ runs: [], refused: [] }),
  };
  const simulator = createSimulator({ store, clock });
  const host = createSimulatorHost({ simulator, records, label: 'test', clock });
  return { host, lines, clock, lab: store.read };
}
const faulty = (fault: LabFault, lab = smallLab([aGuest(1), aGuest(2)])) =>
  hostOn({ ...lab, faults: [fault] });
const withHost = (change: Partial<Lab['host']>) => {
  const lab = smallLab([aGuest(1)]);
  return hostOn({ ...lab, host: { ...lab.host, ...change } });
};

describe('apply', () => {
  it('records the intent with the state before, then the outcome', async () => {
    const { host, lines } = hostOn(smallLab([aGuest(1)]));
    const outcome = await host.apply(toSource, { run: RUN });
    expect(outcome).toMatchObject({ result: 'done', added: null, after: { adapter: { mode: 'Source' } } });
    expect(lines).toMatchObject([
      { record: 'step-intended', before: { adapter: { mode: 'None' } } },
      { record: 'step-ended', result: 'done', after: { adapter: { mode: 'Source' } } },
    ]);
  });

  it('records nothing where the precondition does not hold', async () => {
    const { host, lines } = hostOn(smallLab([aGuest(1)]));
    const outcome = await host.apply({ ...toSource, from: 'Destination' }, { run: RUN });
    expect(outcome).toMatchObject({ result: 'failed', error: { code: 'Changed' }, before: null });
    expect(lines).toEqual([]);
  });

  it('is a mismatch when the host never shows what was set', async () => {
    const lab = smallLab([aGuest(1)]);
    const { host, lines } = hostOn({ ...lab, settings: { ...lab.settings, readLagMs: 60_000 } });
    expect(await host.apply(toSource, { run: RUN })).toMatchObject({
      result: 'failed',
      error: { code: 'Mismatch' },
      after: { adapter: { mode: 'None' } },
    });
    expect(lines.at(-1)).toMatchObject({ record: 'step-ended', result: 'failed', code: 'Mismatch' });
  });

  it('waits for reads that lag less than that', async () => {
    const lab = smallLab([aGuest(1)]);
    const { host } = hostOn({ ...lab, settings: { ...lab.settings, readLagMs: 9000 } });
    expect(await host.apply(addSpan, { run: RUN })).toMatchObject({
      result: 'done',
      after: { adapter: { name: 'SPAN', switchId: SWITCH } },
    });
  });

  it.each([
    ['die', 'HostLost', 'None'],
    ['die-after', 'HostLost', 'Source'],
    ['hang', 'TimedOut', 'None'],
  ] as const)(
    '%s is unknown (%s), and the record says no more than the intent',
    async (action, code, mode) => {
      const { host, lines, lab } = faulty({ cmdlet: 'Set-VMNetworkAdapter', nth: 1, action });
      expect(await host.apply(toSource, { run: RUN })).toMatchObject({ result: 'unknown', error: { code } });
      expect(lines.map(({ record }) => record)).toEqual(['step-intended']);
      expect((await lab()).virtualMachines[0]?.adapters[0]?.mode).toBe(mode);
    },
  );

  it('gives up what was asked of it when it is closed, and holds nobody up', async () => {
    const lab = { ...smallLab([aGuest(1)]), faults: [{ cmdlet: 'Get-VM', nth: 0, action: 'hang' }] } as const;
    const simulator = createSimulator({ store: memoryStore({ ...lab, faults: [...lab.faults] }) });
    const records: RunRecords = {
      append: () => Promise.resolve(),
      list: () => Promise.resolve({ runs: [], refused: [] }),
    };
    const host = createSimulatorHost({ simulator, records, label: 'test' });
    const reading = host.read();
    await host.dispose();
    await expect(reading).rejects.toMatchObject({ code: 'HostLost' });
  });

  it('says what is true now when a change was made and then failed', async () => {
    const { host } = faulty({ cmdlet: 'Set-VMNetworkAdapter', nth: 1, action: 'fail-after', error: 'Odd' });
    expect(await host.apply(toSource, { run: RUN })).toMatchObject({
      result: 'failed',
      error: { code: 'Unmapped' },
      after: { adapter: { mode: 'Source' } },
    });
  });

  it('names the adapter that it could neither connect nor take away again', async () => {
    const lab = smallLab([aGuest(1)], {
      faults: [
        { cmdlet: 'Connect-VMNetworkAdapter', nth: 1, action: 'fail', error: 'AccessDenied' },
        { cmdlet: 'Remove-VMNetworkAdapter', nth: 1, action: 'fail' },
      ],
    });
    const { host, lab: now } = hostOn(lab);
    const outcome = await host.apply(addSpan, { run: RUN });
    const left = (await now()).virtualMachines[0]?.adapters[1];
    expect(outcome).toMatchObject({ result: 'failed', error: { code: 'AccessDenied' }, added: left?.id });
    expect(left?.switchId).toBeNull();
  });

  it('tells how long a shutdown is waited for, and stops waiting when asked', async () => {
    const { host, lines, lab } = hostOn(smallLab([aGuest(1, {}, { shutdownMs: -1 })]));
    const person = new AbortController();
    const told: string[] = [];
    const outcome = await host.apply(stop, {
      run: RUN,
      signal: person.signal,
      onProgress: (text) => {
        told.push(text);
        if (told.length === 90) person.abort(new Error('enough'));
      },
    });
    expect(outcome).toMatchObject({
      result: 'failed',
      error: { code: 'Cancelled' },
      after: { vm: { state: 'Stopping' } },
    });
    expect(told.at(-1)).toContain('90 s');
    expect(lines.at(-1)).toMatchObject({ result: 'failed', code: 'Cancelled' });
    expect((await lab()).virtualMachines[0]?.state).toBe('Stopping');
  });

  it('does nothing for a person who had given up before', async () => {
    const { host, lines } = hostOn(smallLab([aGuest(1)]));
    const outcome = await host.apply(toSource, { run: RUN, signal: AbortSignal.abort() });
    expect(outcome).toMatchObject({ result: 'failed', error: { code: 'Cancelled' } });
    expect(lines).toEqual([]);
  });

  it('refuses a target that no step has added yet', async () => {
    const { host } = hostOn(smallLab([aGuest(1)]));
    const step: Step = { ...toSource, adapter: { added: 's9', name: 'SPAN' } };
    expect(await host.apply(step, { run: RUN })).toMatchObject({ error: { code: 'BadInput' } });
  });

  it('never throws, even when nothing can be recorded', async () => {
    const store = memoryStore(smallLab([aGuest(1)]));
    const clock = jumpingClock();
    const records: RunRecords = {
      append: () => Promise.reject(new Error('disk full')),
      list: async () => ({ runs: [], refused: [] }),
    };
    const host = createSimulatorHost({
      simulator: createSimulator({ store, clock }),
      records,
      label: '',
      clock,
    });
    expect(await host.apply(toSource, { run: RUN })).toMatchObject({ error: { code: 'Internal' } });
    expect((await store.read()).virtualMachines[0]?.adapters[0]?.mode).toBe('None');
  });
});

describe('read', () => {
  it('leaves the guests out and prints ids as Hyper-V does', async () => {
    const lab = smallLab([aGuest(1)]);
    const [one] = lab.virtualMachines;
    const { host } = hostOn({ ...lab, virtualMachines: [{ ...one!, id: one!.id.toUpperCase() }] });
    const { virtualMachines, unread } = await host.read();
    expect(virtualMachines[0]?.id).toBe(vm.id);
    expect(virtualMachines[0]).not.toHaveProperty('guest');
    expect(unread).toEqual([]);
  });

  it('drops what a guest reports that is no address', async () => {
    const guestAddresses = [
      '192.0.2.1',
      '<script>',
      ...Array.from({ length: 99 }, (_, n) => `2001:db8::${String(n)}`),
    ];
    const one = aGuest(1);
    const adapters = one.adapters.map((each) => ({ ...each, guestAddresses }));
    const { virtualMachines } = await hostOn(smallLab([{ ...one, adapters }])).host.read();
    const read = virtualMachines[0]?.adapters[0]?.guestAddresses;
    expect(read).toHaveLength(64);
    expect(read?.slice(0, 2)).toEqual(['192.0.2.1', '2001:db8::0']);
  });

  it('keeps the others when one VM’s adapters cannot be read', async () => {
    const { host } = faulty({ cmdlet: 'Get-VMNetworkAdapter', nth: 0, action: 'fail', vm: vm.id });
    const { virtualMachines, unread } = await host.read();
    expect(virtualMachines.map(({ adapters }) => adapters.length)).toEqual([0, 1]);
    expect(unread).toEqual([
      expect.objectContaining({ what: 'network adapter', name: 'VM1', code: 'OperationFailed' }),
    ]);
  });

  it.each(['Get-VM', 'Get-VMSwitch', 'Get-VMNetworkAdapter'])('says that %s was not read', async (cmdlet) => {
    const { host } = faulty({ cmdlet, nth: 1, action: 'fail', error: 'OutOfMemory' });
    const { unread } = await host.read();
    expect(unread).toEqual([expect.objectContaining({ code: 'OutOfMemory' })]);
    expect((await host.read()).unread).toEqual([]);
  });

  it('is lost with its shell', async () => {
    const { host } = faulty({ cmdlet: 'Get-VM', nth: 1, action: 'die' });
    await expect(host.read()).rejects.toMatchObject({ code: 'HostLost' });
  });

  it('never takes missing rights for an empty host', async () => {
    await expect(withHost({ administrator: false }).host.read()).rejects.toMatchObject({
      code: 'NotAllowedToSee',
    });
    await expect(withHost({ hyperV: 'absent' }).host.read()).rejects.toMatchObject({ code: 'ModuleMissing' });
    await expect(withHost({ service: 'Stopped' }).host.read()).rejects.toMatchObject({
      code: 'ObjectNotFound',
    });
  });
});

describe('probe and open', () => {
  it('tells what stands in the way', async () => {
    const elevated = await withHost({}).host.probe();
    expect(elevated).toMatchObject({ edition: 'Simulator', hostName: 'HV1', hostError: null });
    const plain = await withHost({ elevated: false }).host.probe();
    expect(plain).toMatchObject({
      administrator: false,
      hostName: null,
      hostError: { code: 'AccessDenied' },
    });
    const tools = await withHost({ hyperV: 'management-tools-only' }).host.probe();
    expect(tools).toMatchObject({ service: 'Absent', hostError: { code: 'ObjectNotFound' } });
    expect((await withHost({ hyperV: 'absent' }).host.probe()).module).toBeNull();
  });

  it('has no screen to open', async () => {
    const { host } = hostOn(smallLab([aGuest(1)]));
    await expect(host.open(vm, { with: 'vmconnect' })).rejects.toMatchObject({ code: 'NotSupported' });
  });
});
