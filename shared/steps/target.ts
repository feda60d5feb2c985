import { z } from 'zod';
import { AdapterId, Guid } from '../model/ids.ts';

/** A step's number in its plan. */
export const StepId = z.string().regex(/^s[1-9][0-9]{0,3}$/, 'a step id (s1, s2, …) is expected');
export type StepId = z.infer<typeof StepId>;

export const VmTarget = z.strictObject({ id: Guid, name: z.string() });
export type VmTarget = z.infer<typeof VmTarget>;

/**
 * The adapter that a step is about: by its Id, or as the one that an earlier step adds.
 *
 * The name is for the person and for the undo script's check; it never selects.
 */
export const AdapterTarget = z.union([
  z.strictObject({ id: AdapterId, name: z.string() }),
  z.strictObject({ added: StepId, name: z.string() }),
]);
export type AdapterTarget = z.infer<typeof AdapterTarget>;

/** The switch that a step is about, as {@link AdapterTarget}. */
export const SwitchTarget = z.union([
  z.strictObject({ id: Guid, name: z.string() }),
  z.strictObject({ added: StepId, name: z.string() }),
]);
export type SwitchTarget = z.infer<typeof SwitchTarget>;

/** The id that stands for a thing which `step` will add, until the host has given it one. */
export function placeholderId(step: StepId): string {
  return `added:${step}`;
}

/** The target's id, or the placeholder of what an earlier step adds. */
export function targetId(target: AdapterTarget | SwitchTarget): string {
  return 'id' in target ? target.id : placeholderId(target.added);
}

/** A target by what an inventory calls its id, which may be the placeholder of something to be added. */
export function targetFrom(
  id: string,
  name: string,
): { id: string; name: string } | { added: StepId; name: string } {
  const placeholder = placeholderId('');
  return id.startsWith(placeholder) ? { added: id.slice(placeholder.length), name } : { id, name };
}
