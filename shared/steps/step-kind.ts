import type { z } from 'zod';
import type { Finding } from '../checks/finding.ts';
import type { Inventory } from '../model/inventory.ts';
import type { ScriptText } from '../script/script-text.ts';
import type { Step } from './step.ts';
import type { TargetState } from './target-state.ts';

/**
 * Everything that is particular to one kind of step, apart from the PowerShell function of its name.
 *
 * Planner, read-back, undo, scripts and property tests derive from these, so a new kind of step is
 * one such object, one function in operations/, one rule in the simulator and one line in the list.
 */
export interface StepKind<S extends { readonly kind: string }> {
  readonly kind: S['kind'];
  readonly schema: z.ZodType<S>;
  /** What the step says it does, for a person, with the names as they are. */
  title(step: S): string;
  /** What the host looks like afterwards: pure, and independent of the simulator's own rules. */
  expect(inventory: Inventory, step: S): Inventory;
  /** Why Hyper-V would refuse the step on such a host. */
  obstacles(inventory: Inventory, step: S): Finding[];
  /**
   * The steps that give back what was there before.
   *
   * Built from the kind, the ids and the state before, never from anything else that a record
   * holds: a record is evidence, not orders. Their ids are given by the caller.
   */
  inverse(step: S, before: TargetState): StepDraft[];
  /** The step in Microsoft's cmdlets, for the script that a person can read and save. */
  script(step: S, text: ScriptText): string[];
}

type WithoutId<S> = S extends unknown ? Omit<S, 'id'> : never;

/** A step that has no number in its plan yet. */
export type StepDraft = WithoutId<Step>;
