import type { RunId, RunRecord } from './run-record.ts';

/** The runs that have been taken back, each with the run that did so, as far as that one still stands. */
export function undoneRuns(runs: readonly RunRecord[]): ReadonlyMap<RunId, RunId> {
  const by = new Map<RunId, RunId>();
  for (const run of [...runs].sort((a, b) => (a.run < b.run ? 1 : -1))) {
    if (by.has(run.run)) continue;
    if (run.undoes !== null && run.outcome === 'done') by.set(run.undoes, run.run);
  }
  return by;
}

/** The undo or rollback that has taken a run back whole and still stands; null while there is none. */
export function undoneBy(runs: readonly RunRecord[], run: RunId): RunId | null {
  return undoneRuns(runs).get(run) ?? null;
}

/**
 * The run that `undo` without a name takes back: the last one that changed something and still stands.
 *
 * Undos are no candidates themselves: undoing twice goes one run further back instead of forth again.
 * A run that was rolled back left nothing to undo.
 */
export function lastUndoable(runs: readonly RunRecord[]): RunRecord | undefined {
  const gone = undoneRuns(runs);
  return [...runs]
    .sort((a, b) => (a.run < b.run ? 1 : -1))
    .find(
      (run) =>
        run.purpose !== 'undo' &&
        run.purpose !== 'rollback' &&
        run.outcome !== 'rolled-back' &&
        run.steps.length > 0 &&
        !gone.has(run.run),
    );
}
