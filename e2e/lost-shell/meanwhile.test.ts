import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../electron/service/service.ts';
import { editAdapter } from '../../electron/hosts/simulator/edit-lab.ts';
import type { Lab, LabFault } from '../../shared/lab/lab.ts';
import type { MirroringMode } from '../../shared/model/mirroring-mode.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { inventoryOf } from '../properties/arbitrary-request.ts';
import { comparable } from '../suite/comparable.ts';
import { engineUnderTest, simulatorUnderTest, type HostUnderTest } from './two-hosts.ts';
import { OTHER, REQUEST, SOURCE, walkthrough } from './walkthrough.ts';

const engine = requireEngine();

const changed = (lab: Lab, adapter: string, mode: MirroringMode): Lab =>
  editAdapter(lab, adapter, (each) => ({ ...each, mode }));

/** Whom somebody else may set to what before the run, so that the plan is no longer the one agreed to. */
const BEFORE = [
  { what: 'the Source is one already', adapter: SOURCE, mode: 'Source' },
  { what: 'the Source receives copies', adapter: SOURCE, mode: 'Destination' },
  { what: 'somebody else receives the copies too', adapter: OTHER, mode: 'Destination' },
] as const;

/** What the run is about to call when the Source is changed, with the steps that are done by then. */
const DURING = [
  { cmdlet: 'Stop-VM', done: 3 },
  { cmdlet: 'Add-VMNetworkAdapter', done: 3 },
  { cmdlet: 'Connect-VMNetworkAdapter', done: 3 },
  { cmdlet: 'Set-VMNetworkAdapter', done: 3 },
] as const;

function holdsOn(open: () => Promise<HostUnderTest>): void {
  let host: HostUnderTest;
  beforeAll(async () => {
    host = await open();
  });
  afterAll(() => host.close());

  it.each(BEFORE)('before the run $what: Changed, and nothing is done', async ({ adapter, mode }) => {
    // The plan reads once and the run once more; somebody is in between.
    const fault: LabFault = { cmdlet: 'Get-VMHost', nth: 2, action: 'change', adapter, mode };
    const before = await walkthrough(fault);
    const world = host.use(before);
    const service = createService(world.host);
    const planned = await service.plan(REQUEST);
    expect(await world.lab()).toEqual(before);
    const recorded = (await world.host.records.list()).runs.length;
    await expect(service.run(planned)).rejects.toMatchObject({ code: 'Changed' });
    expect(await world.lab()).toEqual(changed(before, adapter, mode));
    expect((await world.host.records.list()).runs).toHaveLength(recorded);
  });

  it.each(DURING)(
    'during the run, at $cmdlet: Changed, and the rest is taken back',
    async ({ cmdlet, done }) => {
      const fault: LabFault = { cmdlet, nth: 1, action: 'change', adapter: SOURCE, mode: 'Destination' };
      const before = await walkthrough(fault);
      const world = host.use(before);
      const service = createService(world.host);
      const report = await service.run(await service.plan(REQUEST));
      expect(report.steps.map(({ result }) => result)).toEqual([
        ...Array<string>(done).fill('done'),
        'failed',
        'not-run',
      ]);
      expect(report).toMatchObject({
        outcome: 'failed',
        error: { code: 'Changed' },
        rollback: { complete: true, error: null },
      });
      expect(report.steps[done]?.error).toEqual(report.error);
      // What somebody else did is theirs, and stays.
      const [is, was] = comparable(await world.lab(), changed(before, SOURCE, 'Destination'));
      expect(is).toEqual(was);
      expect(await service.read()).toEqual(inventoryOf(await world.lab()));
      const { runs } = await world.host.records.list();
      expect(runs.find(({ run }) => run === report.run)?.outcome).toBe('rolled-back');
    },
  );

  it('during the run, with what was done kept if the person wants it so', async () => {
    const fault: LabFault = {
      ...{ cmdlet: 'Add-VMNetworkAdapter', nth: 1, action: 'change', adapter: SOURCE, mode: 'Destination' },
    };
    const world = host.use(await walkthrough(fault));
    const service = createService(world.host);
    const report = await service.run(await service.plan(REQUEST), { keepOnFailure: true });
    expect(report).toMatchObject({ outcome: 'failed', error: { code: 'Changed' }, rollback: null });
    const [, destination] = (await world.lab()).virtualMachines;
    expect(destination?.state).toBe('Off');
    expect(destination?.adapters.map(({ name, mode }) => [name, mode])).toEqual([
      ['Network Adapter', 'None'],
      ['SPAN', 'Destination'],
    ]);
  });
}

describe('somebody else changes the host, over the simulator', () => {
  holdsOn(() => Promise.resolve(simulatorUnderTest()));
});

describe.skipIf(engine === null)(
  'somebody else changes the host, over PowerShell with the stand-in module',
  () => {
    holdsOn(async () => {
      if (engine === null) throw new Error('no engine');
      return engineUnderTest(engine, await walkthrough());
    });
  },
);
