import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import type { ProbeFacts } from '../../shared/model/probe.ts';
import type { RecordFault } from '../../shared/records/record-fault.ts';
import type { RunId, RunRecord, RunRecordLine } from '../../shared/records/run-record.ts';
import type { Step } from '../../shared/steps/step.ts';
import type { TargetState } from '../../shared/steps/target-state.ts';

/** What is known of a step when its call has ended. */
export type StepOutcome =
  | {
      readonly result: 'done';
      readonly before: TargetState;
      readonly after: TargetState;
      /** Id of the adapter or switch that the step added. */
      readonly added: string | null;
    }
  /** The host refused or the read-back did not agree: what was read last is in `after`. */
  | {
      readonly result: 'failed';
      readonly error: AppErrorShape;
      readonly before: TargetState | null;
      readonly after: TargetState | null;
      readonly added: string | null;
    }
  /** No answer came: the change may have happened. Read the host before anything else is changed. */
  | { readonly result: 'unknown'; readonly error: AppErrorShape };

/** A step of which every target is an id: what earlier steps added has been filled in. */
export type ResolvedStep = Step;

export interface ApplyOptions {
  /** The run under which intent and outcome are recorded. */
  readonly run: RunId;
  /** Ends a waiting (for a guest to shut down), never a change that has begun. */
  readonly signal?: AbortSignal;
  /** Says what is being waited for, for a person. */
  readonly onProgress?: (text: string) => void;
}

/** What was done on the host, run by run. */
export interface RunRecords {
  append(line: RunRecordLine): Promise<void>;
  /** Newest first; a record that cannot be trusted is left out and named in `refused`. */
  list(): Promise<{ readonly runs: readonly RunRecord[]; readonly refused: readonly RefusedRecord[] }>;
}

export interface RefusedRecord {
  readonly file: string;
  readonly fault: RecordFault;
}

/** How a VM's screen is opened: on the host's console, or by RDP to an address that was confirmed. */
export type OpenWith = { readonly with: 'vmconnect' } | { readonly with: 'rdp'; readonly address: string };

/**
 * One Hyper-V host, real or simulated.
 *
 * Five calls, all cancellable. `probe` and `read` throw an AppError; `apply` never throws for what
 * the host says, because "failed" and "unknown" are results that the caller must tell apart.
 * Hosts are added (remote ones later), the calls are not.
 */
export interface HyperVHost {
  /** `local`, or the practice lab's name: what the person calls it. */
  readonly label: string;
  probe(signal?: AbortSignal): Promise<ProbeFacts>;
  read(signal?: AbortSignal): Promise<Inventory>;
  /** Intent recorded, precondition checked, cmdlet run, state read back, outcome recorded. */
  apply(step: ResolvedStep, options: ApplyOptions): Promise<StepOutcome>;
  readonly records: RunRecords;
  open(vm: { readonly id: string; readonly name: string }, how: OpenWith): Promise<void>;
  dispose(): Promise<void>;
}
