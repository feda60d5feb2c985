import type { Work } from '../../../shared/contract/work.ts';
import type { GuestCard } from '../../../shared/guest/guest-commands.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import { nameBehind } from '../../client/shown.ts';

/** A SPAN adapter that a set-up has added, in words for the screen and for its guest. */
export interface AddedCard {
  readonly id: string;
  /** The names as the screen shows them. */
  readonly vm: string;
  readonly name: string;
  /** For the commands; a name that the screen writes out is none to give a card, which keeps its own. */
  readonly card: GuestCard;
}

/** The SPAN adapters that a set-up has added, as their guests will see them. */
export function guestCards(
  { purpose, steps }: Pick<Work, 'purpose' | 'steps'>,
  inventory: Inventory,
): AddedCard[] {
  if (purpose !== 'set-up') return [];
  return steps.flatMap(({ step, added }) => {
    if (step.kind !== 'add-adapter' || added === null) return [];
    const owned = findAdapter(inventory, added);
    if (owned === undefined) return [];
    const { name, vm } = step;
    return [{ id: added, vm: vm.name, name, card: { mac: owned.adapter.mac, name: nameBehind(name) ?? '' } }];
  });
}
