import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { expectAll } from '../../shared/steps/run-through.ts';
import { stands } from '../../shared/checks/finding.ts';
import { createService, type Planned, type Service } from '../../electron/service/service.ts';
import { simulatedWorld } from '../suite/worlds.ts';
import { comparable } from '../suite/comparable.ts';
import { runs } from '../suite/sizes.ts';
import { arbitraryWish, inventoryOf, isBlocked, requestOf } from './arbitrary-request.ts';

describe('on generated labs, over the simulator', () => {
  it('a run leaves what its plan says, disable ends it, and undo gives back each state before', async () => {
    const counts = { blocked: 0, nothing: 0, run: 0 };
    await fc.assert(
      fc.asyncProperty(arbitraryWish, async (wish) => {
        const request = requestOf(wish);
        fc.pre(request !== null);
        const world = simulatedWorld(wish.lab);
        const service = createService(world.host);
        const before = await world.lab();
        const planned = await service.plan(request);
        if (isBlocked(planned.plan)) {
          counts.blocked += 1;
          await expect(service.run(planned)).rejects.toMatchObject({ code: 'Blocked' });
          expect(await world.lab()).toEqual(before);
          return;
        }
        const report = await service.run(planned);
        if (report.outcome === 'nothing-to-do') {
          counts.nothing += 1;
          expect(await world.lab()).toEqual(before);
          return;
        }
        counts.run += 1;
        expect(report).toMatchObject({ outcome: 'done' });
        const after = await world.lab();
        const expected = expectAll(inventoryOf(before), planned.plan.steps);
        const [is, should] = comparable(inventoryOf(after), expected);
        expect(withoutGuests(is)).toEqual(withoutGuests(should));

        const again = await service.plan(request);
        expect(again.plan.steps).toEqual([]);

        const off = await service.plan({ kind: 'disable', scope: { all: true }, accepted: [] });
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
      }),
      { numRuns: runs(500, 2_000) },
    );
    console.log(`run and undo on the simulator: ${JSON.stringify(counts)}`);
    expect(counts.run).toBeGreaterThan(runs(500, 2_000) / 10);
  });
});

/** Undo, with the consents that it asks for given: what it restores may have foreign receivers by now. */
async function undoAccepting(service: Service): Promise<Planned> {
  const request = { kind: 'undo' as const, run: null };
  const { plan } = await service.plan({ ...request, accepted: [] });
  const accepted = plan.findings
    .filter(stands)
    .flatMap(({ acceptable, code, target }) => (acceptable && target !== null ? [{ code, target }] : []));
  return service.plan({ ...request, accepted });
}

/** What a guest reports, and the address a card gets at its first start, are no part of a step's promise. */
function withoutGuests(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (key, inner: unknown) =>
      ['guestAddresses', 'status', 'mac'].includes(key) ? undefined : inner,
    ),
  );
}
