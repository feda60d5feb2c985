import { applyChange } from '../../shared/contract/apply-change.ts';
import type { HostKey } from '../../shared/contract/host-key.ts';
import type { HostState, Snapshot, StateChange } from '../../shared/contract/host-state.ts';

/** What is known of all hosts, as a snapshot with a revision and the changes that follow it. */
export interface StateStore {
  snapshot(): Snapshot;
  host(key: HostKey): HostState;
  change(host: HostKey, changed: StateChange['changed']): void;
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
  return {
    snapshot: () => current,
    host(key) {
      const found = current.hosts.find((each) => each.key === key);
      if (found === undefined) throw new Error(`there is no host ${key}`);
      return found;
    },
    change(host, changed) {
      const change = { revision: current.revision + 1, host, changed };
      current = applyChange(current, change) ?? current;
      for (const listener of listeners) listener(change);
    },
    onChange(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
