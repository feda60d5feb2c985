import { once } from 'node:events';
import { subscribe, unsubscribe } from 'node:diagnostics_channel';
import type { ChildProcess } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { createService, type Service } from '../../electron/service/service.ts';
import type { RunReport } from '../../electron/service/report.ts';
import type { LabFault } from '../../shared/lab/lab.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { inventoryOf } from '../properties/arbitrary-request.ts';
import { comparable } from '../suite/comparable.ts';
import { engineWorld, type EngineWorld } from '../suite/engine-world.ts';
import type { World } from '../suite/worlds.ts';
import { engineUnderTest, simulatorUnderTest, type HostUnderTest } from './two-hosts.ts';
import { REQUEST, walkthrough } from './walkthrough.ts';

const engine = requireEngine();

/** Every cmdlet of the run that changes something, with the number of the step that calls it. */
const CHANGES = [
  { cmdlet: 'Stop-VM', nth: 1, step: 1 },
  { cmdlet: 'Add-VMNetworkAdapter', nth: 1, step: 2 },
  { cmdlet: 'Connect-VMNetworkAdapter', nth: 1, step: 2 },
  { cmdlet: 'Set-VMNetworkAdapter', nth: 1, step: 3 },
  { cmdlet: 'Set-VMNetworkAdapter', nth: 2, step: 4 },
  { cmdlet: 'Start-VM', nth: 1, step: 5 },
] as const;
const LOSSES = [
  { action: 'die', code: 'HostLost' },
  { action: 'die-after', code: 'HostLost' },
  { action: 'hang', code: 'TimedOut' },
] as const;
const CASES = CHANGES.flatMap((change) => LOSSES.map((loss) => ({ ...change, ...loss }))).filter(
  // A shutdown is waited for as long as the person likes: shutdown.test.ts has that.
  ({ cmdlet, action }) => !(cmdlet === 'Stop-VM' && action === 'hang'),
);

const resultsOf = (report: RunReport) => report.steps.map(({ result }) => result);
/** What the steps of the run must say when this one was lost. */
const lostAt = (step: number, result: string) =>
  [1, 2, 3, 4, 5].map((number) => (number < step ? 'done' : number === step ? result : 'not-run'));

/** The host reads as it is, and the run that was lost can be had after all. */
async function worksAgain(world: World, service: Service): Promise<void> {
  const read = await service.read();
  expect(read).toEqual(inventoryOf(await world.lab()));
  const report = await service.run(await service.plan(REQUEST));
  expect(report).toMatchObject({ outcome: 'done', error: null });
  const adapters = (await world.lab()).virtualMachines.flatMap((vm) => vm.adapters);
  expect(adapters.map(({ name, mode }) => [name, mode])).toEqual([
    ['Network Adapter', 'Source'],
    ['Network Adapter', 'None'],
    ['SPAN', 'Destination'],
  ]);
  expect((await service.plan(REQUEST)).plan.steps).toEqual([]);
}

function holdsOn(open: () => Promise<HostUnderTest>): void {
  let host: HostUnderTest;
  beforeAll(async () => {
    host = await open();
  });
  afterAll(() => host.close());

  it.each(CASES)(
    '$action at $cmdlet $nth: nobody knows of step $step, and what was done is taken back',
    async (lost) => {
      const { cmdlet, nth, action, step, code } = lost;
      const before = await walkthrough({ cmdlet, nth, action });
      const world = host.use(before);
      const service = createService(world.host);
      const planned = await service.plan(REQUEST);
      const struck = action === 'hang' ? host.strikeAt(lost) : Promise.resolve();
      const [report] = await Promise.all([service.run(planned), struck]);

      if (host.name === 'PowerShell' && cmdlet === 'Stop-VM' && report.outcome === 'done') {
        // The shell went between two looks at the shutdown, and the next one found the machine off.
        expect(action).toBe('die-after');
        expect(resultsOf(report)).toEqual(lostAt(6, 'unknown'));
        expect(await service.read()).toEqual(inventoryOf(await world.lab()));
        return;
      }
      expect(resultsOf(report)).toEqual(lostAt(step, 'unknown'));
      // A guest that may have been told to shut down may do so at any time: that is not taken back.
      const pending = cmdlet === 'Stop-VM' && action === 'die';
      expect(report).toMatchObject({
        outcome: 'unknown',
        error: { code },
        rollback: pending
          ? {
              complete: false,
              steps: [],
              error: { message: expect.stringMatching(/may still go off/) as unknown },
            }
          : { complete: true, error: null },
      });
      expect(report.steps[step - 1]?.error).toEqual(report.error);
      const [is, was] = comparable(await world.lab(), before);
      expect(is).toEqual(was);
      const { runs, refused } = await world.host.records.list();
      expect(refused).toEqual([]);
      const recorded = runs.find(({ run }) => run === report.run);
      expect(recorded?.outcome).toBe(pending ? 'unknown' : 'rolled-back');
      expect(recorded?.steps.map(({ result }) => result)).toEqual([
        ...Array<string>(step - 1).fill('done'),
        null,
      ]);
      await worksAgain(world, service);
    },
  );

  it.each(['Get-VMHost', 'Get-VMSwitch', 'Get-VM', 'Get-VMNetworkAdapter'])(
    'a read that is lost at %s says so, and the next one is complete',
    async (cmdlet) => {
      for (const { action, code } of LOSSES) {
        const fault: LabFault = { cmdlet, nth: 1, action };
        const world = host.use(await walkthrough(fault));
        const struck = action === 'hang' ? host.strikeAt(fault) : Promise.resolve();
        await expect(world.host.read()).rejects.toMatchObject({ code });
        await struck;
        expect(await world.host.read()).toEqual(inventoryOf(await world.lab()));
      }
    },
  );
}

describe('a lost host, over the simulator', () => {
  holdsOn(() => Promise.resolve(simulatorUnderTest()));
});

describe.skipIf(engine === null)('a lost shell, over PowerShell with the stand-in module', () => {
  holdsOn(async () => {
    if (engine === null) throw new Error('no engine');
    return engineUnderTest(engine, await walkthrough());
  });
});

describe.skipIf(engine === null)('a shell that somebody kills', () => {
  const started = 'child_process';
  const processes: ChildProcess[] = [];
  const note = (message: unknown) => {
    processes.push((message as { process: ChildProcess }).process);
  };
  let world: EngineWorld;
  beforeAll(async () => {
    if (engine === null) return;
    subscribe(started, note);
    world = await engineWorld(engine, await walkthrough());
  });
  afterAll(async () => {
    unsubscribe(started, note);
    await world.close();
  });
  /** Kills the shell that runs now, and no other process; settles when it is gone. */
  const killShell = async () => {
    const shell = processes.findLast((each) => each.spawnfile === engine?.executable);
    if (shell?.exitCode !== null || shell.signalCode !== null) throw new Error('no shell runs');
    const gone = once(shell, 'exit');
    shell.kill('SIGKILL');
    await gone;
    return shell.pid;
  };

  it('in the middle of a read: HostLost, and the next read has a new shell', async () => {
    world.use(await walkthrough({ cmdlet: 'Get-VMNetworkAdapter', nth: 1, action: 'hang' }));
    const lost = expect(world.host.read()).rejects.toMatchObject({ code: 'HostLost' });
    await vi.waitUntil(() => world.calls.some(({ cmdlet }) => cmdlet === 'Get-VMNetworkAdapter'), {
      timeout: 20_000,
      interval: 5,
    });
    const killed = await killShell();
    await lost;
    expect(await world.host.read()).toEqual(inventoryOf(await world.lab()));
    expect(await killShell()).not.toBe(killed);
  });

  it('between two calls: nobody is told, for nothing was lost', async () => {
    world.use(await walkthrough());
    await world.host.read();
    await killShell();
    expect(await world.host.read()).toEqual(inventoryOf(await world.lab()));
  });

  it('in the middle of a change: unknown, taken back, and the next run succeeds', async () => {
    const before = await walkthrough({ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'hang' });
    world.use(before);
    const service = createService(world.host);
    const running = service.run(await service.plan(REQUEST));
    const sets = () => world.calls.filter(({ cmdlet }) => cmdlet === 'Set-VMNetworkAdapter').length;
    await vi.waitUntil(() => sets() === 2, { timeout: 20_000, interval: 5 });
    await killShell();
    const report = await running;
    expect(resultsOf(report)).toEqual(lostAt(4, 'unknown'));
    expect(report).toMatchObject({ error: { code: 'HostLost' }, rollback: { complete: true } });
    const [is, was] = comparable(await world.lab(), before);
    expect(is).toEqual(was);
    await worksAgain(world, service);
  });
});
