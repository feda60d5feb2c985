import type { Inventory } from '../model/inventory.ts';
import type { Plan } from '../plan/plan.ts';
import type { Step } from '../steps/step.ts';
import { addedBySetUp } from './added-by-set-up.ts';
import { assembleScript, idFileLines, idFileName, stepLines } from './assemble-script.ts';
import { ScriptText } from './script-text.ts';

export interface ScriptInput {
  readonly steps: readonly Step[];
  readonly purpose: Plan['purpose'];
  /** From planId() of the same steps. */
  readonly planId: string;
}

export interface UndoScriptInput {
  /** The steps that take the plan back; `{ added }` refers to the plan's own steps. */
  readonly undoSteps: readonly Step[];
  /** The host as the plan was made against: what it has cannot have been added by the plan. */
  readonly inventory: Inventory;
  /** Id of the plan that is taken back, not of the undo steps. */
  readonly planId: string;
}

/**
 * A plan as a PowerShell script that a person can read, run on the host, and keep.
 *
 * It uses Microsoft's cmdlets only, checks before each step what the plan was made against, reads each
 * change back, and stops at the first thing that is not so. Running it leaves the host as running the
 * plan does. Text with CRLF; for a file see {@link scriptFile}.
 */
export function renderScript({ steps, purpose, planId }: ScriptInput): string {
  const adds = steps.some((step) => step.kind === 'add-adapter' || step.kind === 'create-switch');
  return assembleScript(
    [
      `Mirror Manager for Hyper-V: ${purpose}, plan ${planId}.`,
      'Run it on the Hyper-V host as administrator. It stops at the first thing that is not as planned.',
      ...(adds ? [`It writes ${idFileName(planId)} beside itself, which its undo script needs.`] : []),
    ],
    [
      ...(adds ? [...idFileLines(planId), `New-MirrorIdFile -Path $ids -Plan '${planId}'`] : []),
      ...stepLines(steps, new ScriptText({ savesIds: true })),
      '',
      "Write-Host 'Done.'",
    ],
  );
}

/**
 * The script that takes back what {@link renderScript}'s script did.
 *
 * Of the ids in the id file none is used before all have been held to their form, and to the VM, the
 * name and the "absent before" that stand in this script: a swapped, doubled or foreign id changes
 * nothing at all.
 */
export function renderUndoScript({ undoSteps, inventory, planId }: UndoScriptInput): string {
  const text = new ScriptText({ savesIds: false });
  const added = addedBySetUp(undoSteps, inventory, text);
  const reads = added.map(
    ({ step, pattern }) =>
      `${text.addedId(step)} = Read-MirrorId -Path $ids -Plan '${planId}' -Step '${step}' -Pattern '${pattern}'`,
  );
  return assembleScript(
    [
      `Mirror Manager for Hyper-V: takes back plan ${planId}.`,
      'Run it on the Hyper-V host as administrator. It stops at the first thing that is not as planned.',
      ...(added.length === 0
        ? []
        : [`It needs ${idFileName(planId)} beside itself, and removes it at the end.`]),
    ],
    [
      ...(added.length === 0 ? [] : [...idFileLines(planId), ...reads, ...added.map(({ check }) => check)]),
      ...stepLines(undoSteps, text),
      '',
      ...(added.length === 0 ? [] : ['Remove-Item -LiteralPath $ids']),
      "Write-Host 'Done.'",
    ],
  );
}
