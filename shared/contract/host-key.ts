import { z } from 'zod';

/** What a host is called across the doors: given by the program, never a name or an address. */
export const HostKey = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/, 'a host key is expected');
export type HostKey = z.infer<typeof HostKey>;
