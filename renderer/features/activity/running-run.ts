import type { HostState } from '../../../shared/contract/host-state.ts';
import type { RunId } from '../../../shared/records/run-record.ts';

/** The record of the run under way on a host; null where none is, or none was begun for it yet. */
export function runningRun({ work }: Pick<HostState, 'work'>): RunId | null {
  return work?.outcome === null ? work.run : null;
}
