import { z } from 'zod';
import { Guid } from './ids.ts';
import { NetworkAdapter } from './network-adapter.ts';

/**
 * A virtual machine with its adapters.
 *
 * `state` and `status` are Hyper-V's own words (`VMState`, `VMOperationalStatus`), kept as text so
 * that a newer Windows can say one that is not known yet.
 */
export const VirtualMachine = z.strictObject({
  id: Guid,
  name: z.string(),
  state: z.string(),
  /** Primary and secondary operational status, for example `Ok`, `BackingUpVirtualMachine`. */
  status: z.array(z.string()),
  generation: z.int().nullable(),
  version: z.string().nullable(),
  replicationMode: z.string().nullable(),
  replicationState: z.string().nullable(),
  clustered: z.boolean().nullable(),
  checkpoints: z.int().nullable(),
  /** Whether the guest can be asked to shut down; `null` where it could not be read. */
  shutdownService: z.boolean().nullable(),
  adapters: z.array(NetworkAdapter),
});
export type VirtualMachine = z.infer<typeof VirtualMachine>;
