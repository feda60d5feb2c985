import { afterEach, describe, expect, it } from 'vitest';
import type { CallInput, CallOutput } from '../../shared/contract/contract.ts';
import { contract, events } from '../../shared/contract/contract.ts';
import type { CallName } from '../../shared/contract/call-names.ts';
import type { Snapshot, StateChange } from '../../shared/contract/host-state.ts';
import { applyChange } from '../../shared/contract/apply-change.ts';
import type { PlanView } from '../../shared/contract/plan-view.ts';
import { createProgram, type Program } from '../../electron/contract/program.ts';
import { newLab } from '../../electron/hosts/simulator/labs/labs.ts';
import { createService } from '../../electron/service/service.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import { simulatedWorld, type World } from '../suite/worlds.ts';

interface Setting {
  readonly program: Program;
  readonly world: World;
  readonly changes: StateChange[];
  readonly call: <N extends CallName>(name: N, input: CallInput<N>) => Promise<CallOutput<N>>;
  /** The state once it is as wanted. */
  readonly until: (
    wanted: (state: Snapshot['hosts'][number]) => boolean,
  ) => Promise<Snapshot['hosts'][number]>;
}

let open: Program | null = null;
afterEach(async () => {
  await open?.dispose();
  open = null;
});

async function setting(change: (lab: Lab) => Lab = (lab) => lab): Promise<Setting> {
  const world = simulatedWorld(change(await newLab('walkthrough')));
  const program = createProgram({
    about: {
      version: '0.0.0',
      door: 'desktop',
      language: null,
      elevated: null,
      canRestartAsAdministrator: false,
    },
    hosts: [{ key: 'practice', label: 'walkthrough', practice: true, service: createService(world.host) }],
    diagnostics: () => Promise.resolve('no log'),
    report: (message, facts) => {
      throw new Error(`${message}: ${JSON.stringify(facts)}`);
    },
  });
  open = program;
  const changes: StateChange[] = [];
  program.onChange((each) => changes.push(events['state.changed'].parse(each)));
  const call: Setting['call'] = async (name, input) => {
    const answer = await program.dispatch(name, input, { door: 'desktop' });
    if (!answer.ok) throw new Error(`${answer.error.code}: ${answer.error.message}`);
    return contract[name].output.parse(answer.value) as never;
  };
  const until: Setting['until'] = (wanted) =>
    new Promise((resolve) => {
      let end: () => void = () => undefined;
      const look = async () => {
        const [host] = (await call('state.snapshot', {})).hosts;
        if (host === undefined || !wanted(host)) return;
        end();
        resolve(host);
      };
      end = program.onChange(() => void look());
      void look();
    });
  return { program, world, changes, call, until };
}

const read = (state: Snapshot['hosts'][number]) => state.inventory !== null && !state.reading;
const ended = (state: Snapshot['hosts'][number]) => state.work?.outcome != null && !state.reading;

async function planSetUp({ call, until }: Setting): Promise<PlanView> {
  const { inventory } = await until(read);
  const [source, target] = inventory?.virtualMachines ?? [];
  const adapter = source?.adapters[0];
  if (inventory === null || adapter === undefined || target === undefined) throw new Error('no walkthrough');
  return call('plan.make', {
    host: 'practice',
    request: {
      kind: 'set-up',
      sources: [{ host: inventory.host.name, adapter: adapter.id }],
      destinations: [{ host: inventory.host.name, vm: target.id, addAdapter: 'LAN2-SPAN' }],
      setToNone: [],
      accepted: [],
    },
  });
}

/** The lab as somebody else leaves it. */
async function put({ world }: Setting, lab: Lab): Promise<void> {
  await world.store.change(() => ({ lab, result: undefined }));
}

describe('the program behind every door', () => {
  it('reads its hosts by itself and gives them as a snapshot', async () => {
    const { until } = await setting();
    const host = await until(read);
    expect(host).toMatchObject({ key: 'practice', practice: true, error: null, work: null });
    expect(host.inventory?.virtualMachines.map(({ name }) => name)).toContain('Wind0ws-VM');
  });

  it('shows a plan, runs just that one, follows it step by step, and undoes it', async () => {
    const all = await setting();
    const plan = await planSetUp(all);
    expect(plan).toMatchObject({ purpose: 'set-up', blocked: false, shutsDown: ['Win-VM-Dest'] });
    expect(plan.script).toContain('#Requires -Modules Hyper-V');
    const before = await all.world.lab();
    const { work } = await all.call('plan.run', { plan: plan.token });
    const after = await all.until(ended);
    expect(after.work).toMatchObject({ id: work, outcome: 'done', rollback: null, cancelling: false });
    expect(after.work?.steps.map(({ state }) => state)).toEqual(plan.steps.map(() => 'done'));
    expect(after.ours).toHaveLength(1);
    expect(after.undoable).toBe(after.work?.run);
    const states = all.changes.flatMap(
      ({ changed }) => changed.work?.steps.map(({ state }) => state).join() ?? [],
    );
    expect(new Set(states).size).toBeGreaterThan(plan.steps.length * 2 - 1);

    const undo = await all.call('plan.make', {
      host: 'practice',
      request: { kind: 'undo', run: null, accepted: [] },
    });
    expect(undo.undoes?.run).toBe(after.work?.run);
    await all.call('plan.run', { plan: undo.token });
    await all.until((state) => ended(state) && state.work?.purpose === 'undo');
    expect((await all.world.lab()).virtualMachines).toEqual(before.virtualMachines);
  });

  it('gives changes that, applied one by one, are the next snapshot', async () => {
    const all = await setting();
    let mine: Snapshot = await all.call('state.snapshot', {});
    all.program.onChange((change) => {
      mine = applyChange(mine, change) ?? mine;
    });
    const plan = await planSetUp(all);
    await all.call('plan.run', { plan: plan.token });
    await all.until(ended);
    expect(mine).toEqual(await all.call('state.snapshot', {}));
  });

  it('refuses a second run while one is under way, and cancels the first between steps', async () => {
    const all = await setting();
    const plan = await planSetUp(all);
    const before = await all.world.lab();
    const { work } = await all.call('plan.run', { plan: plan.token });
    const again = await all.program.dispatch('plan.run', { plan: plan.token }, { door: 'desktop' });
    expect(again).toMatchObject({ ok: false, error: { code: 'Blocked' } });
    await all.call('work.cancel', { work });
    const after = await all.until(ended);
    expect(after.work?.outcome).toBe('cancelled');
    expect((await all.world.lab()).virtualMachines).toEqual(before.virtualMachines);
  });

  it('refuses a plan that was not shown, and one whose host has changed since', async () => {
    const all = await setting();
    const stranger = await all.program.dispatch('plan.run', { plan: '0'.repeat(32) }, { door: 'desktop' });
    expect(stranger).toMatchObject({ ok: false, error: { code: 'NotFound' } });
    const plan = await planSetUp(all);
    const lab = await all.world.lab();
    await put(all, {
      ...lab,
      virtualMachines: lab.virtualMachines.map((vm) => ({ ...vm, state: 'Off' })),
    });
    await all.call('plan.run', { plan: plan.token });
    const after = await all.until(ended);
    expect(after.work).toMatchObject({ outcome: 'failed', error: { code: 'Changed' }, run: null });
    expect(after.work?.steps.every(({ state }) => state === 'not-run')).toBe(true);
  });

  it('keeps what it read last when a later reading fails, and says what stands in the way', async () => {
    const all = await setting();
    const before = await all.until(read);
    const lab = await all.world.lab();
    await put(all, { ...lab, host: { ...lab.host, service: 'Stopped' } });
    await all.call('host.refresh', { host: 'practice' });
    const after = await all.until((state) => state.error !== null);
    expect(after.inventory).toEqual(before.inventory);
    expect(after.prerequisites.map(({ code }) => code)).toEqual(['service-stopped']);
  });
});
