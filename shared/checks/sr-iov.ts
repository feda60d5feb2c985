import type { Inventory } from '../model/inventory.ts';
import { findSwitch, labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';

/**
 * What SR-IOV keeps a mirror from seeing on an adapter.
 *
 * While a virtual function carries the frames they bypass the switch (Microsoft: "SR-IOV VF data
 * path"), so nothing of them is copied and no copy arrives. Enabled is not active: the VM may be off,
 * or the card may have no function left. On a switch without SR-IOV it cannot become active.
 */
export function srIovFindings(inventory: Inventory, owned: OwnedAdapter): Finding[] {
  const { iovDataPathActive: active, iovWeight: weight, switchId, id } = owned.adapter;
  const about = { target: id, name: labelOf(owned) };
  if (active === true) return [makeFinding('sr-iov-active', about)];
  const offered = switchId === null ? undefined : findSwitch(inventory, switchId)?.iov;
  if (weight === 0 || offered === false || inventory.host.iovSupport === false) return [];
  if (active === null) return [makeFinding('sr-iov-unknown', about)];
  return weight === null ? [] : [makeFinding('sr-iov-enabled', about)];
}
