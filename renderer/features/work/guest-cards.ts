import type { Work } from '../../../shared/contract/work.ts';
import type { GuestCard } from '../../../shared/guest/guest-commands.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';

/** The SPAN adapters that a set-up has added, as their guests will see them. */
export function guestCards(
  { purpose, steps }: Pick<Work, 'purpose' | 'steps'>,
  inventory: Inventory,
): { readonly id: string; readonly vm: string; readonly card: GuestCard }[] {
  if (purpose !== 'set-up') return [];
  return steps.flatMap(({ step, added }) => {
    if (step.kind !== 'add-adapter' || added === null) return [];
    const owned = findAdapter(inventory, added);
    return owned === undefined
      ? []
      : [{ id: added, vm: step.vm.name, card: { mac: owned.adapter.mac, name: step.name } }];
  });
}
