import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Lab } from '../../shared/lab/lab.ts';
import { expectAll } from '../../shared/steps/run-through.ts';
import { createService, type Planned, type Service } from '../../electron/service/service.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { aLab } from '../suite/a-lab.ts';
import { acceptAll } from '../suite/accept-all.ts';
import { engineWorld, type EngineWorld } from '../suite/engine-world.ts';
import { simulatedWorld, type World } from '../suite/worlds.ts';
import { comparable } from '../suite/comparable.ts';
import { runs } from '../suite/sizes.ts';
import { arbitraryWish, inventoryOf, isBlocked, requestOf, type WishedRequest } from './arbitrary-request.ts';

const engine = requireEngine();

describe('on generated labs', () => {
  it('over the simulator, a run leaves what its plan says, disable ends it, and undo gives back each state before', async () => {
    await holdsFor('the simulator', runs(500, 5_000), (lab) => simulatedWorld(lab));
  });

  describe.skipIf(engine === null)('over PowerShell', () => {
    let world: EngineWorld;
    beforeAll(async () => {
      if (engine !== null) world = await engineWorld(engine, aLab([]));
    });
    afterAll(() => world.close());

    it('a run leaves what its plan says, disable ends it, and undo gives back each state before', async () => {
      await holdsFor('the engine', runs(30, 500), (lab) => {
        world.use(lab);
        return world;
      });
    });
  });
});

/** How many wishes may come to no run for each that does; it is about one, and many more would be a fault of the wishes. */
const SKIPS_PER_RUN = 10;

/**
 * Checks the property until so many requests have been run, and prints what the wishes came to.
 *
 * What is blocked, or has nothing to do, is held to changing nothing and is not counted.
 */
async function holdsFor(where: string, numRuns: number, worldOf: (lab: Lab) => World): Promise<void> {
  const counts = { blocked: 0, 'nothing to do': 0, run: 0 };
  await fc.assert(
    fc.asyncProperty(arbitraryWish, async (wish) => {
      const request = requestOf(wish);
      fc.pre(request !== null);
      const came = await runAndUndo(worldOf(wish.lab), request);
      counts[came] += 1;
      fc.pre(came === 'run');
    }),
    { numRuns, maxSkipsPerRun: SKIPS_PER_RUN },
  );
  console.log(`run and undo on ${where}: ${JSON.stringify(counts)}`);
  expect(counts.run).toBe(numRuns);
}

/** One request: run, again, disable, undo the disable, undo the run; each state held to what it should be. */
async function runAndUndo(
  world: World,
  request: WishedRequest,
): Promise<'blocked' | 'nothing to do' | 'run'> {
  const service = createService(world.host);
  const before = await world.lab();
  const planned = await service.plan(request);
  if (isBlocked(planned.plan)) {
    await expect(service.run(planned)).rejects.toMatchObject({ code: 'Blocked' });
    expect(await world.lab()).toEqual(before);
    return 'blocked';
  }
  const report = await service.run(planned);
  if (report.outcome === 'nothing-to-do') {
    expect(await world.lab()).toEqual(before);
    return 'nothing to do';
  }
  expect(report).toMatchObject({ outcome: 'done' });
  const after = await world.lab();
  const expected = expectAll(inventoryOf(before), planned.plan.steps);
  const [is, should] = comparable(inventoryOf(after), expected);
  expect(withoutGuests(is)).toEqual(withoutGuests(should));

  const again = await service.plan(request);
  expect(again.plan.steps).toEqual([]);

  const off = await service.plan({ kind: 'disable', scope: { all: true }, remove: [], accepted: [] });
  if (off.plan.steps.length > 0) {
    expect((await service.run(off)).outcome).toBe('done');
    const modes = inventoryOf(await world.lab()).virtualMachines.flatMap((vm) =>
      vm.adapters.map(({ mode }) => mode),
    );
    expect(modes.every((mode) => mode === 'None')).toBe(true);
    const undoDisable = await undoAccepting(service);
    expect((await service.run(undoDisable)).outcome).toBe('done');
    const [restored, mirrored] = comparable(await world.lab(), after);
    expect(withoutGuests(restored)).toEqual(withoutGuests(mirrored));
  }
  const undo = await undoAccepting(service);
  expect((await service.run(undo)).outcome).toBe('done');
  const [back, was] = comparable(await world.lab(), before);
  expect(back).toEqual(was);
  return 'run';
}

/** Undo, with the consents that it asks for given: what it restores may have foreign receivers by now. */
async function undoAccepting(service: Service): Promise<Planned> {
  const request = { kind: 'undo' as const, run: null };
  const { plan } = await service.plan({ ...request, accepted: [] });
  return service.plan({ ...request, accepted: acceptAll(plan.findings) });
}

/**
 * What a guest reports, and the address a card gets at its first start, are no part of a step's promise;
 * a switch is known by its id (half a character in its name does not reach a step).
 */
function withoutGuests(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['guestAddresses', 'status', 'mac', 'switchName'].includes(key) ? undefined : inner,
    ),
  );
}
