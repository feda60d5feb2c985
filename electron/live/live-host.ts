import { explainProbe } from '../../shared/checks/prerequisites.ts';
import { rightsOf } from '../../shared/checks/rights-of.ts';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { HostState } from '../../shared/contract/host-state.ts';
import type { HostToOpen } from '../../shared/contract/host-to-open.ts';
import type { WorkId } from '../../shared/contract/work.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { ProbeFacts } from '../../shared/model/probe.ts';
import { withoutPaths } from '../contract/without-paths.ts';
import { shapeOf } from '../service/shape-of.ts';
import type { Planned, Service } from '../service/service.ts';
import { beginWork, endWork, followWork, refuseWork } from './follow-work.ts';
import { historyOf } from './history-of.ts';
import type { StateStore } from './state-store.ts';

/** One host whose state is kept for the windows: it is read and worked on here, and nowhere else. */
export interface LiveHost {
  readonly key: HostKey;
  /** What a window asks for to get it; null where none can. */
  readonly opens: HostToOpen | null;
  readonly service: Service;
  /** Reads the host into the store; ends when that is done, and never throws: an error is state too. */
  refresh(): Promise<void>;
  /**
   * Begins to run a plan and answers at once. Throws AppError Blocked while another run is under way.
   *
   * `byHand`: the person shuts the VMs down, and the run waits for them.
   */
  begin(planned: Planned, options: { readonly byHand: boolean }): WorkId;
  /** Asks the work to stop after the step under way; false where it is not under way. */
  cancel(work: WorkId): boolean;
  /** Stops what is under way after its step, and ends the service. */
  dispose(): Promise<void>;
}

export interface LiveHostOptions {
  readonly key: HostKey;
  readonly opens: HostToOpen | null;
  readonly service: Service;
  /** Has the host, unread, under the key. */
  readonly store: StateStore;
  readonly nextWork: () => WorkId;
}

/**
 * Keeps one host's state in the store.
 *
 * A run belongs to the host and not to the window that asked for it: the window may close, reload or
 * lose its connection, and the next snapshot still tells how the run goes.
 */
export function createLiveHost({ key, opens, service, store, nextWork }: LiveHostOptions): LiveHost {
  const now = () => new Date().toISOString();
  let reading: Promise<void> | null = null;
  let wasProbed = false;
  let underWay: {
    readonly id: WorkId;
    readonly stop: AbortController;
    readonly ended: Promise<void>;
  } | null = null;

  const read = async (): Promise<void> => {
    store.change(key, { reading: true });
    const began = performance.now();
    try {
      const inventory = await service.read();
      const readMs = Math.round(performance.now() - began);
      const history = await historyOf(service, inventory);
      store.change(key, { ...history, inventory, readMs, ...fresh(now()) });
      if (!wasProbed) void probe();
    } catch (error) {
      const facts = await probe();
      store.change(key, {
        reading: false,
        error: withoutPaths(shapeOf(error)),
        prerequisites: facts === null ? [] : explainProbe(facts),
      });
    }
  };

  /** Asks who we are on the host, which hardly changes: after the first reading, and when one failed. */
  const probe = async (): Promise<ProbeFacts | null> => {
    const facts = await service.probe().catch(() => null);
    if (facts === null) return null;
    wasProbed = true;
    const { edition, version } = facts;
    const { identity } = store.host(key);
    store.change(key, { identity: { ...identity, rights: rightsOf(facts) }, shell: { edition, version } });
    return facts;
  };

  const refresh = (): Promise<void> => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };

  const run = async (id: WorkId, planned: Planned, byHand: boolean, stop: AbortController): Promise<void> => {
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
        shutdownByHand: byHand,
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
    opens,
    service,
    refresh,
    begin(planned, { byHand }) {
      if (underWay !== null) {
        throw new AppError('Busy', 'Another run is under way on this host; nothing was done.');
      }
      const id = nextWork();
      const stop = new AbortController();
      const ended = run(id, planned, byHand, stop).finally(() => {
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
