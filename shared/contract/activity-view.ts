import { z } from 'zod';
import { AppErrorCode } from '../errors/app-error.ts';
import { Step } from '../steps/step.ts';
import { TargetState } from '../steps/target-state.ts';
import { RunSummary } from './host-state.ts';

/** One step as the run's record has it. */
export const ActivityStep = z.strictObject({
  step: Step,
  /** Whether it took the run back after a failure: a step of the rollback, not of the plan. */
  rollback: z.boolean(),
  /** The cmdlets of this step as a saved script has them, without its checks and waiting. */
  script: z.string(),
  startedAt: z.string(),
  /** Null where the run ended between intent and outcome. */
  endedAt: z.string().nullable(),
  result: z.enum(['done', 'failed', 'unknown']).nullable(),
  code: AppErrorCode.nullable(),
  message: z.string().nullable(),
  /** What was found before, and what was read back after; null where it was not read. */
  before: TargetState,
  after: TargetState.nullable(),
  /** Id of the adapter or switch that it added. */
  added: z.string().nullable(),
});
export type ActivityStep = z.infer<typeof ActivityStep>;

/** A run on record with its steps, those that took it back after a failure included. */
export const ActivityView = z.strictObject({
  summary: RunSummary,
  endedAt: z.string().nullable(),
  steps: z.array(ActivityStep),
  /** Whether a line of its record was cut short: what that line said, only the host can tell. */
  cut: z.boolean(),
});
export type ActivityView = z.infer<typeof ActivityView>;
