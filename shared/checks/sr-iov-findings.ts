import type { Inventory } from '../model/inventory.ts';
import { labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { Finding } from './finding.ts';
import { makeFinding } from './make-finding.ts';
import { srIovUse } from './sr-iov.ts';

/**
 * What SR-IOV keeps a mirror from seeing on an adapter.
 *
 * While a virtual function carries the frames they bypass the switch (Microsoft: "SR-IOV VF data
 * path"), so nothing of them is copied and no copy arrives.
 */
export function srIovFindings(inventory: Inventory, owned: OwnedAdapter): Finding[] {
  const use = srIovUse(inventory, owned);
  if (use === 'off') return [];
  return [makeFinding(`sr-iov-${use}`, { target: owned.adapter.id, name: labelOf(owned) })];
}
