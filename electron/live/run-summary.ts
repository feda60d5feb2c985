import type { RunSummary } from '../../shared/contract/host-state.ts';
import type { Guid } from '../../shared/model/ids.ts';
import type { RecordedStep, RunId, RunRecord } from '../../shared/records/run-record.ts';

/** A run as lists show it; `undone` is undoneRuns() of all runs of its host. */
export function runSummary(
  { run, purpose, name, startedAt, outcome, stopped, undoes, steps }: RunRecord,
  undone: ReadonlyMap<RunId, RunId>,
): RunSummary {
  return {
    run,
    purpose,
    name,
    startedAt,
    outcome,
    cancelled: outcome === 'cancelled' || stopped === 'cancelled',
    undoes,
    undoneBy: undone.get(run) ?? null,
    steps: steps.length,
    hardware: [...new Set(steps.flatMap(hardwareOf))],
  };
}

function hardwareOf({ step, result, added }: RecordedStep): Guid[] {
  if (step.kind !== 'add-adapter' && step.kind !== 'remove-adapter') return [];
  return result === 'done' || added !== null ? [step.vm.id] : [];
}
