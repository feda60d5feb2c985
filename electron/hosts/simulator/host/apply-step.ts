import { AppError, isOutcomeUnknown } from '../../../../shared/errors/app-error.ts';
import type { Inventory } from '../../../../shared/model/inventory.ts';
import { findAdapter, findSwitch } from '../../../../shared/model/look-up.ts';
import { targetStateOf } from '../../../../shared/steps/run-through.ts';
import type { Step } from '../../../../shared/steps/step.ts';
import type { TargetState } from '../../../../shared/steps/target-state.ts';
import type { ApplyOptions, ResolvedStep, RunRecords, StepOutcome } from '../../hyperv-host.ts';
import type { Clock } from '../clock.ts';
import type { Simulator } from '../simulator.ts';
import type { Caller } from './caller.ts';
import { LeftBehind, OPERATIONS, type Prepared } from './operations.ts';
import { toInventory } from './to-inventory.ts';
import { cancelled, READ_BACK_FOR_MS, waitForShutdown, waitUntilRead } from './waiting.ts';

const START_FOR_MS = 60_000;

interface Tools {
  readonly simulator: Simulator;
  readonly caller: Caller;
  readonly clock: Clock;
  readonly records: RunRecords;
}

/** What is known of a step while it runs, for the case that it fails. */
interface Known {
  /** Null until its precondition held. */
  before: TargetState | null;
  added: string | null;
}

/**
 * Applies one step: precondition, intent recorded, cmdlet run, state read back, outcome recorded.
 *
 * A host that is lost while the step runs leaves an intent without an outcome, as a shell that dies
 * does: nobody knows then, and the record says just that.
 */
export async function applyStep(
  tools: Tools,
  step: ResolvedStep,
  options: ApplyOptions,
): Promise<StepOutcome> {
  const known: Known = { before: null, added: null };
  try {
    const { before, after } = await perform(tools, step, options, known);
    const { added } = known;
    await recordEnd(tools, step, options, { result: 'done', code: null, message: null, after, added });
    return { result: 'done', before, after, added };
  } catch (thrown) {
    const failure = asAppError(thrown);
    const error = failure.toShape();
    if (isOutcomeUnknown(failure.code)) return { result: 'unknown', error };
    const { before } = known;
    const added = failure instanceof LeftBehind ? failure.added : known.added;
    if (before === null) return { result: 'failed', error, before, after: null, added };
    const after = await stateAfter(tools, step, added).catch(() => null);
    const { code, message } = failure;
    await recordEnd(tools, step, options, { result: 'failed', code, message, after, added }).catch(
      () => undefined,
    );
    return { result: 'failed', error, before, after, added };
  }
}

async function perform(
  tools: Tools,
  step: Step,
  { run, signal, onProgress }: ApplyOptions,
  known: Known,
): Promise<{ before: TargetState; after: TargetState }> {
  const { caller, clock, records } = tools;
  if (signal?.aborted === true) throw cancelled('Cancelled before this step.');
  const ended = new AbortController();
  try {
    const prepared = await prepare(caller, step, ended.signal);
    const before = targetStateOf(await inventoryOf(tools), step);
    await records.append({ version: 1, run, at: timeOf(clock), record: 'step-intended', step, before });
    known.before = before;
    const done = await prepared.perform();
    known.added = done.added;
    const forMs = step.kind === 'start-vm' ? START_FOR_MS : READ_BACK_FOR_MS;
    await (done.job === undefined
      ? waitUntilRead(done, clock, forMs)
      : waitForShutdown(done, done.job, { clock, signal, onProgress }));
    return { before, after: await stateAfter(tools, step, done.added) };
  } finally {
    ended.abort(new Error('the step has ended'));
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

type End = Pick<
  Extract<Parameters<RunRecords['append']>[0], { record: 'step-ended' }>,
  'result' | 'code' | 'message' | 'after' | 'added'
>;

function recordEnd({ clock, records }: Tools, step: Step, { run }: ApplyOptions, end: End): Promise<void> {
  const line = { version: 1 as const, run, at: timeOf(clock) };
  return records.append({ ...line, record: 'step-ended', step: step.id, ...end });
}

function timeOf(clock: Clock): string {
  return new Date(clock.now()).toISOString();
}

async function inventoryOf({ simulator }: Tools): Promise<Inventory> {
  return toInventory(await simulator.look());
}

/** What the step is about as it is now, what it added included. */
async function stateAfter(tools: Tools, step: Step, added: string | null): Promise<TargetState> {
  const inventory = await inventoryOf(tools);
  const state = targetStateOf(inventory, step);
  if (added === null) return state;
  return step.kind === 'create-switch'
    ? { ...state, switch: findSwitch(inventory, added) ?? null }
    : { ...state, adapter: findAdapter(inventory, added)?.adapter ?? null };
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError('Internal', 'The simulator failed.', {
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    cause: error,
  });
}
