import { z } from 'zod';

/** Labs that ship with the program, by name: a file is chosen on the command line alone. */
export const PracticeLab = z.enum(['walkthrough', 'soc']);
export type PracticeLab = z.infer<typeof PracticeLab>;

/** A host that a window may ask for: this computer's Hyper-V, or a practice lab. */
export const HostToOpen = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('local') }),
  z.strictObject({ kind: z.literal('practice'), lab: PracticeLab }),
]);
export type HostToOpen = z.infer<typeof HostToOpen>;
