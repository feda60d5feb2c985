import { z } from 'zod';
import { EVENT_NAMES } from './call-names.ts';

/** 32 random bytes, or a SHA-256, as hex. */
const Hex32 = z.string().regex(/^[0-9a-f]{64}$/);

/**
 * What the page sends over the WebSocket.
 *
 * The key itself never does: it proves itself both ways, because a cookie goes to every port of this
 * computer, and whoever listens there may be a stranger. `proof` is HMAC-SHA-256 with the key over
 * {@link proofText}.
 */
export const FromPage = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('hello'), nonce: Hex32 }),
  z.strictObject({ kind: z.literal('proof'), proof: Hex32 }),
  z.strictObject({
    kind: z.literal('call'),
    id: z.int().min(1),
    name: z.string().max(64),
    input: z.unknown(),
  }),
]);
export type FromPage = z.infer<typeof FromPage>;

/** What the server sends. `ready` means that the page's proof was right and calls are taken. */
export const FromServer = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('challenge'), nonce: Hex32, proof: Hex32 }),
  z.strictObject({ kind: z.literal('ready') }),
  z.strictObject({ kind: z.literal('answer'), id: z.int(), envelope: z.unknown() }),
  z.strictObject({ kind: z.literal('event'), name: z.enum(EVENT_NAMES), value: z.unknown() }),
]);
export type FromServer = z.infer<typeof FromServer>;
