import type { RunSummary } from '../../../shared/contract/host-state.ts';
import type { RunId } from '../../../shared/records/run-record.ts';

/** How a run ended, or that it has not yet; null where nobody here knows. */
export type ShownOutcome = RunSummary['outcome'] | 'running' | 'cancelled-back';

/**
 * How a run ended, by its record and by what runs here.
 *
 * A record without an end alone does not say whether its run was cut off or goes on, here or in another
 * program. `running` is the record of the run under way here; what takes it back belongs to it.
 */
export function shownOutcome(
  {
    run,
    purpose,
    outcome,
    cancelled,
    undoes,
  }: Pick<RunSummary, 'run' | 'purpose' | 'outcome' | 'cancelled' | 'undoes'>,
  running: RunId | null,
): ShownOutcome {
  if (outcome === 'rolled-back' && cancelled) return 'cancelled-back';
  if (outcome !== null || running === null) return outcome;
  return run === running || (purpose === 'rollback' && undoes === running) ? 'running' : null;
}
