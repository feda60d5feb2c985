import type { Plan } from '../../shared/plan/plan.ts';
import { newRunId } from '../records/new-run-id.ts';
import type { HyperVHost } from '../hosts/hyperv-host.ts';
import type { UndoneRun } from './run-to-undo.ts';

/**
 * Records that an undo found nothing to do, so that its run counts as undone and the next undo goes further back.
 *
 * Somebody has put back by hand what the run did; without a record of that every undo would come to
 * the same run again.
 */
export async function countAsUndone(
  { records }: HyperVHost,
  { host, purpose, name, undoes }: Plan,
  run: UndoneRun | null,
): Promise<void> {
  if (purpose !== 'undo' || run?.undoneBy !== null) return;
  const line = { version: 1 as const, run: newRunId(), at: new Date().toISOString() };
  await records.append({ ...line, record: 'run-started', host, purpose, undoes, name });
  await records.append({ ...line, record: 'run-ended', outcome: 'done' });
}
