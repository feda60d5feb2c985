import type { Work } from '../../../shared/contract/work.ts';
import type { GuestCard } from '../../../shared/guest/guest-commands.ts';
import type { OwnedAdapter } from '../../../shared/model/look-up.ts';
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
