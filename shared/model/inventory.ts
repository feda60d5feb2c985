import { z } from 'zod';
import { AppErrorCode } from '../errors/app-error.ts';
import { NetworkAdapter } from './network-adapter.ts';
import { PhysicalAdapter } from './physical-adapter.ts';
import { VirtualMachine } from './virtual-machine.ts';
import { VirtualSwitch } from './virtual-switch.ts';

export const HostIdentity = z.strictObject({
  name: z.string(),
  fullyQualifiedName: z.string().nullable(),
  iovSupport: z.boolean().nullable(),
});
export type HostIdentity = z.infer<typeof HostIdentity>;

/** Something that could not be read, so that one broken VM does not hide the others. */
export const Unread = z.strictObject({
  /** What it is: `virtual machine`, `physical adapters`, … */
  what: z.string(),
  name: z.string(),
  code: AppErrorCode,
  message: z.string(),
});
export type Unread = z.infer<typeof Unread>;

/**
 * All that is known of one host at one moment.
 *
 * An inventory with something in `unread` is incomplete and says so; it is never quietly short.
 */
export const Inventory = z.strictObject({
  host: HostIdentity,
  switches: z.array(VirtualSwitch),
  physicalAdapters: z.array(PhysicalAdapter),
  hostAdapters: z.array(NetworkAdapter),
  virtualMachines: z.array(VirtualMachine),
  unread: z.array(Unread),
});
export type Inventory = z.infer<typeof Inventory>;
