import type { AppError } from '../../shared/errors/app-error.ts';
import { TerminalError } from '../../shared/errors/terminal-error.ts';
import { lastPartOf } from '../../shared/model/same-id.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { labelOf, type OwnedAdapter } from '../../shared/model/look-up.ts';
import type { VirtualMachine } from '../../shared/model/virtual-machine.ts';
import { visible } from '../../shared/text/visible.ts';
import { connectionText } from '../../shared/model/switch-label.ts';
import { table } from './table.ts';

/** One thing that a name fits: what to give instead of the name, and how to tell it from the others. */
export interface Candidate {
  readonly give: string;
  readonly about: string;
}

/** An adapter's ids in the form VM/ADAPTER, which fits one adapter whatever the names are. */
export function adapterByIds({ adapter, vm }: OwnedAdapter): string {
  return vm === null ? adapter.id : `${vm.id}/${lastPartOf(adapter.id)}`;
}

export function adapterCandidate(inventory: Inventory): (owned: OwnedAdapter) => Candidate {
  return (owned) => {
    const state = owned.vm === null ? [] : [owned.vm.state];
    const about = [labelOf(owned), ...state, connectionText(inventory, owned.adapter)].join(', ');
    return { give: adapterByIds(owned), about };
  };
}

export function vmCandidate({ id, name, state, adapters }: VirtualMachine): Candidate {
  const named = adapters.map((adapter) => adapter.name).join(', ') || 'no adapter';
  return { give: id, about: `${name}, ${state}, ${named}` };
}

/**
 * The refusal of a name that fits several things, each on a line that begins with what to paste.
 *
 * Every name in it is made visible here, so that only its own line breaks are in the message.
 */
export function ambiguous(what: string, given: string, candidates: readonly Candidate[]): AppError {
  const lines = table(candidates.map(({ give, about }) => [`  ${give}`, about]));
  return new TerminalError('Ambiguous', `"${visible(given)}" fits more than one ${what}:\n${lines}`, {
    hint: 'Give the one you mean by its id, as it stands at the beginning of its line.',
  });
}
