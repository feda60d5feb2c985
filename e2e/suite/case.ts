import type { AppErrorCode } from '../../shared/errors/app-error.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import type { Step, StepKindName } from '../../shared/steps/step.ts';

/** A call that the stand-in module must have seen: cmdlet, parameter set, and some bound parameters. */
export interface ExpectedCall {
  readonly cmdlet: string;
  readonly set: string;
  readonly parameters: Readonly<Record<string, unknown>>;
}

/** One step on one lab, with what must become of it on every host. */
export interface Case {
  readonly name: string;
  readonly kind: StepKindName;
  readonly lab: () => Lab;
  readonly step: Step;
  readonly result: 'done' | AppErrorCode;
  /** The changing calls, in order; none may be seen beyond these. */
  readonly calls: readonly ExpectedCall[];
}
