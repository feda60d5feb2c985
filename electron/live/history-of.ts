import type { HostState } from '../../shared/contract/host-state.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { ownedAdapters } from '../../shared/model/look-up.ts';
import { isOurs } from '../../shared/plan/is-ours.ts';
import { lastUndoable, undoneRuns } from '../../shared/records/undoable.ts';
import { withoutPaths } from '../contract/without-paths.ts';
import { shapeOf } from '../service/shape-of.ts';
import type { Service } from '../service/service.ts';
import { runSummary } from './run-summary.ts';

/** How many runs a list of them holds. */
const RUNS = 50;

/** What was done on a host, by our records; a folder of them that cannot be read is named like a damaged one. */
export async function historyOf(
  service: Pick<Service, 'runs'>,
  inventory: Inventory,
): Promise<Pick<HostState, 'ours' | 'runs' | 'olderRuns' | 'undoable' | 'setAside'>> {
  try {
    const { runs, ours, setAside } = await service.runs(inventory);
    const undone = undoneRuns(runs);
    return {
      ours: ownedAdapters(inventory).flatMap((owned) => (isOurs(ours, owned) ? [owned.adapter.id] : [])),
      runs: runs.slice(0, RUNS).map((run) => runSummary(run, undone)),
      olderRuns: Math.max(0, runs.length - RUNS),
      undoable: lastUndoable(runs)?.run ?? null,
      setAside: [...setAside],
    };
  } catch (error) {
    const { message } = withoutPaths(shapeOf(error));
    return {
      ours: [],
      runs: [],
      olderRuns: 0,
      undoable: null,
      setAside: [{ name: null, fault: { code: 'folder-unread', message } }],
    };
  }
}
