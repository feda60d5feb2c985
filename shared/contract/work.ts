import { z } from 'zod';
import { AppErrorShape } from '../errors/app-error.ts';
import { Guid } from '../model/ids.ts';
import { RunId, RunName } from '../records/run-record.ts';
import { Step } from '../steps/step.ts';
import { PlanPurpose } from './plan-view.ts';

/** A run's name across the doors from the moment it is asked for; its record may have another. */
export const WorkId = z.string().regex(/^w[1-9][0-9]{0,8}$/, 'a work id is expected');
export type WorkId = z.infer<typeof WorkId>;

/** What a step that takes long is waiting for. */
export const WorkNote = z.enum(['guest-shutting-down', 'waiting-for-off']);
export type WorkNote = z.infer<typeof WorkNote>;

/** One step of the work, as far as it has come. */
export const WorkStep = z.strictObject({
  step: Step,
  title: z.string(),
  state: z.enum(['waiting', 'running', 'done', 'failed', 'unknown', 'not-run']),
  /** When it began (ISO 8601), so that the screen can count on by itself; null before. */
  startedAt: z.string().nullable(),
  /** How long it took, in seconds; null until it has ended. */
  seconds: z.number().nullable(),
  /** What it is waiting for; null for nothing in particular. */
  note: WorkNote.nullable(),
  /** Id of the adapter or switch that it added. */
  added: z.string().nullable(),
  error: AppErrorShape.nullable(),
});
export type WorkStep = z.infer<typeof WorkStep>;

/** How the work ended. `unknown`: no answer came from the host, and the change may have happened. */
export const WorkOutcome = z.enum(['done', 'nothing-to-do', 'failed', 'cancelled', 'unknown']);
export type WorkOutcome = z.infer<typeof WorkOutcome>;

/** The taking back of a failed run: why, how far, and whether its read-back says that it is complete. */
export const WorkRollback = z.strictObject({
  because: AppErrorShape,
  steps: z.array(WorkStep),
  complete: z.boolean().nullable(),
  error: AppErrorShape.nullable(),
  /** The VM that may still go off; where all steps are done, the error is about it alone. */
  pending: Guid.nullable(),
});
export type WorkRollback = z.infer<typeof WorkRollback>;

/**
 * A run under way or just ended, whole.
 *
 * It lives with the host and not with the window that began it: a window that was closed, reloaded
 * or cut off finds it again in the next snapshot.
 */
export const Work = z.strictObject({
  id: WorkId,
  purpose: PlanPurpose,
  name: RunName.nullable(),
  startedAt: z.string(),
  endedAt: z.string().nullable(),
  steps: z.array(WorkStep),
  /** Cancelling was asked for; the step under way is still brought to its end. */
  cancelling: z.boolean(),
  rollback: WorkRollback.nullable(),
  /** Null while it is under way. */
  outcome: WorkOutcome.nullable(),
  error: AppErrorShape.nullable(),
  /** Its record, from its beginning on; null until then, and where nothing was done. */
  run: RunId.nullable(),
});
export type Work = z.infer<typeof Work>;
