import type { Guid } from '../../../shared/model/ids.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { MirroringMode } from '../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { AdapterChange } from '../../../shared/plan/request.ts';

/** A value that was chosen, and what the host had when it was. */
interface Chosen<T> {
  readonly value: T;
  readonly over: T | null;
}

interface AdapterDraft {
  readonly mode?: Chosen<MirroringMode>;
  readonly switch?: Chosen<Guid | null>;
}

/**
 * What a person has chosen and not yet applied, by adapter id in small letters.
 *
 * Only what was touched is in it: all else follows the host while the dialog is open.
 */
export type SettingsDraft = ReadonlyMap<string, AdapterDraft>;

export const NO_DRAFT: SettingsDraft = new Map();

/** The part of an adapter that its settings can change. */
export type Changeable = Pick<NetworkAdapter, 'id' | 'mode' | 'switchId'>;

/** What the dialog shows of an adapter: what was chosen, else what the host has; a mode that is null is not known. */
export function shownOf(
  draft: SettingsDraft,
  adapter: Changeable,
): { readonly mode: MirroringMode | null; readonly switchId: Guid | null } {
  const chosen = draft.get(keyOf(adapter));
  return {
    mode: chosen?.mode?.value ?? adapter.mode,
    switchId: chosen?.switch === undefined ? adapter.switchId : chosen.switch.value,
  };
}

/** The draft with a mode chosen; the mode that the host has is no choice. */
export function withMode(draft: SettingsDraft, adapter: Changeable, mode: MirroringMode): SettingsDraft {
  const { mode: _, ...others } = draft.get(keyOf(adapter)) ?? {};
  const chosen = mode === adapter.mode ? {} : { mode: { value: mode, over: adapter.mode } };
  return withPart(draft, adapter, { ...others, ...chosen });
}

/** The draft with a virtual switch chosen, or null for none. */
export function withSwitch(draft: SettingsDraft, adapter: Changeable, id: Guid | null): SettingsDraft {
  const { switch: _, ...others } = draft.get(keyOf(adapter)) ?? {};
  const chosen = sameSwitch(id, adapter.switchId) ? {} : { switch: { value: id, over: adapter.switchId } };
  return withPart(draft, adapter, { ...others, ...chosen });
}

/** Whether applying the draft would change the adapter. */
export function isChanged(draft: SettingsDraft, adapter: Changeable): boolean {
  return changedFields(draft, adapter).length > 0;
}

/**
 * What applying the draft asks for, an adapter at a time.
 *
 * A change names the whole of an adapter. Where its mode is not known and none was chosen nothing can be
 * asked for without making one up: see {@link lacksMode}.
 */
export function changesOf(draft: SettingsDraft, adapters: readonly Changeable[]): AdapterChange[] {
  return adapters.flatMap((adapter) => {
    const { mode, switchId } = shownOf(draft, adapter);
    return isChanged(draft, adapter) && mode !== null
      ? [{ adapter: adapter.id, mode, switch: switchId }]
      : [];
  });
}

/** Whether the adapter's new switch waits for a mode: its own could not be read. */
export function lacksMode(draft: SettingsDraft, adapter: Changeable): boolean {
  return isChanged(draft, adapter) && shownOf(draft, adapter).mode === null;
}

/** What the host changed after the person had chosen, to something else than what was chosen. */
export function overtaken(draft: SettingsDraft, adapter: Changeable): ('mode' | 'switch')[] {
  const chosen = draft.get(keyOf(adapter));
  return changedFields(draft, adapter).filter((field) =>
    field === 'mode'
      ? chosen?.mode?.over !== adapter.mode
      : !sameSwitch(chosen?.switch?.over ?? null, adapter.switchId),
  );
}

/** The draft that asks for these changes: for coming back to it from their review. */
export function draftOf(changes: readonly AdapterChange[], adapters: readonly Changeable[]): SettingsDraft {
  let draft = NO_DRAFT;
  for (const { adapter: id, mode, switch: switchId } of changes) {
    const adapter = adapters.find((each) => sameId(each.id, id));
    if (adapter !== undefined) draft = withSwitch(withMode(draft, adapter, mode), adapter, switchId);
  }
  return draft;
}

function changedFields(draft: SettingsDraft, adapter: Changeable): ('mode' | 'switch')[] {
  const chosen = draft.get(keyOf(adapter));
  return [
    ...(chosen?.mode !== undefined && chosen.mode.value !== adapter.mode ? ['mode' as const] : []),
    ...(chosen?.switch !== undefined && !sameSwitch(chosen.switch.value, adapter.switchId)
      ? ['switch' as const]
      : []),
  ];
}

function withPart(draft: SettingsDraft, adapter: Changeable, part: AdapterDraft): SettingsDraft {
  const next = new Map(draft);
  if (part.mode === undefined && part.switch === undefined) next.delete(keyOf(adapter));
  else next.set(keyOf(adapter), part);
  return next;
}

function keyOf({ id }: Changeable): string {
  return id.toLowerCase();
}

function sameSwitch(a: Guid | null, b: Guid | null): boolean {
  return a === null || b === null ? a === b : sameId(a, b);
}
