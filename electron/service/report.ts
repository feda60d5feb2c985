import type { WorkNote } from '../../shared/contract/work.ts';
import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import type { Guid } from '../../shared/model/ids.ts';
import type { RunId } from '../../shared/records/run-record.ts';
import type { Step } from '../../shared/steps/step.ts';

/** What became of one step. */
export interface StepReport {
  readonly step: Step;
  readonly title: string;
  readonly result: 'done' | 'failed' | 'unknown' | 'not-run';
  readonly error: AppErrorShape | null;
  /** Seconds from the call to its answer. */
  readonly seconds: number;
  /** Id of what the step added. */
  readonly added: string | null;
}

/** What became of the steps that took a failed run back. */
export interface RollbackReport {
  /** True when the read-back of every one of them says that it is done, and no shutdown may still come. */
  readonly complete: boolean;
  readonly steps: readonly StepReport[];
  /** Why it is not complete, or could not even begin. */
  readonly error: AppErrorShape | null;
  /** The VM that may still go off; where all steps are done, the error is about it alone. */
  readonly pending: Guid | null;
}

/**
 * What became of a run.
 *
 * `unknown` is kept even when a rollback succeeded: the step whose answer was lost may still take
 * effect. Nothing in here is a guess; what was not read back is not said to be so.
 */
export interface RunReport {
  readonly outcome: 'done' | 'nothing-to-do' | 'failed' | 'cancelled' | 'unknown';
  readonly run: RunId | null;
  readonly steps: readonly StepReport[];
  readonly rollback: RollbackReport | null;
  readonly error: AppErrorShape | null;
}

/** A word from a run under way. */
export type RunProgress =
  /** Its record has begun. */
  | { readonly kind: 'run-started'; readonly run: RunId }
  | {
      readonly kind: 'step-started';
      readonly step: Step;
      readonly title: string;
      readonly number: number;
      readonly of: number;
    }
  /** `note` says what for, where that is more than the read-back of the step. */
  | {
      readonly kind: 'step-waiting';
      readonly step: Step;
      readonly note: WorkNote | null;
      readonly text: string;
    }
  | { readonly kind: 'step-ended'; readonly report: StepReport; readonly number: number; readonly of: number }
  | { readonly kind: 'rolling-back'; readonly because: AppErrorShape };
