import type { Work } from '../../../shared/contract/work.ts';
import type { GuestCard } from '../../../shared/guest/guest-commands.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findAdapter, type OwnedAdapter } from '../../../shared/model/look-up.ts';
import { nameBehind } from '../../client/shown.ts';

/**
 * An adapter as the commands for its guest need it.
 *
 * A name that the screen writes out is none to give a card, which keeps its own.
 */
export function guestCardOf({ adapter }: Pick<OwnedAdapter, 'adapter'>): GuestCard {
  return { mac: adapter.mac, name: nameBehind(adapter.name) ?? '' };
}

/** Ids of the adapters that a set-up has made receive copies: those that it added, and those that were there. */
export function receiversOf({ purpose, steps }: Pick<Work, 'purpose' | 'steps'>): string[] {
  if (purpose !== 'set-up') return [];
  const ids = steps.flatMap(({ step, added, state }) => {
    if (state !== 'done') return [];
    if (step.kind === 'add-adapter') return added === null ? [] : [added];
    if (step.kind !== 'set-mode' || step.mode !== 'Destination') return [];
    return 'id' in step.adapter ? [step.adapter.id] : [];
  });
  return [...new Set(ids)];
}

/** Of each VM that has receivers, the first of them that still is one: it stands for all of its VM. */
export function receiversToShow(work: Pick<Work, 'purpose' | 'steps'>, inventory: Inventory): string[] {
  const receiving = receiversOf(work).flatMap((id) => {
    const owned = findAdapter(inventory, id);
    return owned?.adapter.mode === 'Destination' ? [owned] : [];
  });
  const byVm = new Map<string | undefined, string>();
  for (const { adapter, vm } of receiving) if (!byVm.has(vm?.id)) byVm.set(vm?.id, adapter.id);
  return [...byVm.values()];
}
