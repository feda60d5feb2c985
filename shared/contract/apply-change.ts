import type { HostState, Snapshot, StateChange } from './host-state.ts';
import { withWorkChange } from './work-change.ts';

/**
 * The snapshot with a change applied; null where a new snapshot is needed: one was missed, or it is of
 * a host that was opened since.
 */
export function applyChange(snapshot: Snapshot, change: StateChange): Snapshot | null {
  if (change.revision <= snapshot.revision) return snapshot;
  if (change.revision !== snapshot.revision + 1) return null;
  const host = snapshot.hosts.find(({ key }) => key === change.host);
  const changed = host === undefined ? null : withChange(host, change);
  if (changed === null) return null;
  return {
    revision: change.revision,
    hosts: snapshot.hosts.map((each) => (each === host ? changed : each)),
  };
}

function withChange(host: HostState, { changed, work }: StateChange): HostState | null {
  const next = { ...host, ...changed } as HostState;
  if (work === undefined) return next;
  const worked = withWorkChange(next.work, work);
  return worked === null ? null : { ...next, work: worked };
}
