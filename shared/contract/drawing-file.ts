import { z } from 'zod';

/** Far more than the drawing of a host of thousands of adapters; so many characters of text, or of base64. */
export const LONGEST_DRAWING = 24 * 1024 * 1024;

const name = z.string().max(512);

/** A drawing to be saved: what it shows, and the file's content as text, or as base64 where it is of dots. */
export const DrawingFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('svg'), name, text: z.string().min(1).max(LONGEST_DRAWING) }),
  z.strictObject({ kind: z.literal('png'), name, base64: z.base64().min(1).max(LONGEST_DRAWING) }),
]);
export type DrawingFile = z.infer<typeof DrawingFile>;
