import type { Inventory } from '../model/inventory.ts';
import type { OwnedAdapter } from '../model/look-up.ts';
import type { PortSight } from './pair-reach.ts';
import { srIovUse } from './sr-iov.ts';
import { vlanOf } from './vlan-reach.ts';

/** What a mirror sees of an adapter's port. */
export function sightOf(inventory: Inventory, owned: OwnedAdapter): PortSight {
  return { vlan: vlanOf(owned.adapter), srIov: srIovUse(inventory, owned) };
}

/** What a mirror sees of an external port: the physical network decides, so that its VLANs are unknown. */
export const EXTERNAL_SIGHT: PortSight = { vlan: { kind: 'unknown' }, srIov: 'off' };
