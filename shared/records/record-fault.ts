import { z } from 'zod';

/** Why a run record cannot be trusted, or the folder of them not be read. */
export const RecordFault = z.discriminatedUnion('code', [
  z.strictObject({ code: z.literal('no-start') }),
  z.strictObject({ code: z.literal('strange-line'), line: z.int() }),
  z.strictObject({ code: z.literal('went-on'), line: z.int() }),
  z.strictObject({ code: z.literal('begins-twice'), step: z.string() }),
  z.strictObject({ code: z.literal('never-began'), step: z.string() }),
  z.strictObject({ code: z.literal('two-ends') }),
  z.strictObject({ code: z.literal('no-run-name') }),
  z.strictObject({ code: z.literal('no-plain-file') }),
  z.strictObject({ code: z.literal('hard-link') }),
  z.strictObject({ code: z.literal('too-large') }),
  /** The folder itself; the message is the system's. */
  z.strictObject({ code: z.literal('folder-unread'), message: z.string() }),
]);
export type RecordFault = z.infer<typeof RecordFault>;
