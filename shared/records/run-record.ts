import { z } from 'zod';
import { AppErrorCode } from '../errors/app-error.ts';
import { Step } from '../steps/step.ts';
import { StepId } from '../steps/target.ts';
import { TargetState } from '../steps/target-state.ts';

/** A run's name: the millisecond in which it began and six letters, so that names sort by time. */
export const RunId = z.string().regex(/^[0-9]{8}T[0-9]{9}Z-[a-z0-9]{6}$/, 'a run id is expected');
export type RunId = z.infer<typeof RunId>;

/** What a person calls a run: one line, for lists and for the names of saved files. */
export const RunName = z
  .string()
  .trim()
  .min(1)
  .max(120)
  .regex(/^[^\p{Cc}\p{Zl}\p{Zp}]*$/u, 'one line is expected');
export type RunName = z.infer<typeof RunName>;

const line = { version: z.literal(1), run: RunId, at: z.string() };

/** What a run is for, and whose undo it is. */
export const RunPurpose = z.enum([
  'set-up',
  'disable',
  'undo',
  'create-switch',
  'change-adapters',
  'rollback',
]);
export type RunPurpose = z.infer<typeof RunPurpose>;

export const RunStarted = z.strictObject({
  ...line,
  record: z.literal('run-started'),
  host: z.string(),
  purpose: RunPurpose,
  undoes: RunId.nullable(),
  /** Records of before names were given have none. */
  name: RunName.nullable().default(null),
});

/** Written before the step changes anything, with the state it found. */
export const StepIntended = z.strictObject({
  ...line,
  record: z.literal('step-intended'),
  step: Step,
  before: TargetState,
});

/** Written when the step's read-back is known; `added` is the id of what it added. */
export const StepEnded = z.strictObject({
  ...line,
  record: z.literal('step-ended'),
  step: StepId,
  result: z.enum(['done', 'failed', 'unknown']),
  code: AppErrorCode.nullable(),
  message: z.string().nullable(),
  after: TargetState.nullable(),
  added: z.string().nullable(),
});

export const RunEnded = z.strictObject({
  ...line,
  record: z.literal('run-ended'),
  outcome: z.enum(['done', 'failed', 'cancelled', 'unknown', 'rolled-back']),
  /** Why one that was rolled back had stopped; records of before this was noted do not say. */
  stopped: z.enum(['failed', 'cancelled', 'unknown']).optional(),
});

/**
 * One line of a run's record.
 *
 * A record is evidence, not orders: undo takes kind, ids and state before from it, makes a plan anew
 * and has it checked like any other.
 */
export const RunRecordLine = z.discriminatedUnion('record', [RunStarted, StepIntended, StepEnded, RunEnded]);
export type RunRecordLine = z.infer<typeof RunRecordLine>;

/** A run as its record tells it. */
export interface RunRecord {
  readonly run: RunId;
  readonly host: string;
  readonly purpose: RunPurpose;
  readonly undoes: RunId | null;
  readonly name: RunName | null;
  readonly startedAt: string;
  /** Null for a run that did not come to its end. */
  readonly endedAt: string | null;
  readonly steps: readonly RecordedStep[];
  /** Null for a run that did not come to its end. */
  readonly outcome: z.infer<typeof RunEnded>['outcome'] | null;
  /** Why one that was rolled back had stopped; null where it was not, or where that was not noted. */
  readonly stopped: NonNullable<z.infer<typeof RunEnded>['stopped']> | null;
  /** Whether a line of it was cut short: what that line said, only the host can tell. */
  readonly cut: boolean;
}

/** A step as its two lines tell it: what was about to be done, and what came of it. */
export interface RecordedStep {
  readonly step: Step;
  readonly before: TargetState;
  readonly startedAt: string;
  /** Null, like all that follows, when the run ended between intent and outcome. */
  readonly endedAt: string | null;
  readonly result: 'done' | 'failed' | 'unknown' | null;
  /** The error that it ended with; null for a step that is done. */
  readonly code: AppErrorCode | null;
  readonly message: string | null;
  readonly after: TargetState | null;
  readonly added: string | null;
}
