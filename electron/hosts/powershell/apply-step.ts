import { z } from 'zod';
import { AppError, isOutcomeUnknown, type AppErrorShape } from '../../../shared/errors/app-error.ts';
import type { Step } from '../../../shared/steps/step.ts';
import { NOTHING, type TargetState } from '../../../shared/steps/target-state.ts';
import type { ApplyOptions, StepOutcome } from '../hyperv-host.ts';
import { toAppError } from './error-codes.ts';
import { ShellError, type PageFrame, type ProgressFrame } from './frames.ts';
import { hasHalfCharacter, callArguments } from './mark-text.ts';
import { readState } from './rows.ts';
import type { Session } from './session.ts';
import { hostLost } from './shell-errors.ts';

/** How long each kind of step may say nothing; those that set a network up anew get three minutes. */
const SILENCE_MS: Partial<Record<Step['kind'], number>> = {
  'create-switch': 180_000,
  'remove-switch': 180_000,
  'start-vm': 180_000,
};
/** At first a quick look, for guests that are; later each second. */
const WATCH_AFTER_MS = [100, 250, 500];
const WATCH_EVERY_MS = 1000;

const Reply = z.discriminatedUnion('result', [
  z.object({
    result: z.literal('done'),
    before: z.unknown(),
    after: z.unknown(),
    added: z.string().nullable(),
  }),
  z.object({
    result: z.literal('failed'),
    error: ShellError,
    before: z.unknown(),
    after: z.unknown(),
    added: z.string().nullable(),
  }),
]);
const Pending = z.object({ pending: z.literal(true), before: z.unknown(), job: z.boolean() });
const Lost = z.object({ lost: z.literal(true) });

export interface ApplyContext {
  readonly session: Session;
  /** The absolute path of the run's record, to which PowerShell appends. */
  readonly records: string;
  readonly trusted: readonly string[] | null;
  /** Waits, or ends early when the signal does; for tests. */
  readonly pause?: (ms: number, signal: AbortSignal | undefined) => Promise<void>;
}

/**
 * Applies one step in PowerShell and gives its outcome; never throws for what the host says.
 *
 * Intent and outcome are recorded there. A shell that is lost leaves an intent without an outcome,
 * and the result is `unknown`, as it is for an answer that cannot be read.
 */
export async function applyStep(
  context: ApplyContext,
  step: Step,
  options: ApplyOptions,
): Promise<StepOutcome> {
  if (options.signal?.aborted === true) {
    return failed(new AppError('Cancelled', 'Cancelled before this step.').toShape());
  }
  if (hasHalfCharacter(step)) {
    return failed(
      new AppError('BadInput', 'A name with half a character in it cannot be passed on.').toShape(),
    );
  }
  try {
    return readReply(await converse(context, step, options));
  } catch (thrown) {
    const error = asAppError(thrown).toShape();
    return isOutcomeUnknown(error.code) || error.code === 'Internal'
      ? { result: 'unknown', error }
      : failed(error);
  }
}

/** Asks for the step, and then, while it is `pending`, how it goes. */
async function converse(
  { session, records, trusted, pause = wait }: ApplyContext,
  step: Step,
  { run, signal, onProgress }: ApplyOptions,
): Promise<unknown> {
  const request = { step, run, records, trusted };
  const onFrame = (frame: PageFrame | ProgressFrame): void => {
    if (frame.frame === 'progress' && 'text' in frame) onProgress?.(frame.text);
  };
  const silence = SILENCE_MS[step.kind];
  let reply = await session.invoke(step.kind, callArguments(request), {
    onFrame,
    ...(silence === undefined ? {} : { silenceMs: silence }),
  });
  const began = performance.now();
  for (let looks = 0; ; looks += 1) {
    const pending = Pending.safeParse(reply);
    if (Lost.safeParse(reply).success) {
      throw hostLost('its process ended while the guest was shutting down', null);
    }
    if (!pending.success) return reply;
    const waited = Math.round((performance.now() - began) / 1000);
    if (waited > 0) onProgress?.(`The guest is shutting down (${String(waited)} s).`);
    await pause(WATCH_AFTER_MS[looks] ?? WATCH_EVERY_MS, signal);
    const { before, job } = pending.data;
    const cancel = signal?.aborted === true;
    const watch = callArguments({ ...request, before, job, waited, cancel });
    reply = await session.invoke('watch-vm', watch, { onFrame }).catch(notSeenToEnd);
  }
}

/** What keeps a shutdown from being watched says nothing of the shutdown: the guest was asked. */
function notSeenToEnd(error: unknown): never {
  const { code, message } = asAppError(error);
  throw isOutcomeUnknown(code)
    ? error
    : hostLost('how the shutdown goes cannot be asked any more', `${code}: ${message}`);
}

function readReply(value: unknown): StepOutcome {
  const reply = Reply.safeParse(value);
  if (!reply.success) throw new AppError('Internal', UNREADABLE, { detail: reply.error.message });
  const { added } = reply.data;
  const before = stateIn(reply.data.before);
  const after = stateIn(reply.data.after);
  return reply.data.result === 'done'
    ? { result: 'done', before: before ?? NOTHING, after: after ?? NOTHING, added }
    : { result: 'failed', error: toAppError(reply.data.error).toShape(), before, after, added };
}

const UNREADABLE = 'What PowerShell replied to this step cannot be read; it may have been done.';

function stateIn(value: unknown): TargetState | null {
  try {
    return readState(value);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new AppError('Internal', UNREADABLE, { detail, cause: error });
  }
}

function failed(error: AppErrorShape): StepOutcome {
  return { result: 'failed', error, before: null, after: null, added: null };
}

function asAppError(error: unknown): AppError {
  if (error instanceof AppError) return error;
  return new AppError('Internal', 'Talking to PowerShell failed.', {
    detail: error instanceof Error ? (error.stack ?? error.message) : String(error),
    cause: error,
  });
}

function wait(ms: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      resolve();
    };
    const timer = setTimeout(end, ms);
    if (signal?.aborted === true) end();
    else signal?.addEventListener('abort', end);
  });
}
