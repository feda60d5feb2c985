import { isDeepStrictEqual } from 'node:util';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { HostToOpen } from '../../shared/contract/host-to-open.ts';
import type { WorkId } from '../../shared/contract/work.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { HostFacts } from '../host-facts.ts';
import type { Service } from '../service/service.ts';
import { createLiveHost, type LiveHost } from './live-host.ts';
import type { StateStore } from './state-store.ts';
import { unreadHost } from '../../shared/contract/unread-host.ts';

/** A host with the service over it, ready to be read. */
export interface ConnectedHost extends HostFacts {
  readonly service: Service;
}

/** Makes the service of a host that a window asked for. Throws AppError, and then there is none. */
export type OpenHost = (what: HostToOpen) => Promise<ConnectedHost>;

/** The hosts that are open: those of the start, and what windows have asked for since. */
export interface LiveHosts {
  /** Throws AppError NotFound. */
  get(key: HostKey): LiveHost;
  /** The host that is open for this; null where none is. */
  find(what: HostToOpen): LiveHost | null;
  /** The host that is open for this, or a new one; what is open already stays as it is whatever happens. */
  open(what: HostToOpen): Promise<LiveHost>;
  /** Asks whichever host has that work under way to stop it. */
  cancel(work: WorkId): void;
  dispose(): Promise<void>;
}

/** Opens the hosts into the store and begins to read them: a window should find them read. */
export function createLiveHosts(
  first: readonly ConnectedHost[],
  { store, openHost }: { readonly store: StateStore; readonly openHost: OpenHost },
): LiveHosts {
  const hosts: LiveHost[] = [];
  /** What is being opened: two windows that ask at once get one host. */
  const opening = new Map<string, Promise<LiveHost>>();
  let over = false;
  let works = 0;
  const nextWork = () => `w${String((works += 1))}`;

  const add = ({ service, opens, ...facts }: ConnectedHost): LiveHost => {
    store.add(unreadHost(facts));
    const host = createLiveHost({ key: facts.key, opens, service, store, nextWork });
    hosts.push(host);
    void host.refresh();
    return host;
  };

  const find = (what: HostToOpen): LiveHost | null =>
    hosts.find(({ opens }) => isDeepStrictEqual(opens, what)) ?? null;

  const openNew = async (what: HostToOpen): Promise<LiveHost> => {
    const connected = await openHost(what);
    if (!over) return add(connected);
    await connected.service.dispose();
    throw new AppError('Cancelled', 'The program is ending.');
  };

  for (const host of first) add(host);
  return {
    get(key) {
      const host = hosts.find((each) => each.key === key);
      if (host === undefined) {
        throw new AppError('NotFound', 'That host is not open here.', { hint: hint('hint.reload') });
      }
      return host;
    },
    find,
    async open(what) {
      const open = find(what);
      if (open !== null) return open;
      const name = JSON.stringify(what);
      const begun = opening.get(name) ?? openNew(what).finally(() => opening.delete(name));
      opening.set(name, begun);
      return begun;
    },
    cancel(work) {
      for (const host of hosts) host.cancel(work);
    },
    async dispose() {
      over = true;
      await Promise.all([
        ...hosts.map((host) => host.dispose()),
        ...[...opening.values()].map((begun) => begun.then(undefined, () => undefined)),
      ]);
    },
  };
}
