import type { RunSummary } from '../../../shared/contract/host-state.ts';

/** Whether taking a run back can be offered: it changed something, it still stands, and it was no taking back after a failure. */
export function canUndo({ purpose, outcome, undoneBy, steps }: RunSummary): boolean {
  return steps > 0 && undoneBy === null && outcome !== 'rolled-back' && purpose !== 'rollback';
}
