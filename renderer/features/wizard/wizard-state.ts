import { hasId, sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import type { SetUpRequest } from '../../../shared/plan/request.ts';
import type { WizardStart } from '../../stores/ui-store.ts';
import { PAGES, type Target, type WizardEntry } from '../../stores/wizard-entry.ts';
import { chosenBySwitch } from './chosen-by-switch.ts';
import { runNameProblem } from './run-name.ts';
import { sameTarget } from './wizard-target.ts';

/**
 * The wizard as it opens, with the adapters that it was started from.
 *
 * It begins where the first choice is still open: Sources that are all on a switch pass over the first
 * page, and a target on the only one over the second.
 */
export function openedWizard(
  { sources: given, target: wanted = null }: WizardStart,
  inventory: Inventory,
): WizardEntry {
  const sources = given.filter((id) => switchOf(inventory, id) !== null);
  const [first, ...others] = switchesOf({ sources }, inventory);
  const isReady = first !== undefined && sources.length === given.length;
  const isTarget =
    isReady &&
    others.length === 0 &&
    wanted !== null &&
    switchOf(inventory, wanted) === first &&
    !hasId(sources, wanted);
  return {
    page: isTarget ? 'review' : isReady ? 'where' : 'watch',
    sources,
    targets: isTarget ? { [first]: { kind: 'existing', adapter: wanted } } : {},
    accepted: [],
    setToNone: [],
    name: '',
  };
}

/** Ids of the switches that the chosen Sources are on, in small letters, in the order of their names. */
export function switchesOf({ sources }: Pick<WizardEntry, 'sources'>, inventory: Inventory): string[] {
  return chosenBySwitch(inventory, sources).map(({ virtualSwitch }) => virtualSwitch.id.toLowerCase());
}

/** The switch that an adapter of a VM is on, in small letters; null for none. */
function switchOf(inventory: Inventory, id: string): string | null {
  const owned = findAdapter(inventory, id);
  return owned?.vm == null ? null : (owned.adapter.switchId?.toLowerCase() ?? null);
}

/** Puts adapters among the Sources, or takes them out; consents belonged to the plan before. */
export function withSources(state: WizardEntry, ids: readonly string[], chosen: boolean): WizardEntry {
  const meant = new Set(ids.map((id) => id.toLowerCase()));
  const others = state.sources.filter((id) => !meant.has(id.toLowerCase()));
  return { ...state, sources: chosen ? [...others, ...ids] : others, accepted: [], setToNone: [] };
}

/** Chooses where the copies of a switch go; consents belonged to the plan before. */
export function withTarget(state: WizardEntry, switchId: string, target: Target): WizardEntry {
  const targets = { ...state.targets, [switchId.toLowerCase()]: target };
  return { ...state, targets, accepted: [], setToNone: [] };
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
    !sameTargets(state.targets, opened.targets) ||
    state.name.trim() !== '' ||
    state.accepted.length + state.setToNone.length > 0
  );
}

function sameTargets(a: WizardEntry['targets'], b: WizardEntry['targets']): boolean {
  const switches = [...new Set([...Object.keys(a), ...Object.keys(b)])];
  return switches.every((id) => sameTarget(a[id] ?? null, b[id] ?? null));
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

/**
 * What the plan is asked for; null until something is chosen on both pages.
 *
 * Each Destination is for its own switch. A Source that was moved to another one since is not left out:
 * the plan says that nobody receives its copies.
 */
export function requestOf(
  { sources, targets, accepted, setToNone, name }: WizardEntry,
  inventory: Inventory,
): SetUpRequest | null {
  const watched = switchesOf({ sources }, inventory).filter((id) => targets[id] !== undefined);
  const chosen = Object.entries(targets).filter(([id]) => watched.length === 0 || watched.includes(id));
  if (sources.length === 0 || chosen.length === 0) return null;
  const host = inventory.host.name;
  const called = name.trim();
  return {
    kind: 'set-up',
    sources: sources.map((adapter) => ({ host, adapter })),
    destinations: chosen.map(([id, target]) => destinationOf(host, id, target)),
    setToNone: setToNone.map((adapter) => ({ host, adapter })),
    name: called === '' || runNameProblem(called) !== null ? null : called,
    accepted: [...accepted],
  };
}

function destinationOf(host: string, switchId: string, target: Target): SetUpRequest['destinations'][number] {
  switch (target.kind) {
    case 'existing':
      return { host, adapter: target.adapter };
    case 'new':
      return { host, vm: target.vm, addAdapter: target.name.trim(), switch: switchId };
    // The planner takes the left-over one of that name for the one asked for.
    case 'reconnect':
      return { host, vm: target.vm, addAdapter: target.name, switch: switchId };
  }
}
