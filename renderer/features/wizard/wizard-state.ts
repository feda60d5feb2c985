import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters } from '../../../shared/model/look-up.ts';
import type { SetUpRequest } from '../../../shared/plan/request.ts';
import type { WizardStart } from '../../stores/ui-store.ts';
import { PAGES, type Target, type WizardEntry } from '../../stores/wizard-entry.ts';
import { rankTargets, type TargetOption } from './rank-targets.ts';
import { runNameProblem, type RunNameProblem } from './run-name.ts';
import { nameProblem, sameTarget, targetOfOption, type NameProblem } from './wizard-target.ts';

/**
 * The wizard as it opens, with the adapters that it was started from.
 *
 * It begins where the first choice is still open: Sources that are all on one switch pass over the
 * first page, and a target on that switch over the second.
 */
export function openedWizard(
  { sources: given, target: wanted = null }: WizardStart,
  inventory: Inventory,
): WizardEntry {
  const connected = connectedAdapters(inventory);
  const sources = given.filter((id) => connected.has(id.toLowerCase()));
  const switches = switchesOf({ sources }, inventory);
  const isReady = sources.length > 0 && sources.length === given.length && switches.length === 1;
  const isTarget =
    isReady &&
    wanted !== null &&
    connected.get(wanted.toLowerCase()) === switches[0] &&
    !sources.some((id) => sameId(id, wanted));
  return {
    page: isTarget ? 'review' : isReady ? 'where' : 'watch',
    sources,
    target: isTarget ? { kind: 'existing', adapter: wanted } : null,
    accepted: [],
    setToNone: [],
    name: '',
  };
}

/** What keeps the page from being left, as the key of a text. */
export type Obstacle =
  'wizard.no-source' | 'wizard.two-switches' | 'wizard.no-target' | NameProblem | RunNameProblem;

/** Checked where the choice is made: what is missing here would only be found again at the end. */
export function obstacleOf(
  state: WizardEntry,
  inventory: Inventory,
  ours: readonly string[],
): Obstacle | null {
  switch (state.page) {
    case 'watch':
      return watchObstacle(switchesOf(state, inventory).length);
    case 'where':
      return targetObstacle(state, inventory, ours);
    case 'review':
      return runNameProblem(state.name);
  }
}

/** Sources that are gone, or off every switch by now, are none. */
function watchObstacle(switches: number): Obstacle | null {
  if (switches === 0) return 'wizard.no-source';
  return switches > 1 ? 'wizard.two-switches' : null;
}

/** A target that is not among the choices any more, for the Sources are others or the host is, is none. */
function targetObstacle(
  { sources, target }: WizardEntry,
  inventory: Inventory,
  ours: readonly string[],
): Obstacle | null {
  const [switchId, ...others] = switchesOf({ sources }, inventory);
  if (switchId === undefined) return 'wizard.no-source';
  if (others.length > 0) return 'wizard.two-switches';
  if (target === null) return 'wizard.no-target';
  const isOffered = [...rankTargets(inventory, switchId, sources, ours)].some(
    ([rank, options]) => rank !== 'cannot' && options.some((option) => isFor(target, option)),
  );
  if (!isOffered) return 'wizard.no-target';
  return target.kind === 'new' ? nameProblem(inventory, target, switchId, ours) : null;
}

function isFor(target: Target, option: TargetOption): boolean {
  return sameTarget(target, targetOfOption(option, target.kind === 'new' ? target.name : ''));
}

/** Ids of the switches that the chosen Sources are on, in small letters. */
export function switchesOf({ sources }: Pick<WizardEntry, 'sources'>, inventory: Inventory): string[] {
  const connected = connectedAdapters(inventory);
  return [...new Set(sources.flatMap((id) => connected.get(id.toLowerCase()) ?? []))];
}

/** The switch of every adapter of a VM that is on one, all ids in small letters. */
function connectedAdapters(inventory: Inventory): ReadonlyMap<string, string> {
  return new Map(
    ownedAdapters(inventory).flatMap(({ adapter, vm }) =>
      vm === null || adapter.switchId === null
        ? []
        : [[adapter.id.toLowerCase(), adapter.switchId.toLowerCase()] as const],
    ),
  );
}

/** Puts adapters among the Sources, or takes them out; consents belonged to the plan before. */
export function withSources(state: WizardEntry, ids: readonly string[], chosen: boolean): WizardEntry {
  const meant = new Set(ids.map((id) => id.toLowerCase()));
  const others = state.sources.filter((id) => !meant.has(id.toLowerCase()));
  return { ...state, sources: chosen ? [...others, ...ids] : others, accepted: [], setToNone: [] };
}

/** Chooses where the copies go; consents belonged to the plan before. */
export function withTarget(state: WizardEntry, target: Target): WizardEntry {
  return { ...state, target, accepted: [], setToNone: [] };
}

/** The next page, or the one before; what was entered stays. */
export function turned(state: WizardEntry, by: 1 | -1): WizardEntry {
  return { ...state, page: PAGES[PAGES.indexOf(state.page) + by] ?? state.page };
}

/** Whether leaving would lose something that was entered since it was opened. */
export function isChanged(state: WizardEntry, opened: WizardEntry): boolean {
  const there = new Set(opened.sources.map((id) => id.toLowerCase()));
  return (
    state.sources.length !== opened.sources.length ||
    state.sources.some((id) => !there.has(id.toLowerCase())) ||
    !sameTarget(state.target, opened.target) ||
    state.name.trim() !== '' ||
    state.accepted.length + state.setToNone.length > 0
  );
}

/** Has the plan end the mirroring of a receiver that nobody asked for, in place of accepting it. */
export function withoutReceiver(state: WizardEntry, adapter: string): WizardEntry {
  return {
    ...state,
    setToNone: [...state.setToNone.filter((each) => !sameId(each, adapter)), adapter],
    accepted: state.accepted.filter(({ target }) => !sameId(target, adapter)),
  };
}

/** Leaves such a receiver as it is after all: the checks say again what it receives. */
export function withReceiver(state: WizardEntry, adapter: string): WizardEntry {
  return { ...state, setToNone: state.setToNone.filter((each) => !sameId(each, adapter)) };
}

/** What the plan is asked for; null until something is chosen on both pages. */
export function requestOf(
  { sources, target, accepted, setToNone, name }: WizardEntry,
  inventory: Inventory,
): SetUpRequest | null {
  if (sources.length === 0 || target === null) return null;
  const host = inventory.host.name;
  const called = name.trim();
  return {
    kind: 'set-up',
    sources: sources.map((adapter) => ({ host, adapter })),
    destinations: [
      target.kind === 'existing'
        ? { host, adapter: target.adapter }
        : // The planner takes the left-over one of that name for the one asked for.
          { host, vm: target.vm, addAdapter: target.kind === 'new' ? target.name.trim() : target.name },
    ],
    setToNone: setToNone.map((adapter) => ({ host, adapter })),
    name: called === '' || runNameProblem(called) !== null ? null : called,
    accepted: [...accepted],
  };
}
