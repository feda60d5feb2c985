import type { ActivityStep, ActivityView } from '../../shared/contract/activity-view.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { RecordedStep, RunId, RunRecord } from '../../shared/records/run-record.ts';
import { undoneRuns } from '../../shared/records/undoable.ts';
import { stepCmdlets } from '../../shared/script/step-cmdlets.ts';
import { textWithoutPaths } from '../contract/without-paths.ts';
import { runSummary } from './run-summary.ts';

/**
 * A run as its record has it, with the steps that took it back after a failure.
 *
 * @param runs all runs of its host, newest first. Throws AppError NotFound.
 */
export function activityOf(id: RunId, runs: readonly RunRecord[]): ActivityView {
  const run = runs.find((each) => each.run === id);
  if (run === undefined) {
    throw new AppError('NotFound', 'That run is not on record here.', {
      hint: hint('hint.record-may-be-gone'),
    });
  }
  const rollbacks = runs.filter(({ purpose, undoes }) => purpose === 'rollback' && undoes === id).reverse();
  return {
    summary: runSummary(run, undoneRuns(runs)),
    endedAt: run.endedAt,
    steps: [
      ...run.steps.map((step) => activityStep(step, false)),
      ...rollbacks.flatMap(({ steps }) => steps.map((step) => activityStep(step, true))),
    ],
    cut: run.cut || rollbacks.some(({ cut }) => cut),
  };
}

function activityStep({ message, ...recorded }: RecordedStep, rollback: boolean): ActivityStep {
  return {
    ...recorded,
    rollback,
    script: stepCmdlets(recorded.step),
    message: message === null ? null : textWithoutPaths(message),
  };
}
