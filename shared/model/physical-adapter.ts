import { z } from 'zod';

/** A network card of the host, with what the host itself would lose if a switch took it over. */
export const PhysicalAdapter = z.strictObject({
  name: z.string(),
  description: z.string(),
  interfaceIndex: z.int(),
  mac: z.string().nullable(),
  status: z.string().nullable(),
  linkSpeed: z.string().nullable(),
  /** The host's own addresses on it; `null` where they could not be read. */
  addresses: z.array(z.string()).nullable(),
  defaultRoute: z.boolean().nullable(),
  /** Whether a remote session (RDP, WinRM, SSH) to the host comes in over one of its addresses. */
  remoteSession: z.boolean().nullable(),
});
export type PhysicalAdapter = z.infer<typeof PhysicalAdapter>;
