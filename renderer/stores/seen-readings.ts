import type { HostKey } from '../../shared/contract/host-key.ts';
import type { HostState, Snapshot } from '../../shared/contract/host-state.ts';

/** When a reading of each host was seen to come, in milliseconds of this computer's clock. */
export type SeenAt = ReadonlyMap<HostKey, number>;

type Read = Pick<Snapshot, 'hosts'> | { readonly hosts: readonly Pick<HostState, 'key' | 'readAt'>[] };

/**
 * When each reading was seen, after a change.
 *
 * `readAt` is by the clock of the computer on which the program runs. That may be another one, behind a
 * tunnel, and its clock may be wrong: it tells that there was a new reading and not how long ago. Only of
 * a reading that was there before this window is its word taken, and never for a time to come.
 */
export function seenReadings(
  before: SeenAt,
  old: Read | null,
  { snapshot, now }: { readonly snapshot: Read; readonly now: number },
): SeenAt {
  const seen = new Map<HostKey, number>();
  for (const { key, readAt } of snapshot.hosts) {
    if (readAt === null) continue;
    const known = before.get(key);
    const was = old?.hosts.find((host) => host.key === key);
    const isNew = was?.readAt !== readAt;
    if (was === undefined) seen.set(key, Math.min(now, Date.parse(readAt)));
    else seen.set(key, isNew || known === undefined ? now : known);
  }
  return seen.size === before.size && [...seen].every(([key, at]) => before.get(key) === at) ? before : seen;
}
