import { explainProbe } from '../../shared/checks/prerequisites.ts';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { HostState } from '../../shared/contract/host-state.ts';
import type { WorkId } from '../../shared/contract/work.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { ownedAdapters } from '../../shared/model/look-up.ts';
import { isOurs } from '../../shared/plan/is-ours.ts';
import { lastUndoable } from '../../shared/records/undoable.ts';
import { withoutPaths } from '../contract/without-paths.ts';
import { shapeOf } from '../service/roll-back.ts';
import type { Planned, Service } from '../service/service.ts';
import { beginWork, endWork, followWork, refuseWork } from './follow-work.ts';
import type { StateStore } from './state-store.ts';

/** How many runs a list of them holds. */
const RUNS = 50;

/** One host whose state is kept for the windows: it is read and worked on here, and nowhere else. */
export interface LiveHost {
  readonly key: HostKey;
  readonly service: Service;
  /** Reads the host into the store; ends when that is done, and never throws: an error is state too. */
  refresh(): Promise<void>;
  /** Begins to run a plan and answers at once. Throws AppError Blocked while another run is under way. */
  begin(planned: Planned): WorkId;
  /** Asks the work to stop after the step under way; false where it is not under way. */
  cancel(work: WorkId): boolean;
  /** Stops what is under way after its step, and ends the service. */
  dispose(): Promise<void>;
}

/** What a host looks like before anything is known of it. */
export function unreadHost(host: Pick<HostState, 'key' | 'label' | 'practice'>): HostState {
  return {
    ...host,
    inventory: null,
    readAt: null,
    reading: false,
    error: null,
    prerequisites: [],
    ours: [],
    runs: [],
    undoable: null,
    setAside: [],
    work: null,
  };
}

/**
 * Keeps one host's state in the store.
 *
 * A run belongs to the host and not to the window that asked for it: the window may close, reload or
 * lose its connection, and the next snapshot still tells how the run goes.
 */
export function createLiveHost(
  key: HostKey,
  { service, store, nextWork }: { service: Service; store: StateStore; nextWork: () => WorkId },
): LiveHost {
  const now = () => new Date().toISOString();
  let reading: Promise<void> | null = null;
  let underWay: {
    readonly id: WorkId;
    readonly stop: AbortController;
    readonly ended: Promise<void>;
  } | null = null;

  const read = async (): Promise<void> => {
    store.change(key, { reading: true });
    try {
      const inventory = await service.read();
      store.change(key, { ...(await historyOf(service, inventory)), inventory, ...fresh(now()) });
    } catch (error) {
      const facts = await service.probe().catch(() => null);
      store.change(key, {
        reading: false,
        error: withoutPaths(shapeOf(error)),
        prerequisites: facts === null ? [] : explainProbe(facts),
      });
    }
  };

  const refresh = (): Promise<void> => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };

  const run = async (id: WorkId, planned: Planned, stop: AbortController): Promise<void> => {
    let work = beginWork(id, planned.plan, now());
    const show = (next: typeof work) => {
      work = { ...next, cancelling: stop.signal.aborted && next.outcome === null };
      store.change(key, { work });
    };
    show(work);
    stop.signal.addEventListener('abort', () => {
      show(work);
    });
    try {
      const report = await service.run(planned, {
        signal: stop.signal,
        onProgress: (progress) => {
          show(followWork(work, progress, now()));
        },
      });
      await refreshAnew();
      show(endWork(work, report, now()));
    } catch (error) {
      await refreshAnew();
      show(refuseWork(work, shapeOf(error), now()));
    }
  };

  /** A reading that began after this call: one under way may have begun before the last step. */
  const refreshAnew = async (): Promise<void> => {
    await reading;
    await refresh();
  };

  return {
    key,
    service,
    refresh,
    begin(planned) {
      if (underWay !== null) {
        throw new AppError('Blocked', 'Another run is under way on this host; nothing was done.', {
          hint: 'Wait until it has ended, or cancel it.',
        });
      }
      const id = nextWork();
      const stop = new AbortController();
      const ended = run(id, planned, stop).finally(() => {
        underWay = null;
      });
      underWay = { id, stop, ended };
      return id;
    },
    cancel(work) {
      if (underWay?.id !== work) return false;
      underWay.stop.abort();
      return true;
    },
    async dispose() {
      underWay?.stop.abort();
      await underWay?.ended;
      await service.dispose();
    },
  };
}

function fresh(readAt: string): Partial<HostState> {
  return { readAt, reading: false, error: null, prerequisites: [] };
}

/** What was done here, by our records; a record folder that cannot be read is named like a damaged record. */
async function historyOf(
  service: Service,
  inventory: Inventory,
): Promise<Pick<HostState, 'ours' | 'runs' | 'undoable' | 'setAside'>> {
  try {
    const { runs, ours, setAside } = await service.runs(inventory);
    return {
      ours: ownedAdapters(inventory).flatMap((owned) => (isOurs(ours, owned) ? [owned.adapter.id] : [])),
      runs: runs.slice(0, RUNS).map(({ run, purpose, startedAt, outcome, undoes }) => ({
        run,
        purpose,
        startedAt,
        outcome,
        undoes,
      })),
      undoable: lastUndoable(runs)?.run ?? null,
      setAside: [...setAside],
    };
  } catch (error) {
    const { message } = withoutPaths(shapeOf(error));
    return { ours: [], runs: [], undoable: null, setAside: [{ name: 'run records', reason: message }] };
  }
}
