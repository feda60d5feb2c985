import { sameId } from '../model/same-id.ts';
import type { OwnedAdapter } from '../model/look-up.ts';
import type { OurAdapter } from '../records/ours.ts';

/**
 * Whether an adapter is one that a trusted record says we added.
 *
 * Its id, its VM and its name must all agree: what somebody has renamed since is theirs.
 */
export function isOurs(ours: readonly OurAdapter[], { adapter, vm }: OwnedAdapter): boolean {
  return recordOf(ours, { adapter, vm }) !== undefined;
}

/** What the record says of the adapter, or undefined where it is not ours. */
export function recordOf(ours: readonly OurAdapter[], { adapter, vm }: OwnedAdapter): OurAdapter | undefined {
  if (vm === null) return undefined;
  return ours.find(
    ({ id, vmId, name }) => sameId(id, adapter.id) && sameId(vmId, vm.id) && name === adapter.name,
  );
}
