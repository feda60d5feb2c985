import { AppError, isOutcomeUnknown } from '../../../../shared/errors/app-error.ts';
import { findAdapter, findSwitch } from '../../../../shared/model/look-up.ts';
import type { Inventory } from '../../../../shared/model/inventory.ts';
import { targetStateOf } from '../../../../shared/steps/run-through.ts';
import type { Step } from '../../../../shared/steps/step.ts';
import type { TargetState } from '../../../../shared/steps/target-state.ts';
import type { ApplyOptions, ResolvedStep, RunRecords, StepOutcome } from '../../hyperv-host.ts';
import type { Clock } from '../clock.ts';
import type { Simulator } from '../simulator.ts';
import type { Caller } from './caller.ts';
import { LeftBehind, OPERATIONS, type Performed, type Prepared } from './operations.ts';
import { toInventory } from './to-inventory.ts';

const READ_BACK_EVERY_MS = 250;
const READ_BACK_FOR_MS = 10_000;
const START_FOR_MS = 60_000;
const LOOK_AT_SHUTDOWN_EVERY_MS = 1000;

/**
 * Applies one step: precondition, intent recorded, cmdlet run, state read back, outcome recorded.
 *
 * A host that is lost while the step runs leaves an intent without an outcome, as a shell that dies
 * does: nobody knows then, and the record says just that.
 */
export async function applyStep(
  {
    simulator,
    caller,
    clock,
    records,
  }: {
    simulator: Simulator;
    caller: Caller;
    clock: Clock;
    records: RunRecords;
  },
  step: ResolvedStep,
  { run, signal, onProgress }: ApplyOptions,
): Promise<StepOutcome> {
  const line = () => ({ version: 1 as const, run, at: new Date(clock.now()).toISOString() });
  const inventory = async (): Promise<Inventory> => toInventory(await simulator.look());
  const waiting = new AbortController();
  let before: TargetState | null = null;
  let added: string | null = null;

  const performed = async (): Promise<TargetState> => {
    if (signal?.aborted === true) throw cancelled('Cancelled before this step.');
    const prepared = await prepare(caller, step, waiting.signal);
    before = targetStateOf(await inventory(), step);
    await records.append({ ...line(), record: 'step-intended', step, before });
    const done = await prepared.perform();
    added = done.added;
    await (done.job === undefined
      ? waitUntilRead(done, clock, step.kind === 'start-vm' ? START_FOR_MS : READ_BACK_FOR_MS)
      : waitForShutdown(done, done.job, { clock, signal, onProgress }));
    return stateAfter(await inventory(), step, added);
  };

  try {
    const after = await performed();
    await records.append({
      ...line(),
      record: 'step-ended',
      step: step.id,
      result: 'done',
      code: null,
      message: null,
      after,
      added,
    });
    return { result: 'done', before: before ?? after, after, added };
  } catch (thrown) {
    const error = asAppError(thrown);
    if (isOutcomeUnknown(error.code)) return { result: 'unknown', error: error.toShape() };
    if (error instanceof LeftBehind) added = error.added;
    if (before === null) return { result: 'failed', error: error.toShape(), before, after: null, added };
    const after = stateAfter(await inventory(), step, added);
    const { code, message } = error;
    await records
      .append({
        ...line(),
        record: 'step-ended',
        step: step.id,
        result: 'failed',
        code,
        message,
        after,
        added,
      })
      .catch(() => undefined);
    return { result: 'failed', error: error.toShape(), before, after, added };
  } finally {
    waiting.abort(new Error('the step has ended'));
  }
}

function prepare(caller: Caller, step: Step, signal: AbortSignal): Promise<Prepared> {
  const operation = OPERATIONS[step.kind] as (
    caller: Caller,
    step: Step,
    signal: AbortSignal,
  ) => Promise<Prepared>;
  return operation(caller, step, signal);
}

/** What the step is about as it is now, what it added included. */
function stateAfter(inventory: Inventory, step: Step, added: string | null): TargetState {
  const state = targetStateOf(inventory, step);
  if (added === null) return state;
  return step.kind === 'create-switch'
    ? { ...state, switch: findSwitch(inventory, added) ?? null }
    : { ...state, adapter: findAdapter(inventory, added)?.adapter ?? null };
}

/** Reads back until the host shows what the step wants: its reads lag its writes. */
async function waitUntilRead({ readBack }: Performed, clock: Clock, forMs: number): Promise<void> {
  const until = clock.now() + forMs;
  for (;;) {
    const wrong = await readBack();
    if (wrong === null) return;
    if (clock.now() >= until) {
      throw new AppError('Mismatch', `Read back, ${wrong}.`, {
        hint: 'Read the host again and look at it before anything else is changed.',
      });
    }
    await clock.sleep(READ_BACK_EVERY_MS);
  }
}

/** Waits for the guest for as long as the person does; the shutdown itself is never taken back. */
async function waitForShutdown(
  performed: Performed,
  job: Promise<unknown>,
  {
    clock,
    signal,
    onProgress,
  }: {
    clock: Clock;
    signal: AbortSignal | undefined;
    onProgress: ApplyOptions['onProgress'] | undefined;
  },
): Promise<void> {
  const began = clock.now();
  let ended = false;
  const end = job.finally(() => {
    ended = true;
  });
  end.catch(() => undefined);
  for (;;) {
    const pause = new AbortController();
    const given = signal === undefined ? pause.signal : AbortSignal.any([signal, pause.signal]);
    try {
      await Promise.race([end, clock.sleep(LOOK_AT_SHUTDOWN_EVERY_MS, given)]);
    } catch (error) {
      if (signal?.aborted === true && !ended) {
        throw cancelled('No longer waiting; the virtual machine may still shut down.', error);
      }
      throw error;
    } finally {
      pause.abort(new Error('looked'));
    }
    if (ended) return waitUntilRead(performed, clock, READ_BACK_FOR_MS);
    onProgress?.(`The guest is shutting down (${String(Math.round((clock.now() - began) / 1000))} s).`);
  }
}

function cancelled(message: string, cause?: unknown): AppError {
  return new AppError('Cancelled', message, { cause });
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError('Internal', 'The simulator failed.', {
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    cause: error,
  });
}
