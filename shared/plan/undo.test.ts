import { describe, expect, it } from 'vitest';
import { stands } from '../checks/finding.ts';
import type { Inventory } from '../model/inventory.ts';
import type { RecordedStep, RunRecord } from '../records/run-record.ts';
import { runThrough, resolveStep } from '../steps/run-through.ts';
import { adapterId, anAdapter, anInventory, aVm, HOST } from '../testing/an-inventory.ts';
import { planDisable } from './disable.ts';
import type { Plan } from './plan.ts';
import { planSetUp } from './set-up.ts';
import { planUndo } from './undo.ts';

const SPAN_ID = adapterId(2, 7);

/** What a run of the plan leaves on record and on the host, had it gone as expected. */
function ran(
  plan: Plan,
  inventory: Inventory,
  run: string,
  newId = SPAN_ID,
): { record: RunRecord; after: Inventory } {
  const text = (value: unknown) =>
    JSON.stringify(value).replaceAll(/added:s\d+/g, newId.replaceAll('\\', '\\\\'));
  const added = new Map(
    plan.steps.flatMap(({ id, kind }) => (kind === 'add-adapter' ? [[id, newId] as const] : [])),
  );
  const through = runThrough(inventory, plan.steps);
  const steps = through.map(({ step, before }): RecordedStep => ({
    step: resolveStep(step, added),
    before: JSON.parse(text(before)) as RecordedStep['before'],
    startedAt: '',
    endedAt: '',
    result: 'done',
    code: null,
    message: null,
    after: null,
    added: added.get(step.id) ?? null,
  }));
  const after = JSON.parse(text(through.at(-1)?.inventoryAfter ?? inventory)) as Inventory;
  const record = {
    run,
    host: HOST,
    purpose: plan.purpose,
    undoes: null,
    name: null,
    startedAt: '',
    endedAt: '',
    steps,
    outcome: 'done' as const,
    stopped: null,
    cut: false,
  };
  return { record, after };
}

const before = anInventory([aVm(1), aVm(2, { generation: 1 })]);
const setUp = planSetUp(before, {
  kind: 'set-up',
  sources: [{ host: HOST, adapter: adapterId(1) }],
  destinations: [{ host: HOST, vm: aVm(2).id, addAdapter: 'SPAN' }],
  setToNone: [],
  name: null,
  accepted: [],
});
const { record, after } = ran(setUp, before, '20260101T000000001Z-aaaaaa');
const what = (plan: Plan) =>
  plan.steps.map((step) => ('mode' in step ? `${step.kind} ${step.adapter.name} ${step.mode}` : step.kind));

describe('planning an undo', () => {
  it('takes a set-up back, with the shutdown that it needs', () => {
    const plan = planUndo(after, record, [record], []);
    expect(what(plan)).toEqual([
      'set-mode Network Adapter None',
      'set-mode SPAN None',
      'stop-vm',
      'remove-adapter',
      'start-vm',
    ]);
    expect(ran(plan, after, '20260101T000000002Z-aaaaaa').after).toEqual(before);
  });

  it('has nothing to do where everything is as it was', () => {
    expect(planUndo(before, record, [record], []).steps).toEqual([]);
  });

  it('gives back what a disable took, under a new id, and finds that id again', () => {
    const running = {
      ...after,
      virtualMachines: after.virtualMachines.map((vm) => ({ ...vm, generation: 2 })),
    };
    const ours = [{ id: SPAN_ID, vmId: aVm(2).id, name: 'SPAN', switchId: null }];
    const disable = planDisable(
      running,
      { kind: 'disable', scope: { all: true }, remove: [], accepted: [] },
      ours,
    );
    const off = ran(disable, running, '20260101T000000002Z-aaaaaa');
    const back = planUndo(off.after, off.record, [off.record, record], []);
    expect(what(back)).toEqual([
      'add-adapter',
      'set-mode SPAN Destination',
      'set-mode Network Adapter Source',
    ]);
    expect(back.findings.filter(stands)).toEqual([]);
    const again = ran(back, off.after, '20260101T000000003Z-aaaaaa', adapterId(2, 8));
    const first = planUndo(again.after, record, [again.record, off.record, record], []);
    expect(
      first.steps.map((step) => ('adapter' in step && 'id' in step.adapter ? step.adapter.id : '')),
    ).toContain(adapterId(2, 8));
  });

  it('gives no adapter back to a VM that has got as many as it may have since', () => {
    const off = {
      ...after,
      virtualMachines: after.virtualMachines.map((vm) => ({ ...vm, state: 'Off' })),
    };
    const ours = [{ id: SPAN_ID, vmId: aVm(2).id, name: 'SPAN', switchId: null }];
    const disable = planDisable(
      off,
      { kind: 'disable', scope: { all: true }, remove: [], accepted: [] },
      ours,
    );
    const gone = ran(disable, off, '20260101T000000002Z-aaaaaa');
    expect(disable.steps.map(({ kind }) => kind)).toContain('remove-adapter');
    const back = (count: number, state: string) => {
      const adapters = Array.from({ length: count }, (_, index) => anAdapter(2, index + 11));
      const virtualMachines = gone.after.virtualMachines.map((vm) =>
        vm.id === aVm(2).id ? { ...vm, state, adapters } : vm,
      );
      return planUndo({ ...gone.after, virtualMachines }, gone.record, [gone.record, record], []);
    };
    for (const state of ['Off', 'Running']) {
      expect(back(7, state).findings.filter(stands)).toEqual([]);
      expect(
        back(8, state)
          .findings.filter(stands)
          .map(({ code, name }) => [code, name]),
      ).toEqual([['adapters-full', 'VM2']]);
    }
  });

  it('blocks on a mode that somebody has changed since, until that is accepted', () => {
    const changed = {
      ...after,
      virtualMachines: after.virtualMachines.map((vm) =>
        vm.id === aVm(1).id ? { ...vm, adapters: [anAdapter(1, 1, { mode: 'Destination' as const })] } : vm,
      ),
    };
    const plan = planUndo(changed, record, [record], []);
    expect(plan.findings.filter(stands).map(({ code, target }) => [code, target])).toEqual([
      ['changed-since', adapterId(1)],
    ]);
    const accepted = [{ code: 'changed-since' as const, target: adapterId(1) }];
    expect(planUndo(changed, record, [record], accepted).findings.filter(stands)).toEqual([]);
  });

  it('never removes an adapter of another name than the one that was added', () => {
    const renamed = {
      ...after,
      virtualMachines: after.virtualMachines.map((vm) => ({
        ...vm,
        adapters: vm.adapters.map((each) => (each.id === SPAN_ID ? { ...each, name: 'Backup' } : each)),
      })),
    };
    expect(what(planUndo(renamed, record, [record], []))).not.toContain('remove-adapter');
  });

  it('checks a tampered state before like any new request', () => {
    const sensor = aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination' })] });
    const tampered: RunRecord = {
      ...record,
      steps: record.steps.map((each) =>
        each.step.kind === 'set-mode' && 'id' in each.step.adapter && each.step.adapter.id === adapterId(1)
          ? {
              ...each,
              step: { ...each.step, mode: 'None' as const },
              before: { ...each.before, adapter: anAdapter(1, 1, { mode: 'Source' }) },
            }
          : each,
      ),
    };
    const host = anInventory([aVm(1), aVm(2), sensor]);
    const plan = planUndo(host, tampered, [tampered], []);
    expect(what(plan)).toEqual(['set-mode Network Adapter Source']);
    expect(plan.findings.filter(stands).map(({ code }) => code)).toEqual(['foreign-receiver']);
  });

  it('starts a VM again that a run broken off had shut down', () => {
    const broken: RunRecord = { ...record, outcome: null, steps: record.steps.slice(0, 1) };
    const off = anInventory([aVm(1), aVm(2, { generation: 1, state: 'Off' })]);
    expect(what(planUndo(off, broken, [broken], []))).toEqual(['start-vm']);
    expect(what(planUndo(before, broken, [broken], []))).toEqual([]);
  });

  it('has nothing to take back where that has been done, though the host is set up so again', () => {
    const undo = {
      ...record,
      run: '20260101T000000002Z-aaaaaa',
      purpose: 'undo' as const,
      undoes: record.run,
    };
    const plan = planUndo(after, record, [undo, record], []);
    expect(plan).toMatchObject({ steps: [], findings: [], undoes: record.run });
    const undone = { ...undo, run: '20260101T000000003Z-aaaaaa', undoes: undo.run };
    expect(planUndo(after, record, [undone, undo, record], []).steps).toHaveLength(5);
  });

  it('says that a record was cut short', () => {
    const cut = planUndo(after, { ...record, cut: true }, [record], []);
    expect(cut.findings.map(({ code, severity, target }) => [code, severity, target])).toContainEqual([
      'record-cut',
      'warns',
      record.run,
    ]);
  });

  it('sets every mode to None before it shuts anything down, as the undo of the plan does', () => {
    const two = anInventory([1, 2, 3].map((nth) => aVm(nth, { generation: 1 })));
    const request = {
      kind: 'set-up' as const,
      sources: [{ host: HOST, adapter: adapterId(1) }],
      destinations: [2, 3].map((nth) => ({ host: HOST, vm: aVm(nth).id, addAdapter: 'SPAN' })),
      setToNone: [],
      name: null,
      accepted: [],
    };
    const plan = planSetUp(two, request);
    const order = ['VM1 None', 'VM3 None', 'VM2 None', 'stop-vm', 'remove-adapter'];
    const short = (steps: Plan['steps']) =>
      steps.map((step) => ('mode' in step ? `${step.vm.name} ${step.mode}` : step.kind));
    expect(short(plan.undoSteps).slice(0, 5)).toEqual(order);
    expect(short(setUp.undoSteps)).toEqual(short(planUndo(after, record, [record], []).steps));
  });

  it('finds what an unanswered step did by the host as it is', () => {
    const lost: RunRecord = {
      ...record,
      outcome: 'unknown',
      steps: record.steps.slice(1, 2).map((each) => ({ ...each, result: null, added: null })),
    };
    expect(what(planUndo({ ...after }, lost, [lost], []))).toContain('remove-adapter');
    expect(what(planUndo(before, lost, [lost], []))).toEqual([]);
  });
});
