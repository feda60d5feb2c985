import { isDeepStrictEqual } from 'node:util';
import { applyChange } from '../../shared/contract/apply-change.ts';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { HostState, Snapshot, StateChange } from '../../shared/contract/host-state.ts';
import { isEmpty, workChange } from '../../shared/contract/work-change.ts';

type Changed = StateChange['changed'];

/** What is known of all hosts, as a snapshot with a revision and the changes that follow it. */
export interface StateStore {
  snapshot(): Snapshot;
  host(key: HostKey): HostState;
  /** Adds a host under a key that is free; windows come to know of it by a change that they cannot apply. */
  add(host: HostState): void;
  /** Tells of what became different, of a run step by step; what is as it was is not told again. */
  change(host: HostKey, changed: Changed): void;
  /** Gives the end of the subscription. */
  onChange(listener: (change: StateChange) => void): () => void;
}

/**
 * Holds the state that every window shows.
 *
 * A window takes a snapshot and applies changes with the next revisions; one that missed any takes
 * another snapshot. So nothing has to be queued for a window that is not listening yet.
 */
export function createStateStore(hosts: readonly HostState[]): StateStore {
  let current: Snapshot = { revision: 1, hosts: [...hosts] };
  const listeners = new Set<(change: StateChange) => void>();
  const hostOf = (key: HostKey): HostState => {
    const found = current.hosts.find((each) => each.key === key);
    if (found === undefined) throw new Error(`there is no host ${key}`);
    return found;
  };
  const tell = (change: StateChange): void => {
    for (const listener of listeners) listener(change);
  };
  return {
    snapshot: () => current,
    host: hostOf,
    add(host) {
      const { key, ...changed } = host;
      if (current.hosts.some((each) => each.key === key)) throw new Error(`there is a host ${key} already`);
      current = { revision: current.revision + 1, hosts: [...current.hosts, host] };
      tell({ revision: current.revision, host: key, changed });
    },
    change(key, given) {
      const host = hostOf(key);
      const said = given.work == null || host.work === null ? null : workChange(host.work, given.work);
      const { work: _, ...others } = given;
      const changed = different(host, said === null ? given : others);
      const isWork = said !== null && (said.rollback !== null || !isEmpty(said));
      if (Object.keys(changed).length === 0 && !isWork) return;
      const change = {
        revision: current.revision + 1,
        host: key,
        changed,
        ...(isWork ? { work: said } : {}),
      };
      current = applyChange(current, change) ?? current;
      tell(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** A host of a thousand machines is read again and again, and mostly is as it was: no window need draw it anew. */
function different(host: HostState, changed: Changed): Changed {
  const entries = Object.entries(changed) as [keyof Changed, unknown][];
  return Object.fromEntries(entries.filter(([name, value]) => !isDeepStrictEqual(host[name], value)));
}
