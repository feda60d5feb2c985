import type { Inventory } from '../../../shared/model/inventory.ts';
import type { SpanTarget, Target, WizardEntry } from '../../stores/wizard-entry.ts';
import { rankTargets, withoutTaken } from './rank-targets.ts';
import { runNameProblem, type RunNameProblem } from './run-name.ts';
import { nameProblem, sameNameAmong, type NameProblem } from './span-names.ts';
import { switchesOf } from './wizard-state.ts';
import { sameTarget, targetOfOption } from './wizard-target.ts';

/**
 * What keeps a page from being left, as the key of a text, and the switch in whose part of the page it is.
 *
 * `other` is the switch with which that one is at odds, where it is with one.
 */
export type Obstacle =
  | {
      readonly text: 'wizard.no-source' | 'wizard.no-target' | RunNameProblem;
      readonly switchId: null;
      readonly other: null;
    }
  | {
      readonly text: 'wizard.no-target-on' | NameProblem;
      readonly switchId: string;
      readonly other: string | null;
    };

/** A SPAN adapter that a VM gets on another switch, by the id of that switch. */
export type SpanElsewhere = SpanTarget & { readonly on: string };

/** All of it, in the order of the page: what is missing here would only be found again at the end. */
export function obstaclesOf(
  state: WizardEntry,
  inventory: Inventory,
  ours: readonly string[],
): readonly Obstacle[] {
  switch (state.page) {
    case 'watch':
      // Sources that are gone, or off every switch by now, are none.
      return switchesOf(state, inventory).length === 0 ? [ofPage('wizard.no-source')] : [];
    case 'where':
      return whereObstacles(state, inventory, ours);
    case 'review': {
      const text = runNameProblem(state.name);
      return text === null ? [] : [ofPage(text)];
    }
  }
}

function ofPage(text: Extract<Obstacle, { switchId: null }>['text']): Obstacle {
  return { text, switchId: null, other: null };
}

/** Each switch has to have somewhere to send its copies, under a name of its own. */
function whereObstacles(
  state: WizardEntry,
  inventory: Inventory,
  ours: readonly string[],
): readonly Obstacle[] {
  const switches = switchesOf(state, inventory);
  if (switches.length === 0) return [ofPage('wizard.no-source')];
  return switches.flatMap((switchId, index): readonly Obstacle[] => {
    const target = state.targets[switchId];
    const elsewhere = spansElsewhere(state, switches, switchId);
    if (target === undefined || !isOffered(state, target, { inventory, switchId, ours, elsewhere })) {
      return switches.length > 1
        ? [{ text: 'wizard.no-target-on', switchId, other: null }]
        : [ofPage('wizard.no-target')];
    }
    if (target.kind !== 'new') return [];
    // Of two that are named here the later one has to give way, to one that is there already each.
    const first = elsewhere.filter(({ kind, on }) => kind === 'reconnect' || switches.indexOf(on) < index);
    const text = nameProblem(inventory, target, { switchId, ours, elsewhere: first });
    if (text === null) return [];
    const other = text === 'wizard.name-twice' ? sameNameAmong(first, target)?.on : undefined;
    return [{ text, switchId, other: other ?? null }];
  });
}

/** A target that is not among the choices any more, for the Sources are others or the host is, is none. */
function isOffered(
  { sources }: Pick<WizardEntry, 'sources'>,
  target: Target,
  {
    inventory,
    switchId,
    ours,
    elsewhere,
  }: {
    readonly inventory: Inventory;
    readonly switchId: string;
    readonly ours: readonly string[];
    readonly elsewhere: readonly SpanTarget[];
  },
): boolean {
  const offered = withoutTaken(rankTargets(inventory, switchId, sources, ours), elsewhere);
  const name = target.kind === 'new' ? target.name : '';
  return [...offered].some(
    ([rank, options]) =>
      rank !== 'cannot' && options.some((option) => sameTarget(target, targetOfOption(option, name))),
  );
}

/** The SPAN adapters that VMs get on the other switches that are watched. */
export function spansElsewhere(
  { targets }: Pick<WizardEntry, 'targets'>,
  switches: readonly string[],
  switchId: string,
): SpanElsewhere[] {
  return switches.flatMap((id) => {
    const target = id === switchId ? undefined : targets[id];
    return target === undefined || target.kind === 'existing' ? [] : [{ ...target, on: id }];
  });
}
