import { z } from 'zod';
import { AdapterId, Guid } from './ids.ts';
import { MirroringMode } from './mirroring-mode.ts';

/** `OperationMode` of an adapter's VLAN setting. */
export const VlanMode = z.enum(['Untagged', 'Access', 'Trunk', 'Private']);

/** `IsolationMode` of an adapter's isolation setting; a port isolated by it does not show as VLAN. */
export const IsolationMode = z.enum(['None', 'NativeVirtualSubnet', 'ExternalVirtualSubnet', 'Vlan']);

/**
 * A network adapter of a VM or of the management OS, with all that decides what a mirror sees.
 *
 * Flat, because this is also the row that PowerShell writes. `null` is "not known, or not there":
 * adapters of the management OS lack several of these.
 */
export const NetworkAdapter = z.strictObject({
  id: AdapterId,
  name: z.string(),
  switchId: Guid.nullable(),
  switchName: z.string().nullable(),
  mode: MirroringMode.nullable(),
  connected: z.boolean().nullable(),
  legacy: z.boolean().nullable(),
  /** Twelve hex digits without separators; `000000000000` until the VM has started once. */
  mac: z.string().nullable(),
  dynamicMac: z.boolean().nullable(),
  vlanMode: VlanMode.nullable(),
  accessVlanId: z.int().nullable(),
  nativeVlanId: z.int().nullable(),
  /** As Hyper-V writes it: `1-100,200`. */
  allowedVlanIds: z.string().nullable(),
  primaryVlanId: z.int().nullable(),
  secondaryVlanIds: z.string().nullable(),
  isolationMode: IsolationMode.nullable(),
  isolationId: z.int().nullable(),
  iovWeight: z.int().nullable(),
  /** While true, frames bypass the switch and cannot be mirrored. */
  iovDataPathActive: z.boolean().nullable(),
  vmqWeight: z.int().nullable(),
  macSpoofing: z.boolean().nullable(),
  dhcpGuard: z.boolean().nullable(),
  routerGuard: z.boolean().nullable(),
  teaming: z.boolean().nullable(),
  status: z.array(z.string()),
  /** Reported by the guest, and so a claim: parsed, at most 64, never used as more than text. */
  guestAddresses: z.array(z.string()),
});
export type NetworkAdapter = z.infer<typeof NetworkAdapter>;
