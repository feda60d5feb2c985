import { z } from 'zod';

const GUID = '[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}';

/** A VM's or a switch's id, as Hyper-V prints it: names repeat, ids do not. */
export const Guid = z.string().regex(new RegExp(`^${GUID}$`), 'a GUID is expected');
export type Guid = z.infer<typeof Guid>;

/**
 * An adapter's `Id`: one or two GUIDs, the last of which is the adapter's own.
 *
 * A VM's adapter reads `Microsoft:<vm guid>\<adapter guid>`, one of the management OS has one
 * segment only; modules that are not Microsoft's leave the prefix out. Anything else is refused: an
 * id from a file can reach a script.
 */
export const AdapterId = z
  .string()
  .regex(new RegExp(`^(Microsoft:)?${GUID}(\\\\${GUID})?$`), 'an adapter Id (Microsoft:…) is expected');
export type AdapterId = z.infer<typeof AdapterId>;
