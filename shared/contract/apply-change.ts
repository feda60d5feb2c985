import type { HostState, Snapshot, StateChange } from './host-state.ts';

/**
 * The snapshot with a change applied; null where a new snapshot is needed: one was missed, or it is of
 * a host that was opened since.
 */
export function applyChange(snapshot: Snapshot, change: StateChange): Snapshot | null {
  if (change.revision <= snapshot.revision) return snapshot;
  if (change.revision !== snapshot.revision + 1) return null;
  if (!snapshot.hosts.some(({ key }) => key === change.host)) return null;
  return {
    revision: change.revision,
    hosts: snapshot.hosts.map((host) =>
      host.key === change.host ? ({ ...host, ...change.changed } as HostState) : host,
    ),
  };
}
