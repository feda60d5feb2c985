import { describe, expect, it } from 'vitest';
import { createService } from '../../electron/service/service.ts';
import { stands } from '../../shared/checks/finding.ts';
import type { SetUpRequest } from '../../shared/plan/request.ts';
import { adapterId, anAdapter, aVm, HOST } from '../../shared/testing/an-inventory.ts';
import { aLab, aLabVm } from './a-lab.ts';
import { comparable } from './comparable.ts';
import { simulatedWorld } from './worlds.ts';

const request: SetUpRequest = {
  kind: 'set-up',
  sources: [{ host: HOST, adapter: adapterId(1) }],
  destinations: [{ host: HOST, vm: aVm(2).id, addAdapter: 'SPAN' }],
  setToNone: [],
  name: null,
  accepted: [],
};
/** A card as it is in a VM that has run before. */
const used = anAdapter(2, 1, { mac: '00155D000201', status: ['Ok'] });
const lab = () => aLab([aLabVm(1), aLabVm(2, { generation: 1, adapters: [used] }, { shutdownMs: 2000 })]);
const undo = { kind: 'undo' as const, run: null, accepted: [] };

describe('a run', () => {
  it('is cancelled between steps, and what was done is taken back', async () => {
    const world = simulatedWorld(lab());
    const service = createService(world.host);
    const stop = new AbortController();
    const report = await service.run(await service.plan(request), {
      signal: stop.signal,
      onProgress: (progress) => {
        if (progress.kind === 'step-ended' && progress.number === 3) stop.abort();
      },
    });
    expect(report.outcome).toBe('cancelled');
    expect(report.steps.map(({ result }) => result)).toEqual(['done', 'done', 'done', 'not-run', 'not-run']);
    expect(report.rollback).toMatchObject({ complete: true });
    const [is, was] = comparable(await world.lab(), lab());
    expect(is).toEqual(was);
  });

  it('keeps what was done when it is asked to, and that can be undone', async () => {
    const world = simulatedWorld({
      ...lab(),
      faults: [{ cmdlet: 'Set-VMNetworkAdapter', nth: 2, action: 'fail', error: 'OperationFailed' }],
    });
    const service = createService(world.host);
    const report = await service.run(await service.plan(request), { keepOnFailure: true });
    expect(report).toMatchObject({ outcome: 'failed', rollback: null });
    const left = (await world.lab()).virtualMachines[1];
    expect(left?.adapters.map(({ name, mode }) => [name, mode])).toContainEqual(['SPAN', 'Destination']);
    expect(left?.state).toBe('Off');
    expect((await service.run(await service.plan(undo))).outcome).toBe('done');
    const [is, was] = comparable(await world.lab(), lab());
    expect((is as { virtualMachines: unknown }).virtualMachines).toEqual(
      (was as { virtualMachines: unknown }).virtualMachines,
    );
  });

  it('takes back what it can when the host refuses a part of that', async () => {
    const world = simulatedWorld({
      ...lab(),
      faults: [2, 3].map((nth) => ({
        cmdlet: 'Set-VMNetworkAdapter',
        nth,
        action: 'fail' as const,
        error: 'OperationFailed',
      })),
    });
    const service = createService(world.host);
    const report = await service.run(await service.plan(request));
    expect(report.rollback?.complete).toBe(false);
    expect(report.rollback?.steps.map(({ step, result }) => `${step.kind} ${result}`)).toEqual([
      'set-mode failed',
      'remove-adapter done',
      'start-vm done',
    ]);
  });

  it('does not begin on a host that was changed since it was planned', async () => {
    const world = simulatedWorld(lab());
    const service = createService(world.host);
    const planned = await service.plan(request);
    await world.store.change((now) => ({
      lab: {
        ...now,
        virtualMachines: [
          ...now.virtualMachines,
          aLabVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination' })] }),
        ],
      },
      result: null,
    }));
    const before = await world.lab();
    await expect(service.run(planned)).rejects.toMatchObject({ code: 'Changed' });
    expect(await world.lab()).toEqual(before);
  });

  it('is the only one on its host', async () => {
    const service = createService(simulatedWorld(lab()).host);
    const planned = await service.plan(request);
    const first = service.run(planned);
    await expect(service.run(planned)).rejects.toMatchObject({ code: 'Busy' });
    expect((await first).outcome).toBe('done');
  });

  it('is refused whole when a check blocks it', async () => {
    const sensor = aLabVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination' })] });
    const world = simulatedWorld(aLab([aLabVm(1), aLabVm(2), sensor]));
    const service = createService(world.host);
    await expect(service.run(await service.plan(request))).rejects.toMatchObject({ code: 'Blocked' });
    expect((await world.host.records.list()).runs).toEqual([]);
  });
});

describe('a new switch', () => {
  const onCard = {
    kind: 'create-switch' as const,
    name: 'Span',
    type: 'External' as const,
    card: 'Contoso 10G #2',
    allowManagementOs: false,
    accepted: [],
  };
  const carrying = () => {
    const { physicalAdapters, ...rest } = aLab([]);
    return {
      ...rest,
      physicalAdapters: physicalAdapters.map((card) => ({
        ...card,
        defaultRoute: true,
        addresses: ['192.0.2.1'],
      })),
    };
  };

  it('on a card that carries the host needs that card named again', async () => {
    const world = simulatedWorld(carrying());
    const service = createService(world.host);
    const blocked = await service.plan(onCard);
    expect(blocked.plan.findings.filter(stands).map(({ code, target }) => [code, target])).toEqual([
      ['card-carries-host', 'Contoso 10G #2'],
    ]);
    const accepted = [{ code: 'card-carries-host' as const, target: 'Contoso 10G #2' }];
    expect((await service.run(await service.plan({ ...onCard, accepted }))).outcome).toBe('done');
  });

  it('is undone, and planned twice changes nothing the second time', async () => {
    const world = simulatedWorld(aLab([]));
    const service = createService(world.host);
    expect((await service.run(await service.plan(onCard))).outcome).toBe('done');
    expect((await service.plan(onCard)).plan.steps).toEqual([]);
    expect((await service.run(await service.plan(undo))).outcome).toBe('done');
    expect(await world.lab()).toEqual(aLab([]));
  });
});

describe('a run that somebody has put back by hand', () => {
  it('counts as undone once an undo has found nothing to do, and not before', async () => {
    const world = simulatedWorld(lab());
    const service = createService(world.host);
    const first = await service.run(await service.plan(request));
    const between = await world.lab();
    const disable = { kind: 'disable' as const, scope: { all: true as const }, remove: [], accepted: [] };
    const second = await service.run(await service.plan(disable));
    await world.store.change(() => ({ lab: between, result: null }));

    const nothing = await service.plan(undo);
    expect(nothing).toMatchObject({ plan: { undoes: second.run, steps: [] }, undoes: { undoneBy: null } });
    expect((await service.plan(undo)).plan.undoes).toBe(second.run);
    expect(await service.run(nothing)).toMatchObject({ outcome: 'nothing-to-do', run: null, steps: [] });
    expect(await world.lab()).toEqual(between);
    const [record] = (await world.host.records.list()).runs;
    expect(record).toMatchObject({ purpose: 'undo', undoes: second.run, outcome: 'done', steps: [] });

    const further = await service.plan(undo);
    expect(further.plan.undoes).toBe(first.run);
    expect((await service.run(further)).outcome).toBe('done');
    const [is, was] = comparable(await world.lab(), lab());
    expect(is).toEqual(was);
    const runs = (await world.host.records.list()).runs.length;
    const named = { ...undo, run: second.run };
    expect(await service.run(await service.plan(named))).toMatchObject({ outcome: 'nothing-to-do' });
    expect((await service.run(await service.plan(undo))).outcome).toBe('nothing-to-do');
    expect((await world.host.records.list()).runs).toHaveLength(runs);
  });
});

describe('a record that was tampered with', () => {
  it('gives an undo that is planned anew and checked like any request', async () => {
    const sensor = aLabVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination' })] });
    const world = simulatedWorld(aLab([aLabVm(1), aLabVm(2), sensor]));
    const service = createService(world.host);
    const accepted = [{ code: 'foreign-receiver' as const, target: adapterId(3) }];
    await service.run(await service.plan({ ...request, accepted }));
    const list = await world.host.records.list();
    const forged = list.runs.map((run) => ({
      ...run,
      steps: run.steps.map((each) =>
        each.step.kind === 'set-mode'
          ? { ...each, before: { ...each.before, adapter: anAdapter(9, 1, { mode: 'Source' as const }) } }
          : { ...each, step: { ...each.step, name: 'Remove-VM *; $(x)' }, added: adapterId(3) },
      ),
    }));
    const liar = createService({
      ...world.host,
      records: { ...world.host.records, list: () => Promise.resolve({ runs: forged, refused: [] }) },
    });
    const { plan } = await liar.plan(undo);
    expect(plan.steps.some(({ kind }) => kind === 'remove-adapter')).toBe(false);
    expect(plan.steps.every((step) => step.kind === 'set-mode' && step.mode === 'Source')).toBe(true);
    expect(plan.findings.filter(stands).map(({ code }) => code)).toContain('foreign-receiver');
  });
});
