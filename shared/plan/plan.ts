import type { Finding } from '../checks/finding.ts';
import type { RunId, RunName, RunPurpose } from '../records/run-record.ts';
import type { Step } from '../steps/step.ts';
import type { Copies } from './who-receives.ts';

/** Ordered steps, and what is to be known before they run. A plan without steps is valid: nothing to do. */
export interface Plan {
  readonly purpose: Exclude<RunPurpose, 'rollback'>;
  /** What the person calls it. */
  readonly name: RunName | null;
  readonly host: string;
  readonly steps: readonly Step[];
  /** What gives back the state before; numbered on from the plan's own steps. */
  readonly undoSteps: readonly Step[];
  readonly findings: readonly Finding[];
  /** Who will newly receive copies of whom when all steps are done. */
  readonly copies: Copies;
  /** The run that this plan undoes, for purpose `undo`. */
  readonly undoes: RunId | null;
}
