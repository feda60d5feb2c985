import { makeFinding } from '../checks/make-finding.ts';
import { customisations } from '../checks/customisations.ts';
import type { Acceptance, Finding } from '../checks/finding.ts';
import type { FindingDetail } from '../checks/finding-detail.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { findAdapter, findVm, labelOf } from '../model/look-up.ts';
import { currentId } from '../records/ours.ts';
import type { RecordedStep, RunRecord } from '../records/run-record.ts';
import { undoneBy } from '../records/undoable.ts';
import { kindOf } from '../steps/step-kinds.ts';
import type { Step } from '../steps/step.ts';
import { targetId } from '../steps/target.ts';
import { inversePlan, type DoneStep } from './inverse-plan.ts';
import { leftOff, restart, stillGoingOff } from './left-off.ts';
import { makePlan } from './make-plan.ts';
import { numberSteps } from './number-steps.ts';
import type { Plan } from './plan.ts';
import { withPower } from './with-power.ts';

/**
 * Plans the way back from a run to the state before it.
 *
 * The record is evidence, not orders: from each step only its kind, its ids and the state before are
 * taken, the steps are made anew and pass every check and consent of a new request. What is already
 * as it was needs no step; what somebody else has changed since blocks until it is accepted. A run that
 * has been taken back has nothing left: what looks like its work by now is that of a later one.
 */
export function planUndo(
  inventory: Inventory,
  run: RunRecord,
  allRuns: readonly RunRecord[],
  accepted: readonly Acceptance[],
): Plan {
  if (undoneBy(allRuns, run.run) !== null) {
    return makePlan(inventory, { purpose: 'undo', steps: [], findings: [], accepted, undoes: run.run });
  }
  const done = run.steps.flatMap((recorded) => effective(recorded, inventory));
  const inverse = inversePlan(done.filter(({ step }) => step.kind !== 'stop-vm' && step.kind !== 'start-vm'));
  const findings: Finding[] = run.cut ? [cutShort(run)] : [];
  const steps: Step[] = [];
  let current = inventory;
  for (const step of inverse.map((each) => withCurrentIds(each, done, allRuns))) {
    const next = fit(step, current, findings, accepted);
    if (next === null) continue;
    steps.push(next);
    current = kindOf(next).expect(current, next);
  }
  const powered = withPower(inventory, steps);
  const off = leftOff(run, allRuns, inventory);
  return makePlan(inventory, {
    purpose: 'undo',
    steps: numberSteps([...powered, ...restart(off, powered)]),
    findings: [...findings, ...stillGoingOff(off)],
    accepted,
    undoes: run.run,
  });
}

function cutShort({ run }: RunRecord): Finding {
  return makeFinding('record-cut', { target: run, name: run, details: [{ code: 'cut-line' }] });
}

interface EffectiveStep extends DoneStep {
  readonly added: string | null;
}

/** The step if it took effect: as recorded, or, where its outcome is not, as the host shows now. */
function effective(recorded: RecordedStep, inventory: Inventory): EffectiveStep[] {
  const { step, before, result, added } = recorded;
  if (result === 'done') return [{ step, before, added }];
  if (step.kind === 'add-adapter') {
    const vm = findVm(inventory, step.vm.id);
    const there = vm?.adapters.filter((each) => each.name === step.name) ?? [];
    const [only] = there;
    return before.adapter === null && there.length === 1 && only !== undefined
      ? [{ step, before, added: only.id }]
      : [];
  }
  if (step.kind === 'create-switch' || step.kind === 'remove-switch') return [];
  return [{ step, before, added }];
}

/** The step with what the run added, and what has been added again since, by its id of today. */
function withCurrentIds(step: Step, done: readonly EffectiveStep[], runs: readonly RunRecord[]): Step {
  const now = <T extends { readonly name: string }>(target: T): T => {
    if ('added' in target) {
      const added = done.find((each) => each.step.id === target.added)?.added ?? null;
      return added === null ? target : ({ id: currentId(runs, added), name: target.name } as unknown as T);
    }
    return 'id' in target ? { ...target, id: currentId(runs, String(target.id)) } : target;
  };
  return {
    ...step,
    ...('adapter' in step ? { adapter: now(step.adapter) } : {}),
    ...('switch' in step && step.switch !== null ? { switch: now(step.switch) } : {}),
  };
}

/**
 * The step as it fits the host now; null where there is nothing left to do or it cannot be done.
 *
 * Says in `findings` what has changed since the run.
 */
function fit(
  step: Step,
  inventory: Inventory,
  findings: Finding[],
  accepted: readonly Acceptance[],
): Step | null {
  switch (step.kind) {
    case 'add-adapter':
      return fitAddition(step, inventory, findings);
    case 'set-mode':
    case 'remove-adapter':
    case 'rename-adapter':
    case 'connect-adapter':
    case 'disconnect-adapter':
      return fitAdapterStep(step, inventory, findings, accepted);
    case 'remove-switch':
      return inventory.switches.some(({ id }) => sameId(id, targetId(step.switch))) ? step : null;
    case 'create-switch':
      return inventory.switches.some(({ name, type }) => name === step.name && type === step.type)
        ? null
        : step;
    case 'stop-vm':
    case 'start-vm':
      return step;
  }
}

type AddStep = Extract<Step, { kind: 'add-adapter' }>;
type AdapterStep = Extract<Step, { adapter: unknown }>;

function fitAddition(step: AddStep, inventory: Inventory, findings: Finding[]): Step | null {
  const vm = findVm(inventory, step.vm.id);
  if (vm === undefined) {
    findings.push(makeFinding('no-such-thing', { target: step.vm.id, name: step.vm.name }));
    return null;
  }
  const replaces = step.replaces;
  if (replaces !== null && vm.adapters.some(({ id }) => sameId(id, replaces))) return null;
  const label = `${vm.name}/${step.name}`;
  if (vm.adapters.some(({ name }) => name === step.name)) {
    findings.push(
      makeFinding('name-taken', {
        target: vm.id,
        name: step.name,
        details: [{ code: 'not-there-before', name: label }],
      }),
    );
    return null;
  }
  findings.push(makeFinding('new-adapter', { target: replaces ?? vm.id, name: label }));
  return step;
}

function fitAdapterStep(
  step: AdapterStep,
  inventory: Inventory,
  findings: Finding[],
  accepted: readonly Acceptance[],
): Step | null {
  if ('added' in step.adapter) return step;
  const id = step.adapter.id;
  const owned = findAdapter(inventory, id);
  const givesUp = step.kind === 'remove-adapter' || (step.kind === 'set-mode' && step.mode === 'None');
  if (owned === undefined) {
    if (!givesUp) {
      findings.push(
        makeFinding('no-such-thing', { target: id, name: `${step.vm.name}/${step.adapter.name}` }),
      );
    }
    return null;
  }
  const { adapter, vm } = owned;
  const about = { target: id, name: labelOf(owned) };
  if (vm === null || !sameId(vm.id, step.vm.id)) {
    findings.push(makeFinding('changed-since', { ...about, details: [{ code: 'of-another-vm' }] }));
    return null;
  }
  const named = { ...step, adapter: { id, name: adapter.name } };
  const changed = (detail: FindingDetail) =>
    findings.push(makeFinding('changed-since', { ...about, details: [detail] }));
  switch (named.kind) {
    case 'set-mode': {
      if (adapter.mode === named.mode || adapter.mode === null) return null;
      if (adapter.mode !== named.from)
        changed({ code: 'mode-changed', mode: adapter.mode, expected: named.from });
      return { ...named, from: adapter.mode };
    }
    case 'remove-adapter': {
      const customised = customisations(adapter);
      if (adapter.name !== step.adapter.name) {
        changed({ code: 'added-as', name: step.adapter.name });
        return isAccepted(accepted, id) ? named : null;
      }
      if (customised.length === 0) return named;
      findings.push(makeFinding('adapter-customised', { ...about, details: customised }));
      return null;
    }
    case 'rename-adapter':
      if (adapter.name === named.name) return null;
      if (adapter.name !== step.adapter.name)
        changed({ code: 'name-changed', name: adapter.name, expected: step.adapter.name });
      return named;
    case 'connect-adapter':
      return sameId(adapter.switchId ?? '', targetId(named.switch)) ? null : named;
    case 'disconnect-adapter':
      return adapter.switchId === null ? null : named;
  }
}

function isAccepted(accepted: readonly Acceptance[], id: string): boolean {
  return accepted.some(({ code, target }) => code === 'changed-since' && sameId(target, id));
}
