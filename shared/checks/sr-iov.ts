import { z } from 'zod';
import type { Inventory } from '../model/inventory.ts';
import { findSwitch, type OwnedAdapter } from '../model/look-up.ts';

/** Whether an adapter's frames bypass the switch: they do, they may once SR-IOV comes into use, or who knows. */
export const SrIovUse = z.enum(['off', 'active', 'enabled', 'unknown']);
export type SrIovUse = z.infer<typeof SrIovUse>;

/**
 * How an adapter uses SR-IOV.
 *
 * While a virtual function carries the frames they bypass the switch (Microsoft: "SR-IOV VF data
 * path"), so nothing of them is copied and no copy arrives. Enabled is not active: the VM may be off,
 * or the card may have no function left. On a switch without SR-IOV it cannot become active, and an
 * adapter of the management OS has no virtual function.
 */
export function srIovUse(inventory: Inventory, { adapter, vm }: OwnedAdapter): SrIovUse {
  const { iovDataPathActive: active, iovWeight: weight, switchId } = adapter;
  if (active === true) return 'active';
  const offered = switchId === null ? undefined : findSwitch(inventory, switchId)?.iov;
  if (vm === null || weight === 0 || offered === false || inventory.host.iovSupport === false) return 'off';
  if (active === null) return 'unknown';
  return weight === null ? 'off' : 'enabled';
}
