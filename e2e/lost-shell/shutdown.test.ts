import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { editVm } from '../../electron/hosts/simulator/edit-lab.ts';
import { poweredOff } from '../../electron/hosts/simulator/rules/power.ts';
import type { RunProgress, RunReport } from '../../electron/service/report.ts';
import { createService, type Service } from '../../electron/service/service.ts';
import { stands } from '../../shared/checks/finding.ts';
import type { Lab, LabFault } from '../../shared/lab/lab.ts';
import { lastUndoable } from '../../shared/records/undoable.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { comparable } from '../suite/comparable.ts';
import type { World } from '../suite/worlds.ts';
import { engineUnderTest, simulatorUnderTest, type HostUnderTest } from './two-hosts.ts';
import { DESTINATION_VM, REQUEST, walkthrough } from './walkthrough.ts';

const engine = requireEngine();
const UNDO = { kind: 'undo' as const, run: null, accepted: [] };

/** Guests that are asked to shut down and never do by themselves. */
async function stubborn(...faults: LabFault[]): Promise<Lab> {
  const lab = await walkthrough(...faults);
  const virtualMachines = lab.virtualMachines.map((vm) => ({
    ...vm,
    guest: { ...vm.guest, shutdownMs: -1 },
  }));
  return { ...lab, virtualMachines };
}
/** What the guest does at last, or somebody in its place. */
const change = (world: World, how: 'goes off' | 'runs on') =>
  world.store.change((lab) => ({
    lab: editVm(lab, DESTINATION_VM, (vm) =>
      how === 'goes off' ? poweredOff(vm) : { ...vm, state: 'Running' },
    ),
    result: null,
  }));
const isAsBefore = async (world: World, before: Lab) => {
  const [is, was] = comparable(await world.lab(), before);
  expect(is).toEqual(was);
};

/** A run that the person has enough of as soon as it waits for the guest. */
async function cancelled(service: Service, onProgress?: (progress: RunProgress) => void): Promise<RunReport> {
  const enough = new AbortController();
  return service.run(await service.plan(REQUEST), {
    signal: enough.signal,
    onProgress: (progress) => {
      if (progress.kind === 'step-waiting') enough.abort();
      onProgress?.(progress);
    },
  });
}
const outcomeOf = async (world: World, { run }: RunReport) =>
  (await world.host.records.list()).runs.find((each) => each.run === run)?.outcome;
const PENDING = {
  complete: false,
  steps: [],
  error: { message: 'Win-VM-Dest was asked to shut down and may still go off.' },
};

function holdsOn(open: () => Promise<HostUnderTest>): void {
  let host: HostUnderTest;
  beforeAll(async () => {
    host = await open();
  });
  afterAll(() => host.close());

  it('a guest that goes off after the cancel is started again by undo', async () => {
    const before = await stubborn();
    const world = host.use(before);
    const service = createService(world.host);
    const report = await cancelled(service);
    expect(report.steps.map(({ result }) => result)).toEqual(['failed', ...Array<string>(4).fill('not-run')]);
    expect(report).toMatchObject({ outcome: 'cancelled', error: { code: 'Cancelled' }, rollback: PENDING });
    expect(await outcomeOf(world, report)).toBe('cancelled');

    // While the guest is at it nothing can be done, and the run is not forgotten for that.
    const early = await service.plan(UNDO);
    expect(early.plan.findings.filter(stands).map(({ code, name }) => [code, name])).toEqual([
      ['vm-busy', 'Win-VM-Dest'],
    ]);
    await expect(service.run(early)).rejects.toMatchObject({ code: 'Blocked' });

    await change(world, 'goes off');
    const undo = await service.plan(UNDO);
    expect(undo.plan).toMatchObject({ undoes: report.run, steps: [{ kind: 'start-vm' }], findings: [] });
    expect((await service.run(undo)).outcome).toBe('done');
    await isAsBefore(world, before);
    expect((await service.plan(UNDO)).undoes).toBeNull();
  });

  it('a guest that runs on leaves nothing to undo, and that run counts as undone', async () => {
    const world = host.use(await stubborn());
    const service = createService(world.host);
    const report = await cancelled(service);
    await change(world, 'runs on');
    const undo = await service.plan(UNDO);
    expect(undo.plan).toMatchObject({ undoes: report.run, steps: [], findings: [] });
    expect((await service.run(undo)).outcome).toBe('nothing-to-do');
    expect((await service.plan(UNDO)).undoes).toBeNull();
  });

  it('a guest that was off before the run ended is started again by the run itself', async () => {
    const before = await stubborn();
    const world = host.use(before);
    const report = await cancelled(createService(world.host), ({ kind }) => {
      if (kind === 'rolling-back') void change(world, 'goes off');
    });
    expect(report).toMatchObject({ outcome: 'cancelled', rollback: { complete: true, error: null } });
    const { runs } = await world.host.records.list();
    expect(runs.find(({ run }) => run === report.run)).toMatchObject({
      outcome: 'rolled-back',
      stopped: 'cancelled',
    });
    await isAsBefore(world, before);
  });

  it('a shutdown that hangs is waited for until the person has enough, and the run can be had after all', async () => {
    const before = await walkthrough({ cmdlet: 'Stop-VM', nth: 1, action: 'hang' });
    const world = host.use(before);
    const service = createService(world.host);
    const report = await cancelled(service);
    expect(report).toMatchObject({ outcome: 'cancelled', rollback: PENDING });
    await isAsBefore(world, before);
    expect(await service.run(await service.plan(REQUEST))).toMatchObject({ outcome: 'done', error: null });
  });

  it('whatever error the call ends with, the state of the machine decides', async () => {
    const fault = { cmdlet: 'Stop-VM', nth: 1, action: 'fail-after', error: 'OperationFailed' } as const;
    const service = createService(host.use(await walkthrough(fault)).host);
    expect(await service.run(await service.plan(REQUEST))).toMatchObject({ outcome: 'done', error: null });
  });

  it('a guest that refuses at once leaves nothing to undo', async () => {
    const lab = await walkthrough();
    const locked = lab.virtualMachines.map((vm) => ({ ...vm, guest: { ...vm.guest, locked: true } }));
    const world = host.use({ ...lab, virtualMachines: locked });
    const service = createService(world.host);
    const report = await service.run(await service.plan(REQUEST));
    expect(report).toMatchObject({ outcome: 'failed', rollback: { complete: true, error: null } });
    expect((await service.plan(UNDO)).undoes).toBeNull();
  });

  it('a cancel in an undo is no way to lose a machine either', async () => {
    const before = await walkthrough();
    const world = host.use(before);
    const service = createService(world.host);
    expect((await service.run(await service.plan(REQUEST))).outcome).toBe('done');
    await world.store.change((lab) => ({
      lab: editVm(lab, DESTINATION_VM, (vm) => ({ ...vm, guest: { ...vm.guest, shutdownMs: -1 } })),
      result: null,
    }));
    const enough = new AbortController();
    const undo = await service.run(await service.plan(UNDO), {
      signal: enough.signal,
      onProgress: ({ kind }) => {
        if (kind === 'step-waiting') enough.abort();
      },
    });
    expect(undo).toMatchObject({ outcome: 'cancelled', rollback: { complete: false } });
    await change(world, 'goes off');
    const again = await service.plan(UNDO);
    expect(again.plan.steps.at(-1)).toMatchObject({ kind: 'start-vm' });
    expect((await service.run(again)).outcome).toBe('done');
    expect((await world.lab()).virtualMachines.map(({ state }) => state)).toEqual(['Running', 'Running']);
    expect(lastUndoable((await world.host.records.list()).runs)).toBeUndefined();
  });
}

describe('a shutdown that is given up, over the simulator', () => {
  holdsOn(() => Promise.resolve(simulatorUnderTest()));

  it('may still come where the machine reads as running at the end of the time for that', async () => {
    const world = simulatorUnderTest().use(await stubborn());
    const service = createService(world.host);
    const report = await service.run(await service.plan(REQUEST), {
      onProgress: ({ kind }) => {
        if (kind === 'step-waiting') void change(world, 'runs on');
      },
    });
    expect(report).toMatchObject({ outcome: 'failed', error: { code: 'Mismatch' }, rollback: PENDING });
    expect(await outcomeOf(world, report)).toBe('failed');
  });
});

describe.skipIf(engine === null)(
  'a shutdown that is given up, over PowerShell with the stand-in module',
  () => {
    holdsOn(async () => {
      if (engine === null) throw new Error('no engine');
      return engineUnderTest(engine, await walkthrough());
    });
  },
);
