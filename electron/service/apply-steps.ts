import type { WorkNote } from '../../shared/contract/work.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError, type AppErrorShape } from '../../shared/errors/app-error.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { RunId } from '../../shared/records/run-record.ts';
import { disagreements } from '../../shared/steps/disagreements.ts';
import { resolveStep } from '../../shared/steps/run-through.ts';
import { kindOf } from '../../shared/steps/step-kinds.ts';
import type { Step } from '../../shared/steps/step.ts';
import { placeholderId, type StepId } from '../../shared/steps/target.ts';
import type { TargetState } from '../../shared/steps/target-state.ts';
import type { HyperVHost, StepOutcome } from '../hosts/hyperv-host.ts';
import type { RunProgress, StepReport } from './report.ts';
import { waitForOff, type Pause } from './wait-for-off.ts';

/** A step that took effect, with the state it found. */
export interface AppliedStep {
  readonly step: Step;
  readonly before: TargetState;
}

export interface AppliedSteps {
  readonly applied: readonly AppliedStep[];
  readonly reports: readonly StepReport[];
  /** Ids of what was added, by the step that added it. */
  readonly added: ReadonlyMap<StepId, string>;
  /** Why it stopped before the end. */
  readonly stopped: {
    readonly why: 'failed' | 'cancelled' | 'unknown';
    readonly error: AppErrorShape;
    readonly at: Step;
    /** Whether it may take effect after all: no answer came, or a guest was asked to shut down and has not. */
    readonly mayFollow: boolean;
  } | null;
}

/**
 * Applies steps in order until one is not done.
 *
 * Between steps the signal is asked; a step that has begun is never torn. Each step is compared with
 * what its kind expects, whatever the host itself says of it.
 */
export async function applySteps(
  host: HyperVHost,
  steps: readonly Step[],
  {
    run,
    inventory,
    added: given = new Map<StepId, string>(),
    signal,
    onProgress,
    clock = () => performance.now(),
    goOn = false,
    byHand = null,
  }: {
    run: RunId;
    /** The host as it was read just before. */
    inventory: Inventory;
    added?: ReadonlyMap<StepId, string>;
    signal?: AbortSignal | undefined;
    onProgress?: ((progress: RunProgress) => void) | undefined;
    clock?: () => number;
    /** Go on after a step that the host refused: what can be taken back should be. */
    goOn?: boolean;
    /** Where a person shuts the VMs down: how the run passes the time between two looks at the host. */
    byHand?: { readonly pause: Pause | undefined } | null;
  },
): Promise<AppliedSteps> {
  const added = new Map(given);
  const applied: AppliedStep[] = [];
  const reports: StepReport[] = [];
  let stopped: AppliedSteps['stopped'] = null;
  let current = inventory;
  for (const [index, planned] of steps.entries()) {
    const step = resolveStep(planned, added);
    const title = kindOf(step).title(step);
    const number = index + 1;
    if (signal?.aborted === true) {
      const error = new AppError('Cancelled', 'Cancelled before this step.').toShape();
      return {
        applied,
        reports: [...reports, ...notRun(steps.slice(index))],
        added,
        stopped: { why: 'cancelled', error, at: step, mayFollow: false },
      };
    }
    onProgress?.({ kind: 'step-started', step, title, number, of: steps.length });
    const began = clock();
    const waiting = byHand !== null && step.kind === 'stop-vm';
    const note = waiting ? 'waiting-for-off' : noteOf(step);
    const onWaiting = (text: string) => onProgress?.({ kind: 'step-waiting', step, note, text });
    const outcome = waiting
      ? await waitForOff(host, step, { inventory: current, signal, onWaiting, ...byHand })
      : await host.apply(step, {
          run,
          ...(signal === undefined ? {} : { signal }),
          onProgress: onWaiting,
        });
    const seconds = (clock() - began) / 1000;
    const error = errorOf(outcome, current, step);
    const result = outcome.result === 'done' && error !== null ? 'failed' : outcome.result;
    const newId = outcome.result === 'unknown' ? null : outcome.added;
    const report: StepReport = { step, title, result, error, seconds, added: newId };
    reports.push(report);
    onProgress?.({ kind: 'step-ended', report, number, of: steps.length });
    if (newId !== null) added.set(step.id, newId);
    if (!waiting && tookEffect(outcome, step) && outcome.before !== null) {
      applied.push({ step, before: outcome.before });
    }
    if (error !== null) {
      const why = result === 'unknown' ? 'unknown' : error.code === 'Cancelled' ? 'cancelled' : 'failed';
      stopped ??= { why, error, at: step, mayFollow: !waiting && mayFollow(outcome, step, error) };
      if (goOn && why === 'failed') continue;
      return { applied, reports: [...reports, ...notRun(steps.slice(number))], added, stopped };
    }
    current = withRealId(kindOf(step).expect(current, step), step.id, newId);
  }
  return { applied, reports, added, stopped };
}

/**
 * A step that failed may still have changed something: an adapter added but not connected, say.
 *
 * A guest that was asked to shut down and has not is nothing to take back yet: {@link mayFollow}.
 */
function tookEffect(
  outcome: StepOutcome,
  step: Step,
): outcome is Exclude<StepOutcome, { result: 'unknown' }> {
  if (outcome.result === 'unknown') return false;
  if (outcome.result === 'done' || outcome.added !== null) return true;
  if (step.kind === 'stop-vm') return outcome.after?.vm?.state === 'Off';
  return (
    outcome.before !== null &&
    outcome.after !== null &&
    JSON.stringify(outcome.before) !== JSON.stringify(outcome.after)
  );
}

/** A shutdown that the host refused will not come; one that was only not waited for, or not seen, may. */
function mayFollow(outcome: StepOutcome, step: Step, { code }: AppErrorShape): boolean {
  if (outcome.result === 'unknown') return true;
  if (step.kind !== 'stop-vm' || outcome.before === null) return false;
  const state = outcome.after?.vm?.state;
  return state !== 'Off' && (state !== 'Running' || code === 'Cancelled' || code === 'Mismatch');
}

function errorOf(outcome: StepOutcome, before: Inventory, step: Step): AppErrorShape | null {
  if (outcome.result !== 'done') return outcome.error;
  const wrong = disagreements(before, step, outcome.after);
  return wrong.length === 0
    ? null
    : new AppError('Mismatch', `Read back, ${wrong.join('; ')}.`, {
        hint: hint('hint.check-this-adapter'),
      }).toShape();
}

/** What a step waits for besides its own read-back. */
function noteOf({ kind }: Step): WorkNote | null {
  return kind === 'stop-vm' ? 'guest-shutting-down' : null;
}

function notRun(steps: readonly Step[]): StepReport[] {
  return steps.map((step) => ({
    step,
    title: kindOf(step).title(step),
    result: 'not-run',
    error: null,
    seconds: 0,
    added: null,
  }));
}

/** The inventory with the placeholder of what a step added replaced by its id on the host. */
export function withRealId(inventory: Inventory, step: StepId, id: string | null): Inventory {
  if (id === null) return inventory;
  const placeholder = placeholderId(step);
  const real = <T extends { readonly id: string }>(thing: T): T =>
    thing.id === placeholder ? { ...thing, id } : thing;
  return {
    ...inventory,
    switches: inventory.switches.map(real),
    virtualMachines: inventory.virtualMachines.map((vm) => ({ ...vm, adapters: vm.adapters.map(real) })),
  };
}
