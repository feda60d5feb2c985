import { z } from 'zod';
import { Guid } from '../model/ids.ts';
import { MirroringMode } from '../model/mirroring-mode.ts';
import { IsolationMode, NetworkAdapter, VlanMode } from '../model/network-adapter.ts';

const plain = {
  switchId: Guid.nullable().default(null),
  switchName: z.string().nullable().default(null),
  mode: MirroringMode.nullable().default('None'),
  mac: z.string().nullable().default('000000000000'),
  vlanMode: VlanMode.nullable().default('Untagged'),
  accessVlanId: z.int().nullable().default(0),
  nativeVlanId: z.int().nullable().default(0),
  allowedVlanIds: z.string().nullable().default(''),
  primaryVlanId: z.int().nullable().default(0),
  secondaryVlanIds: z.string().nullable().default(''),
  isolationMode: IsolationMode.nullable().default('None'),
  isolationId: z.int().nullable().default(0),
  iovDataPathActive: z.boolean().nullable().default(false),
  vmqWeight: z.int().nullable().default(100),
  macSpoofing: z.boolean().nullable().default(false),
  dhcpGuard: z.boolean().nullable().default(false),
  routerGuard: z.boolean().nullable().default(false),
  teaming: z.boolean().nullable().default(false),
  status: z.array(z.string()).default([]),
  guestAddresses: z.array(z.string()).default([]),
};

/** A VM's adapter in a lab; what is left out is as in an adapter that was just added. */
export const LabVmAdapter = NetworkAdapter.extend({
  ...plain,
  connected: z.boolean().nullable().default(null),
  legacy: z.boolean().nullable().default(false),
  dynamicMac: z.boolean().nullable().default(true),
  iovWeight: z.int().nullable().default(0),
});

/** An adapter of the management OS in a lab: Hyper-V does not say these four of it. */
export const LabHostAdapter = NetworkAdapter.extend({
  ...plain,
  connected: z.boolean().nullable().default(null),
  legacy: z.boolean().nullable().default(null),
  dynamicMac: z.boolean().nullable().default(null),
  iovWeight: z.int().nullable().default(null),
});
