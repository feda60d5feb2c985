import type { HostState, Snapshot, StateChange } from './host-state.ts';

/** The snapshot with a change applied; null where one was missed and a new snapshot is needed. */
export function applyChange(snapshot: Snapshot, change: StateChange): Snapshot | null {
  if (change.revision <= snapshot.revision) return snapshot;
  if (change.revision !== snapshot.revision + 1) return null;
  return {
    revision: change.revision,
    hosts: snapshot.hosts.map((host) =>
      host.key === change.host ? ({ ...host, ...change.changed } as HostState) : host,
    ),
  };
}
