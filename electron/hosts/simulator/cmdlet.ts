import type { Lab } from '../../../shared/lab/lab.ts';
import type { CmdletError, HyperVObject } from './cmdlet-call.ts';
import { Refusal } from './refusal.ts';
import type { Parameters } from './parameters.ts';
import type { Texts } from './texts.ts';

/** What a cmdlet has written so far. */
export interface Output {
  readonly objects: HyperVObject[];
  readonly errors: CmdletError[];
  readonly warnings: string[];
}

/** One run of a cmdlet that only looks; `lab` is the host as reads show it. */
export interface Run {
  readonly lab: Lab;
  readonly given: Parameters;
  readonly texts: Texts;
  readonly output: Output;
}

/** One run of a cmdlet that changes the host: it replaces `lab`, step by step. */
export interface ChangeRun extends Run {
  lab: Lab;
  /** A GUID that nothing bears yet. */
  readonly newId: () => string;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** VMs whose shutdown the call waits for before it ends. */
  readonly waitFor: string[];
}

export type Cmdlet =
  | {
      readonly kind: 'read';
      /** Windows' own cmdlets answer without Hyper-V and without its rights. */
      readonly windows?: true;
      readonly run: (run: Run) => void;
    }
  | { readonly kind: 'change'; readonly run: (run: ChangeRun) => void };

/**
 * Does something for each of several objects; what one refuses is an error of its own.
 *
 * Hyper-V's errors are not terminating: `Get-VM a, b` without an `a` still gives `b`.
 */
export function forEach<T>(output: Output, things: readonly T[], act: (thing: T) => void): void {
  for (const thing of things) attempt(output, () => act(thing));
}

/** Does one thing; a refusal becomes an error of the call. */
export function attempt(output: Output, act: () => void): void {
  try {
    act();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    output.errors.push(error.error);
  }
}
