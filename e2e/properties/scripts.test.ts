import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../electron/service/service.ts';
import { planId } from '../../shared/script/plan-id.ts';
import { renderScript, renderUndoScript } from '../../shared/script/render-script.ts';
import { scriptFile } from '../../shared/script/script-file.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { scriptRunner, type ScriptRunner } from '../scripts/script-runner.ts';
import { aLab } from '../suite/a-lab.ts';
import { comparable } from '../suite/comparable.ts';
import { engineWorld, type EngineWorld } from '../suite/engine-world.ts';
import { runs } from '../suite/sizes.ts';
import { scratchFolder } from '../suite/worlds.ts';
import { arbitraryWish, inventoryOf, isBlocked, planOf, requestOf } from './arbitrary-request.ts';

const engine = requireEngine();

describe.skipIf(engine === null)('saved scripts, on generated labs', () => {
  let world: EngineWorld;
  let runner: ScriptRunner;
  let folder: Awaited<ReturnType<typeof scratchFolder>>;
  beforeAll(async () => {
    if (engine === null) return;
    folder = await scratchFolder();
    world = await engineWorld(engine, aLab([]));
    runner = scriptRunner(engine.executable, world.environment);
  });
  afterAll(async () => {
    await runner.close();
    await world.close();
    await folder.remove();
  });

  it('a script leaves what running its plan leaves, and its undo script the state before', async () => {
    const wanted = runs(100, 1_000);
    let done = 0;
    let number = 0;
    await fc.assert(
      fc.asyncProperty(arbitraryWish, async (wish) => {
        const request = requestOf(wish);
        fc.pre(request !== null);
        const inventory = inventoryOf(wish.lab);
        const plan = planOf(inventory, request);
        fc.pre(plan.steps.length > 0 && !isBlocked(plan));

        world.use(wish.lab);
        const service = createService(world.host);
        const report = await service.run(await service.plan(request));
        expect(report.outcome).toBe('done');
        const byPlan = await world.lab();

        number += 1;
        const id = planId(plan.steps);
        const file = join(folder.path, `${String(number)}-set-up.ps1`);
        const undoFile = join(folder.path, `${String(number)}-undo.ps1`);
        await writeFile(
          file,
          scriptFile(renderScript({ steps: plan.steps, purpose: plan.purpose, planId: id })),
        );
        await writeFile(
          undoFile,
          scriptFile(renderUndoScript({ undoSteps: plan.undoSteps, inventory, planId: id })),
        );
        world.use(wish.lab);
        expect(await runner.run(file)).toBeNull();
        const [script, plain] = comparable(await world.lab(), byPlan);
        expect(script).toEqual(plain);
        expect(await runner.run(undoFile)).toBeNull();
        const [back, before] = comparable(await world.lab(), wish.lab);
        expect(back).toEqual(before);
        done += 1;
      }),
      { numRuns: wanted, endOnFailure: true },
    );
    console.log(
      `scripts on the engine: ${String(done)} plans, each run as plan, as script, and undone by script`,
    );
    expect(done).toBe(wanted);
  });
});
