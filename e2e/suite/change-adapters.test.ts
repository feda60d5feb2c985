import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createService } from '../../electron/service/service.ts';
import { stands } from '../../shared/checks/finding.ts';
import type { ChangeAdaptersRequest } from '../../shared/plan/request.ts';
import { adapterId, anAdapter, OTHER_SWITCH } from '../../shared/testing/an-inventory.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { aLab, aLabVm } from './a-lab.ts';
import { comparable } from './comparable.ts';
import { engineWorld, type EngineWorld } from './engine-world.ts';
import { simulatedWorld, type World } from './worlds.ts';

const engine = requireEngine();
/** A Source that moves, its Destination that goes off, one that is neither and becomes the new Destination. */
const lab = () =>
  aLab([
    aLabVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source', mac: '00155D000101', status: ['Ok'] })] }),
    aLabVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination', mac: '00155D000201', status: ['Ok'] })] }),
    aLabVm(3, { adapters: [anAdapter(3, 1, { mac: '00155D000301', status: ['Ok'] })] }),
  ]);
const request: ChangeAdaptersRequest = {
  kind: 'change-adapters',
  changes: [
    { adapter: adapterId(1), mode: 'Source', switch: OTHER_SWITCH },
    { adapter: adapterId(2), mode: 'None', switch: null },
    { adapter: adapterId(3), mode: 'Destination', switch: OTHER_SWITCH },
  ],
  accepted: [],
};

/** Runs it, asks again, and undoes it, each held to the host as it is then. */
async function changesAndUndoes(world: World): Promise<void> {
  const service = createService(world.host);
  const planned = await service.plan(request);
  expect(planned.plan.findings.filter(stands)).toEqual([]);
  const report = await service.run(planned);
  expect(report.outcome).toBe('done');
  expect(report.steps.map(({ step }) => step.kind)).toEqual([
    'set-mode',
    'set-mode',
    'connect-adapter',
    'disconnect-adapter',
    'connect-adapter',
    'set-mode',
    'set-mode',
  ]);
  const adapters = (await world.lab()).virtualMachines.flatMap((vm) => vm.adapters);
  expect(adapters.map(({ mode, switchId }) => [mode, switchId])).toEqual([
    ['Source', OTHER_SWITCH],
    ['None', null],
    ['Destination', OTHER_SWITCH],
  ]);
  expect((await service.plan(request)).plan.steps).toEqual([]);
  const { runs } = await service.runs(await service.read());
  expect(runs[0]).toMatchObject({ purpose: 'change-adapters', outcome: 'done' });
  const undo = await service.run(await service.plan({ kind: 'undo', run: null, accepted: [] }));
  expect(undo.outcome).toBe('done');
  const [is, was] = comparable(await world.lab(), lab());
  expect(is).toEqual(was);
}

describe('new settings of adapters', () => {
  it('come and go on the simulator', async () => {
    await changesAndUndoes(simulatedWorld(lab()));
  });

  it('leave the host as it was where a step fails', async () => {
    const faults = [
      { cmdlet: 'Set-VMNetworkAdapter', nth: 4, action: 'fail' as const, error: 'OperationFailed' },
    ];
    const world = simulatedWorld({ ...lab(), faults });
    const service = createService(world.host);
    const report = await service.run(await service.plan(request));
    expect(report).toMatchObject({ outcome: 'failed', rollback: { complete: true } });
    const [is, was] = comparable(await world.lab(), lab());
    expect((is as { virtualMachines: unknown }).virtualMachines).toEqual(
      (was as { virtualMachines: unknown }).virtualMachines,
    );
  });

  describe.skipIf(engine === null)('with PowerShell', () => {
    let world: EngineWorld;
    beforeAll(async () => {
      if (engine !== null) world = await engineWorld(engine, aLab([]));
    });
    afterAll(() => world.close());

    it('come and go on a host', async () => {
      world.use(lab());
      await changesAndUndoes(world);
    });
  });
});
