import { z } from 'zod';

const text = z
  .union([z.string(), z.number()])
  .nullish()
  .transform((value) => (value === null || value === undefined ? null : String(value)));

/** An error as the shell saw it; all but its id may be unknown. */
export const ShellError = z.object({
  /** The first part of FullyQualifiedErrorId: what errors are known by, for texts are translated. */
  id: text.transform((value) => value ?? ''),
  fullId: text,
  category: text,
  message: text.transform((value) => value ?? ''),
  target: text,
  exception: text,
  line: text,
});
export type ShellError = z.infer<typeof ShellError>;

/** A part of an answer; what is in it is between the operation and its caller. */
export const PageFrame = z.looseObject({ frame: z.literal('page') });
export type PageFrame = z.infer<typeof PageFrame>;

/** A word for a person who waits. */
export const ProgressFrame = z.object({ frame: z.literal('progress'), text: z.string() });
export type ProgressFrame = z.infer<typeof ProgressFrame>;

/** The last frame of a call, of which there is exactly one. */
export const EndFrame = z.discriminatedUnion('ok', [
  z.object({ frame: z.literal('end'), ok: z.literal(true), value: z.unknown() }),
  z.object({ frame: z.literal('end'), ok: z.literal(false), error: ShellError }),
]);
export type EndFrame = z.infer<typeof EndFrame>;

const Frame = z.union([EndFrame, PageFrame, ProgressFrame]);
export type Frame = z.infer<typeof Frame>;

const LINE = /MM1 ([1-9][0-9]{0,9}) ([A-Za-z0-9+/]+={0,2})$/;

/**
 * The frame at the end of an output line: `MM1 <call> <base64 of JSON>`.
 *
 * What stands before it is a text that a cmdlet left without a newline. Null for any other line and
 * for another call's frame; `unreadable` for a frame of this call that does not decode.
 */
export function decodeFrame(line: string, call: number): Frame | 'unreadable' | null {
  const match = LINE.exec(line);
  if (match === null || Number(match[1]) !== call) return null;
  try {
    const bytes = Buffer.from(match[2] ?? '', 'base64');
    const json: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
    const frame = Frame.safeParse(json);
    return frame.success ? frame.data : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
