import { describe, expect, it } from 'vitest';
import type { RunProgress } from '../../electron/service/report.ts';
import { createService } from '../../electron/service/service.ts';
import type { Pause } from '../../electron/service/wait-for-off.ts';
import type { Lab, LabVirtualMachine } from '../../shared/lab/lab.ts';
import type { SetUpRequest } from '../../shared/plan/request.ts';
import { adapterId, anAdapter, aVm, HOST } from '../../shared/testing/an-inventory.ts';
import { aLab, aLabVm } from './a-lab.ts';
import { comparable } from './comparable.ts';
import { simulatedWorld, type World } from './worlds.ts';

const request: SetUpRequest = {
  kind: 'set-up',
  sources: [{ host: HOST, adapter: adapterId(1) }],
  destinations: [{ host: HOST, vm: aVm(2).id, addAdapter: 'SPAN' }],
  setToNone: [],
  name: null,
  accepted: [],
};
const used = anAdapter(2, 1, { mac: '00155D000201', status: ['Ok'] });
const sensor = aLabVm(2, { generation: 1, adapters: [used] }, { locked: true });
const lab = (change: Partial<Lab> = {}) => ({ ...aLab([aLabVm(1), sensor]), ...change });

/** Changes the sensor from outside, as somebody at the host does. */
const change = (world: World, edit: (vm: LabVirtualMachine) => LabVirtualMachine[]) =>
  world.store.change((before) => ({
    lab: {
      ...before,
      virtualMachines: before.virtualMachines.flatMap((vm) => (vm.id === sensor.id ? edit(vm) : [vm])),
    },
    result: null,
  }));

/** Lets the person act in the so many-th pause; a pause takes no time, and ends when the run is cancelled. */
const acting = (world: World, at: number, act: () => unknown, pauses: number[] = []): Pause => {
  return async (milliseconds, signal) => {
    pauses.push(milliseconds);
    if (pauses.length === at) await act();
    if (pauses.length > at + 5) throw new Error('It still waits.');
    signal?.throwIfAborted();
  };
};
const turnOff = (world: World) => change(world, (vm) => [{ ...vm, state: 'Off' }]);

async function begin(world: World, options: Parameters<ReturnType<typeof createService>['run']>[1]) {
  const service = createService(world.host);
  const said: RunProgress[] = [];
  const report = await service.run(
    await service.plan({
      ...request,
      accepted: [{ code: 'no-shutdown-service', target: sensor.id }],
    }),
    { shutdownByHand: true, onProgress: (progress) => said.push(progress), ...options },
  );
  return { report, service, said };
}

describe('a run for which a person shuts the VM down', () => {
  it('waits, goes on when the VM is off, and starts it again', async () => {
    const world = simulatedWorld(lab());
    const pauses: number[] = [];
    const { report, said } = await begin(world, { pause: acting(world, 3, () => turnOff(world), pauses) });
    expect(report).toMatchObject({ outcome: 'done', rollback: null });
    expect(report.steps.map(({ step, result }) => [step.kind, result])).toEqual([
      ['stop-vm', 'done'],
      ['add-adapter', 'done'],
      ['set-mode', 'done'],
      ['set-mode', 'done'],
      ['start-vm', 'done'],
    ]);
    expect(pauses).toEqual([2000, 2000, 2000]);
    const waiting = said.filter(({ kind }) => kind === 'step-waiting');
    expect(waiting).toHaveLength(3);
    expect(waiting[0]).toMatchObject({ note: 'waiting-for-off', step: { kind: 'stop-vm' } });
    expect((await world.lab()).virtualMachines[1]).toMatchObject({ state: 'Running' });
  });

  it('records no shutdown, and is undone like any other run', async () => {
    const world = simulatedWorld(lab());
    const { service } = await begin(world, { pause: acting(world, 1, () => turnOff(world)) });
    const { runs } = await service.runs(await service.read());
    expect(runs[0]?.steps.map(({ step }) => step.kind)).toEqual([
      'add-adapter',
      'set-mode',
      'set-mode',
      'start-vm',
    ]);
    const undo = await service.plan({
      kind: 'undo',
      run: null,
      accepted: [{ code: 'no-shutdown-service', target: sensor.id }],
    });
    const back = await service.run(undo, {
      shutdownByHand: true,
      pause: acting(world, 1, () => turnOff(world)),
    });
    expect(back.outcome).toBe('done');
    const [is, was] = comparable(await world.lab(), lab());
    expect((is as Lab).virtualMachines).toEqual((was as Lab).virtualMachines);
  });

  it('is cancelled while it waits, and nothing was done', async () => {
    const world = simulatedWorld(lab());
    const stop = new AbortController();
    const { report } = await begin(world, {
      signal: stop.signal,
      pause: acting(world, 2, () => {
        stop.abort();
      }),
    });
    expect(report).toMatchObject({ outcome: 'cancelled', error: { code: 'Cancelled' } });
    expect(report.rollback).toMatchObject({ complete: true, steps: [] });
    expect(report.steps.map(({ result }) => result)).toEqual([
      'failed',
      'not-run',
      'not-run',
      'not-run',
      'not-run',
    ]);
    expect(await world.lab()).toEqual(lab());
  });

  it('is cancelled once the VM is off, and leaves its power to the person', async () => {
    const world = simulatedWorld(lab());
    const stop = new AbortController();
    const { report } = await begin(world, {
      signal: stop.signal,
      pause: acting(world, 1, () => turnOff(world)),
      onProgress: (progress) => {
        if (progress.kind === 'step-ended') stop.abort();
      },
    });
    expect(report).toMatchObject({ outcome: 'cancelled', rollback: { complete: true } });
    expect((await world.lab()).virtualMachines[1]?.state).toBe('Off');
  });

  it('ends when the VM is deleted meanwhile, or comes to another state, and says which', async () => {
    for (const [edit, said] of [
      [() => [], { code: 'NotFound', message: 'VM2 is not on this host any more.' }],
      [
        (vm: LabVirtualMachine) => [{ ...vm, state: 'Saved' as const }],
        { code: 'InvalidState', message: 'VM2 was to be shut down and is in state Saved.' },
      ],
    ] as const) {
      const world = simulatedWorld(lab());
      const { report } = await begin(world, { pause: acting(world, 1, () => change(world, edit)) });
      expect(report).toMatchObject({ outcome: 'failed', error: said, rollback: { complete: true } });
    }
  });

  it('takes back what it did after a failure, and leaves the power alone', async () => {
    const world = simulatedWorld(
      lab({
        faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'fail', error: 'OperationFailed' }],
      }),
    );
    const { report } = await begin(world, { pause: acting(world, 1, () => turnOff(world)) });
    expect(report.outcome).toBe('failed');
    expect(report.rollback?.complete).toBe(true);
    expect(report.rollback?.steps.map(({ step }) => step.kind)).not.toContain('start-vm');
    const left = (await world.lab()).virtualMachines[1];
    expect(left?.state).toBe('Off');
    expect(left?.adapters.map(({ name }) => name)).toEqual([used.name]);
  });

  it('shuts no VM down to take back what came after its start, and says that this is not whole', async () => {
    const other = { ...sensor, ...aLabVm(3, { generation: 1 }, { locked: true }) };
    const world = simulatedWorld({
      ...aLab([aLabVm(1), sensor, other]),
      faults: [{ cmdlet: 'Start-VM', nth: 2, action: 'fail', error: 'OperationFailed' }],
    });
    const service = createService(world.host);
    const both: SetUpRequest = {
      ...request,
      destinations: [sensor, other].map(({ id }) => ({ host: HOST, vm: id, addAdapter: 'SPAN' })),
      accepted: [sensor, other].map(({ id }) => ({ code: 'no-shutdown-service', target: id })),
    };
    const off = () =>
      world.store.change((before) => ({
        lab: {
          ...before,
          virtualMachines: before.virtualMachines.map((vm, index) =>
            index === 0 ? vm : { ...vm, state: 'Off' },
          ),
        },
        result: null,
      }));
    const report = await service.run(await service.plan(both), {
      shutdownByHand: true,
      pause: acting(world, 1, off),
    });
    expect(report).toMatchObject({ outcome: 'failed', rollback: { complete: false } });
    expect(report.rollback?.steps.map(({ step }) => step.kind)).not.toContain('stop-vm');
    const [watched, running, left] = (await world.lab()).virtualMachines;
    expect(watched?.adapters.map(({ mode }) => mode)).toEqual(['None']);
    expect([running?.state, left?.state]).toEqual(['Running', 'Off']);
    expect(running?.adapters).toHaveLength(2);
    expect(left?.adapters).toHaveLength(1);
  });
});
