import type { RunId, RunRecord } from './run-record.ts';

/** Runs that an undo has taken back, as far as the undo itself still stands. */
function undone(runs: readonly RunRecord[]): Set<RunId> {
  const standing = new Set<RunId>();
  for (const run of [...runs].sort((a, b) => (a.run < b.run ? 1 : -1))) {
    if (standing.has(run.run)) continue;
    if (run.undoes !== null && run.outcome === 'done') standing.add(run.undoes);
  }
  return standing;
}

/**
 * The run that `undo` without a name takes back: the last one that changed something and still stands.
 *
 * Undos are no candidates themselves: undoing twice goes one run further back instead of forth again.
 * A run that was rolled back left nothing to undo.
 */
export function lastUndoable(runs: readonly RunRecord[]): RunRecord | undefined {
  const gone = undone(runs);
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
