import type { Inventory } from '../../../shared/model/inventory.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { AdapterChange } from '../../../shared/plan/request.ts';
import type { ChangeEntry } from '../../stores/ui-store.ts';

export const NOTHING_ENTERED: ChangeEntry = { setToNone: [], accepted: [] };

/** What the plan is asked for: the changes, and the end of mirroring of the receivers that were set aside. */
export function requestedChanges(
  changes: readonly AdapterChange[],
  setToNone: readonly string[],
  inventory: Inventory | null,
): AdapterChange[] {
  const ended = setToNone.flatMap((id): AdapterChange[] => {
    const found = inventory === null ? undefined : findAdapter(inventory, id);
    return found === undefined ? [] : [{ adapter: id, mode: 'None', switch: found.adapter.switchId }];
  });
  return [...changes.filter(({ adapter }) => !hasId(setToNone, adapter)), ...ended];
}

/**
 * What a review begins with that is come to again from the settings.
 *
 * What was set aside there stays so unless the settings say something of that adapter by now. Consents
 * were to the changes as they were: with other ones they are asked for again.
 */
export function enteredAgain(
  { setToNone, accepted }: ChangeEntry,
  before: readonly AdapterChange[],
  changes: readonly AdapterChange[],
): ChangeEntry {
  const named = changes.map(({ adapter }) => adapter);
  return {
    setToNone: setToNone.filter((id) => !hasId(named, id)),
    accepted: sameChanges(before, changes) ? accepted : [],
  };
}

function sameChanges(a: readonly AdapterChange[], b: readonly AdapterChange[]): boolean {
  return a.length === b.length && a.every((one) => b.some((other) => sameChange(one, other)));
}

function sameChange(a: AdapterChange, b: AdapterChange): boolean {
  return sameId(a.adapter, b.adapter) && a.mode === b.mode && sameId(a.switch ?? '', b.switch ?? '');
}
