import type { Inventory } from '../../../shared/model/inventory.ts';
import type { SpanTarget, Target, WizardEntry } from '../../stores/wizard-entry.ts';
import { rankTargets, withoutTaken } from './rank-targets.ts';
import { runNameProblem, type RunNameProblem } from './run-name.ts';
import { nameProblem, type NameProblem } from './span-names.ts';
import { switchesOf } from './wizard-state.ts';
import { sameTarget, targetOfOption } from './wizard-target.ts';

/** What keeps a page from being left, as the key of a text, and the switch in whose part of the page it is. */
export type Obstacle =
  | {
      readonly text: 'wizard.no-source' | 'wizard.no-target' | RunNameProblem;
      readonly switchId: null;
    }
  | { readonly text: 'wizard.no-target-on' | NameProblem; readonly switchId: string };

/** Checked where the choice is made: what is missing here would only be found again at the end. */
export function obstacleOf(
  state: WizardEntry,
  inventory: Inventory,
  ours: readonly string[],
): Obstacle | null {
  switch (state.page) {
    case 'watch':
      // Sources that are gone, or off every switch by now, are none.
      return switchesOf(state, inventory).length === 0 ? NO_SOURCE : null;
    case 'where':
      return whereObstacle(state, inventory, ours);
    case 'review': {
      const text = runNameProblem(state.name);
      return text === null ? null : { text, switchId: null };
    }
  }
}

const NO_SOURCE = { text: 'wizard.no-source', switchId: null } as const;

/** The first switch's that has one; each has to have somewhere to send its copies. */
function whereObstacle(state: WizardEntry, inventory: Inventory, ours: readonly string[]): Obstacle | null {
  const switches = switchesOf(state, inventory);
  if (switches.length === 0) return NO_SOURCE;
  for (const switchId of switches) {
    const target = state.targets[switchId];
    const elsewhere = spansElsewhere(state, switches, switchId);
    if (target === undefined || !isOffered(state, target, { inventory, switchId, ours, elsewhere })) {
      return switches.length > 1
        ? { text: 'wizard.no-target-on', switchId }
        : { text: 'wizard.no-target', switchId: null };
    }
    const text = target.kind === 'new' ? nameProblem(inventory, target, { switchId, ours, elsewhere }) : null;
    if (text !== null) return { text, switchId };
  }
  return null;
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
): SpanTarget[] {
  return switches.flatMap((id) => {
    const target = id === switchId ? undefined : targets[id];
    return target === undefined || target.kind === 'existing' ? [] : [target];
  });
}
