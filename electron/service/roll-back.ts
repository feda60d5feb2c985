import type { Inventory } from '../../shared/model/inventory.ts';
import { findAdapter, findVm } from '../../shared/model/look-up.ts';
import { inversePlan } from '../../shared/plan/inverse-plan.ts';
import type { RunId } from '../../shared/records/run-record.ts';
import { resolveStep, runThrough, targetStateOf } from '../../shared/steps/run-through.ts';
import { kindOf } from '../../shared/steps/step-kinds.ts';
import type { Step } from '../../shared/steps/step.ts';
import { targetId, type StepId } from '../../shared/steps/target.ts';
import type { HyperVHost } from '../hosts/hyperv-host.ts';
import { newRunId } from '../records/new-run-id.ts';
import { applySteps, type AppliedStep, type AppliedSteps } from './apply-steps.ts';
import { pendingShutdown } from './pending-shutdown.ts';
import type { RollbackReport, RunProgress } from './report.ts';
import { shapeOf } from './shape-of.ts';

/**
 * Takes back what a run did before it stopped.
 *
 * The host is read first: after a lost shell nobody knows whether the last step took effect, and
 * nothing is changed on a guess. A rollback is a run of its own in the records, and goes on after a
 * step that the host refuses: a VM must not stay off because an adapter cannot be reset.
 */
export async function rollBack(
  host: HyperVHost,
  {
    run,
    planned,
    before,
    result,
    onProgress,
    shutdownByHand = false,
  }: {
    run: RunId;
    planned: readonly Step[];
    /** The host before the run. */
    before: Inventory;
    result: AppliedSteps;
    onProgress?: ((progress: RunProgress) => void) | undefined;
    /** No VM is shut down for it: the host refuses what would need that, and says so. */
    shutdownByHand?: boolean;
  },
): Promise<RollbackReport> {
  try {
    const now = await host.read();
    const added = new Map(result.added);
    const shutdown = pendingShutdown(result, now);
    const pending = shutdown?.vm ?? null;
    const late = shutdown === null ? lateEffect(result, planned, before, now) : null;
    if (late?.added !== undefined) added.set(late.applied.step.id, late.added);
    const done = late === null ? result.applied : [...result.applied, late.applied];
    const needed = neededSteps(inversePlan(done), now, added);
    const steps = shutdownByHand ? needed.filter(({ kind }) => kind !== 'stop-vm') : needed;
    if (steps.length === 0) {
      return { complete: shutdown === null, steps: [], error: shutdown?.error.toShape() ?? null, pending };
    }
    const rollback = newRunId();
    const line = { version: 1 as const, run: rollback };
    await host.records.append({
      ...line,
      record: 'run-started',
      at: new Date().toISOString(),
      host: before.host.name,
      purpose: 'rollback',
      undoes: run,
      name: null,
    });
    const back = await applySteps(host, steps, {
      run: rollback,
      inventory: now,
      added,
      onProgress,
      goOn: true,
    });
    const complete = back.stopped === null && shutdown === null;
    await host.records.append({
      ...line,
      record: 'run-ended',
      at: new Date().toISOString(),
      outcome: complete ? 'done' : 'failed',
    });
    const error = back.stopped?.error ?? shutdown?.error.toShape() ?? null;
    return { complete, steps: back.reports, error, pending };
  } catch (error) {
    return { complete: false, steps: [], error: shapeOf(error), pending: null };
  }
}

/**
 * The step that was not seen to take effect, if the host as read now shows that it did.
 *
 * The state before it is that to which the steps before it led, not that before the run: a VM that
 * the run has shut down was off when its start was lost.
 */
function lateEffect(
  { stopped, applied }: AppliedSteps,
  planned: readonly Step[],
  before: Inventory,
  now: Inventory,
): { applied: AppliedStep; added?: string } | null {
  if (stopped?.mayFollow !== true) return null;
  const step = stopped.at;
  if (applied.some((each) => each.step.id === step.id)) return null;
  if (step.kind === 'add-adapter') {
    const had = findVm(before, step.vm.id)?.adapters.map(({ id }) => id) ?? [];
    const fresh = findVm(now, step.vm.id)?.adapters.filter(
      ({ id, name }) => name === step.name && !had.includes(id),
    );
    const id = fresh?.[0]?.id;
    return id === undefined || fresh?.length !== 1
      ? null
      : { applied: { step, before: targetStateOf(before, step) }, added: id };
  }
  if (step.kind === 'create-switch') {
    const fresh = now.switches.find(
      ({ id, name }) => name === step.name && !before.switches.some((old) => old.id === id),
    );
    return fresh === undefined
      ? null
      : { applied: { step, before: targetStateOf(before, step) }, added: fresh.id };
  }
  const expected = runThrough(before, planned).find((each) => each.step.id === step.id);
  return { applied: { step, before: expected?.before ?? targetStateOf(before, step) } };
}

/**
 * The steps back without those whose goal the host has reached by their turn.
 *
 * By their turn: a VM that runs now and is shut down on the way back must be started again.
 */
function neededSteps(
  steps: readonly Step[],
  now: Inventory,
  added: ReadonlyMap<StepId, string>,
): readonly Step[] {
  const needed: Step[] = [];
  let current = now;
  for (const step of steps) {
    const resolved = resolveStep(step, added);
    if (!isNeeded(resolved, current)) continue;
    needed.push(step);
    current = kindOf(resolved).expect(current, resolved);
  }
  return needed;
}

function isNeeded(step: Step, current: Inventory): boolean {
  switch (step.kind) {
    case 'set-mode':
      return findAdapter(current, targetId(step.adapter))?.adapter.mode !== step.mode;
    case 'remove-adapter':
      return findAdapter(current, targetId(step.adapter)) !== undefined;
    case 'stop-vm':
      return findVm(current, step.vm.id)?.state !== 'Off';
    case 'start-vm':
      return findVm(current, step.vm.id)?.state !== 'Running';
    default:
      return true;
  }
}
