import type { RunSummary } from '../../../shared/contract/host-state.ts';
import type { RunId } from '../../../shared/records/run-record.ts';
import { shownOutcome } from './shown-outcome.ts';

/**
 * Whether taking a run back can be offered: it changed something, it has come to its end, it still stands,
 * and it was no taking back after a failure.
 */
export function canUndo(summary: RunSummary, running: RunId | null): boolean {
  const { purpose, outcome, undoneBy, steps } = summary;
  if (shownOutcome(summary, running) === 'running') return false;
  return steps > 0 && undoneBy === null && outcome !== 'rolled-back' && purpose !== 'rollback';
}
