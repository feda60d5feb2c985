import type { HostState, RunSummary } from '../../../shared/contract/host-state.ts';

/** The run that is offered to be taken back. */
export interface UndoOffer extends RunSummary {
  readonly purpose: Exclude<RunSummary['purpose'], 'undo' | 'rollback'>;
}

/**
 * The run that the bar offers to take back: the last one that stands, whatever failed or did nothing after it.
 *
 * None after an undo: going further back is for those who ask.
 */
export function undoOffer(runs: HostState['runs'], undoable: HostState['undoable']): UndoOffer | null {
  const at = runs.findIndex(({ run }) => run === undoable);
  const run = runs[at];
  if (run === undefined) return null;
  const wentBack = runs.slice(0, at).some(({ purpose, outcome }) => purpose === 'undo' && outcome === 'done');
  return isOffer(run) && !wentBack ? run : null;
}

function isOffer(run: RunSummary): run is UndoOffer {
  return run.purpose !== 'undo' && run.purpose !== 'rollback';
}
