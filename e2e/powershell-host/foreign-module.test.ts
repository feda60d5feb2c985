import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { StepOutcome } from '../../electron/hosts/hyperv-host.ts';
import { hasHalfCharacter } from '../../electron/hosts/powershell/mark-text.ts';
import { HOSTILE_NAMES } from '../../shared/script/testing/hostile-names.ts';
import type { Step, StepKindName } from '../../shared/steps/step.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { foreignHost, type ForeignHost } from './foreign-host.ts';
import { LAN, NIC, REFUSES, someAdapter as adapter, someState, TWIN, VM as vm } from './some-state.ts';

const engine = requireEngine();
const RUN = '20260102T030405678Z-abcdef';
type StepOf<K extends StepKindName> = Extract<Step, { kind: K }>;
const setMode = (change: Partial<StepOf<'set-mode'>> = {}): Step => ({
  id: 's1',
  kind: 'set-mode',
  vm,
  adapter: { id: TWIN, name: 'Network Adapter' },
  mode: 'Source',
  from: 'None',
  ...change,
});
const addAdapter = (change: Partial<StepOf<'add-adapter'>> = {}): Step => ({
  id: 's1',
  kind: 'add-adapter',
  vm,
  name: 'SPAN',
  switch: { id: LAN, name: 'LAN' },
  staticMac: null,
  replaces: null,
  ...change,
});

describe.skipIf(engine === null)('over a Hyper-V module that is not Microsoft’s', () => {
  let foreign: ForeignHost;
  beforeAll(async () => {
    if (engine !== null) foreign = await foreignHost(engine, someState());
  });
  const apply = async (step: Step): Promise<StepOutcome> => {
    // Nothing is written without the start of a run before it.
    await foreign.host.records.append({
      version: 1,
      record: 'run-started',
      run: RUN,
      at: '2026-01-02T03:04:05.678Z',
      host: 'FREMD',
      purpose: 'set-up',
      undoes: null,
      name: null,
    });
    return foreign.host.apply(step, { run: RUN });
  };
  beforeEach(() => foreign.use(someState()));
  afterAll(() => foreign.close());

  it('reads what there is and names what there is not', async () => {
    const read = await foreign.host.read();

    expect(read.host).toEqual({ name: 'FREMD', fullyQualifiedName: null, iovSupport: null });
    expect(read.switches.map(({ name, type }) => [name, type])).toEqual([
      ['LAN', 'Private'],
      ['refuses', 'Private'],
    ]);
    expect(read.virtualMachines).toHaveLength(1);
    expect(read.virtualMachines[0]).toMatchObject({
      ...vm,
      state: 'Running',
      checkpoints: null,
      shutdownService: null,
    });
    expect(read.virtualMachines[0]?.adapters.map(({ id, mode, switchId }) => [id, mode, switchId])).toEqual([
      [NIC, 'None', LAN],
      [TWIN, 'None', LAN],
    ]);
    expect(read.virtualMachines[0]?.adapters[0]).toMatchObject({
      vlanMode: null,
      iovWeight: null,
      dhcpGuard: null,
    });
    expect(read.unread.map(({ what }) => what)).toEqual(
      expect.arrayContaining(['network adapters', 'physical adapters', 'checkpoints', 'virtual machines']),
    );
    expect(foreign.noise.join('')).toBe('');
  });

  it('keeps the others when one virtual machine cannot be read', async () => {
    const broken = {
      id: '00000000-0000-4000-8000-000000000002',
      name: 'B',
      state: 'Off',
      broken: true,
      adapters: [],
    };
    await foreign.use(someState({ vms: [broken, ...someState().vms] }));
    const read = await foreign.host.read();

    expect(read.virtualMachines.map(({ name }) => name)).toEqual(['VM1']);
    expect(read.unread).toContainEqual(
      expect.objectContaining({ what: 'virtual machine', code: 'OperationFailed', name: 'B' }),
    );
  });

  it('passes on no more of what a guest reports than addresses', async () => {
    const many = Array.from({ length: 10_000 }, (_, n) => `10.0.${String(n >> 8)}.${String(n & 255)}`);
    const lies = ['x /v:evil', '\\\\evil\\s', '1', '', 'x'.repeat(1_000_000), '192.0.2.1', 'fe80::1'];
    await foreign.use(
      someState({
        vms: [{ ...vm, state: 'Running', adapters: [adapter({ addresses: [...lies, ...many] })] }],
      }),
    );
    const [found] = (await foreign.host.read()).virtualMachines;

    const addresses = found?.adapters[0]?.guestAddresses ?? [];
    expect(addresses.slice(0, 2)).toEqual(['192.0.2.1', 'fe80::1']);
    expect(addresses.length).toBeLessThanOrEqual(64);
    expect(addresses.every((each) => /^[0-9a-f.:]+$/.test(each))).toBe(true);
  });

  it('sets the mode of the one adapter meant, and records it', async () => {
    const outcome = await apply(setMode());

    expect(outcome).toMatchObject({ result: 'done', added: null, before: { adapter: { mode: 'None' } } });
    expect(outcome).toMatchObject({
      after: { vm: { state: 'Running' }, adapter: { id: TWIN, mode: 'Source' } },
    });
    expect((await foreign.state()).vms[0]?.adapters.map(({ mode }) => mode)).toEqual(['None', 'Source']);
    const { runs, refused } = await foreign.host.records.list();
    expect(refused).toEqual([]);
    expect(runs[0]?.steps).toMatchObject([
      {
        step: setMode(),
        before: outcome.result === 'done' && outcome.before,
        after: outcome.result === 'done' && outcome.after,
        result: 'done',
        added: null,
      },
    ]);
  });

  it.each<[string, Step, string]>([
    ['a mode that somebody has changed', setMode({ from: 'Destination' }), 'Changed'],
    [
      'an adapter that is not there',
      setMode({ adapter: { id: `${TWIN.slice(0, -1)}9`, name: 'x' } }),
      'ObjectNotFound',
    ],
    ['a VM that is not there', setMode({ vm: { id: LAN, name: 'x' } }), 'ObjectNotFound'],
    ['a name that is taken', addAdapter({ name: 'network adapter' }), 'Changed'],
    ['a switch that is not there', addAdapter({ switch: { id: vm.id, name: 'x' } }), 'ObjectNotFound'],
    ['a VM in another state', { id: 's1', kind: 'start-vm', vm }, 'InvalidState'],
    [
      'an adapter of another name',
      { id: 's1', kind: 'remove-adapter', vm, adapter: { id: NIC, name: 'Network\u200b Adapter' } },
      'Changed',
    ],
  ])('refuses %s and changes nothing', async (_, step, code) => {
    expect(await apply(step)).toMatchObject({ result: 'failed', error: { code }, before: null, added: null });
    expect(await foreign.state()).toEqual(someState());
    expect((await foreign.host.records.list()).runs[0]?.steps).toEqual([]);
  });

  it('adds, renames, disconnects, connects and removes an adapter', async () => {
    const added = await apply(addAdapter());
    if (added.result !== 'done' || added.added === null) throw new Error(JSON.stringify(added));
    const target = { id: added.added, name: 'SPAN' };
    expect(added.after.adapter).toMatchObject({ name: 'SPAN', switchId: LAN, mode: 'None' });

    const rename: Step = { id: 's2', kind: 'rename-adapter', vm, adapter: target, name: 'span' };
    expect(await apply(rename)).toMatchObject({ result: 'done', after: { adapter: { name: 'span' } } });
    const renamed = { ...target, name: 'span' };
    expect(await apply({ id: 's3', kind: 'disconnect-adapter', vm, adapter: renamed })).toMatchObject({
      result: 'done',
      after: { adapter: { switchId: null, switchName: null, connected: false } },
    });
    const to = { id: LAN, name: 'LAN' };
    expect(
      await apply({ id: 's4', kind: 'connect-adapter', vm, adapter: renamed, switch: to }),
    ).toMatchObject({
      result: 'done',
      after: { adapter: { switchId: LAN } },
    });
    expect(await apply({ id: 's5', kind: 'remove-adapter', vm, adapter: renamed })).toMatchObject({
      result: 'done',
      after: { adapter: null },
    });
    expect(await foreign.state()).toEqual(someState());
  });

  it('takes an adapter away again that it cannot connect', async () => {
    expect(await apply(addAdapter({ switch: { id: REFUSES, name: 'refuses' } }))).toMatchObject({
      result: 'failed',
      error: { code: 'OperationFailed', message: 'Der Vorgang ist fehlgeschlagen.' },
      after: { adapter: null },
      added: null,
    });
    expect(await foreign.state()).toEqual(someState());
    expect((await foreign.host.records.list()).runs[0]?.steps[0]).toMatchObject({
      result: 'failed',
      added: null,
    });
  });

  it('stops and starts a VM where the module knows no jobs', async () => {
    expect(await apply({ id: 's1', kind: 'stop-vm', vm, force: false })).toMatchObject({
      result: 'done',
      before: { vm: { state: 'Running' } },
      after: { vm: { state: 'Off' } },
    });
    expect(await apply({ id: 's2', kind: 'start-vm', vm })).toMatchObject({
      result: 'done',
      after: { vm: { state: 'Running' } },
    });
  });

  it('carries every hostile name there and back', async () => {
    const whole = HOSTILE_NAMES.filter((each) => !hasHalfCharacter(each));
    const names = [...whole, '/Date(0)/', '\\/Date(0)\\/', '2026-01-01T00:00:00Z', '=', '*', '[a]'];
    await foreign.use(someState({ vms: [{ ...vm, state: 'Off', adapters: [adapter({ name: 'first' })] }] }));
    let name = 'first';
    for (const [index, next] of names.entries()) {
      const id = `s${String(index + 1)}`;
      const step: Step = { id, kind: 'rename-adapter', vm, adapter: { id: NIC, name }, name: next };
      expect(await apply(step), next).toMatchObject({ result: 'done', after: { adapter: { name: next } } });
      expect((await foreign.state()).vms[0]?.adapters[0]?.name).toBe(next);
      name = next;
    }
    expect(
      (await foreign.host.records.list()).runs[0]?.steps.map(({ after }) => after?.adapter?.name),
    ).toEqual(names);
  });

  it('refuses a name that no UTF-8 can carry', async () => {
    expect(await apply(addAdapter({ name: '\ud83d' }))).toMatchObject({
      result: 'failed',
      error: { code: 'BadInput' },
    });
    expect(await foreign.state()).toEqual(someState());
  });

  it('says who refuses, by the id of the error and not by its text', async () => {
    await foreign.use(someState({ host: null }));
    await expect(foreign.host.read()).rejects.toMatchObject({
      code: 'AccessDenied',
      message: 'Zugriff verweigert.',
    });
    expect(await foreign.host.probe()).toMatchObject({ hostName: null, hostError: { code: 'AccessDenied' } });
  });
});
