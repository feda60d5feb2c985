import { z } from 'zod';
import type { Inventory } from '../../shared/model/inventory.ts';

/** What a peer's script says, as far as it is compared. */
const PeerRead = z.object({
  machines: z.array(z.object({ id: z.string(), name: z.string(), state: z.string(), checkpoints: z.int() })),
  adapters: z.array(
    z.object({
      id: z.string(),
      mode: z.string(),
      mac: z.string(),
      switchName: z.string(),
      vlanMode: z.string(),
      accessVlanId: z.int(),
      guestAddresses: z.array(z.string()),
    }),
  ),
});
export type PeerRead = z.infer<typeof PeerRead>;

/** Whether a peer's script read what we read, so that speed is not compared over different work. */
export function readTheSame(peer: unknown, ours: Inventory): boolean {
  const text = ({ machines, adapters }: PeerRead): string => JSON.stringify([machines, adapters]);
  const own = { machines: ours.virtualMachines, adapters: ours.virtualMachines.flatMap((vm) => vm.adapters) };
  return text(PeerRead.parse(peer)) === text(PeerRead.parse(own));
}
