import { z } from 'zod';

/**
 * What a switch port does in mirroring.
 *
 * The names are those of `Set-VMNetworkAdapter -PortMirroring`. Never exchange the numbers behind
 * them: `PortMirroringMode` counts Destination 1 and Source 2.
 */
export const MirroringMode = z.enum(['None', 'Source', 'Destination']);
export type MirroringMode = z.infer<typeof MirroringMode>;
