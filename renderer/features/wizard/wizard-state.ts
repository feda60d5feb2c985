import type { Inventory } from '../../../shared/model/inventory.ts';
import { sameId } from '../../../shared/model/ids.ts';
import { findAdapter, findVm } from '../../../shared/model/look-up.ts';
import type { Acceptance } from '../../../shared/checks/finding.ts';
import type { SetUpRequest } from '../../../shared/plan/request.ts';

/** Where the copies go, as it was chosen. */
export type Target =
  | { readonly kind: 'new'; readonly vm: string; readonly name: string }
  | { readonly kind: 'existing'; readonly adapter: string };

export const PAGES = ['watch', 'where', 'review'] as const;
export type Page = (typeof PAGES)[number];

/** What was entered so far; going back keeps all of it. */
export interface WizardState {
  readonly page: Page;
  readonly sources: readonly string[];
  readonly target: Target | null;
  readonly accepted: readonly Acceptance[];
  /** Foreign receivers that the plan sets to None. */
  readonly setToNone: readonly string[];
  /** What the person calls it; empty for nothing. */
  readonly name: string;
}

/** The wizard as it opens, with the adapters that it was started from. */
export function openedWizard(sources: readonly string[] = []): WizardState {
  return { page: 'watch', sources, target: null, accepted: [], setToNone: [], name: '' };
}

/** What keeps the page from being left, as the key of a text; null where nothing does. */
export type Obstacle = 'wizard.no-source' | 'wizard.two-switches' | 'wizard.no-target' | 'wizard.no-name';

/** Checked where the choice is made: what is missing here would only be found again at the end. */
export function obstacleOf(state: WizardState, inventory: Inventory): Obstacle | null {
  switch (state.page) {
    case 'watch':
      if (state.sources.length === 0) return 'wizard.no-source';
      return switchesOf(state, inventory).length > 1 ? 'wizard.two-switches' : null;
    case 'where':
      if (state.target === null) return 'wizard.no-target';
      return state.target.kind === 'new' && state.target.name.trim() === '' ? 'wizard.no-name' : null;
    case 'review':
      return null;
  }
}

/** Ids of the switches that the chosen Sources are on. */
export function switchesOf({ sources }: WizardState, inventory: Inventory): string[] {
  const ids = sources.flatMap((id) => findAdapter(inventory, id)?.adapter.switchId ?? []);
  return [...new Set(ids.map((id) => id.toLowerCase()))];
}

/** Puts an adapter among the Sources, or takes it out again. */
export function toggleSource(state: WizardState, id: string): WizardState {
  const without = state.sources.filter((each) => !sameId(each, id));
  const sources = without.length === state.sources.length ? [...state.sources, id] : without;
  return { ...state, sources, accepted: [], setToNone: [] };
}

/** Chooses where the copies go; consents belonged to the plan before. */
export function withTarget(state: WizardState, target: Target): WizardState {
  return { ...state, target, accepted: [], setToNone: [] };
}

/** The next page, or the one before; what was entered stays. */
export function turned(state: WizardState, by: 1 | -1): WizardState {
  return { ...state, page: PAGES[PAGES.indexOf(state.page) + by] ?? state.page };
}

/** Whether leaving would lose something that was entered. */
export function isChanged(state: WizardState, opened: readonly string[]): boolean {
  const same =
    state.sources.length === opened.length &&
    opened.every((id) => state.sources.some((each) => sameId(each, id)));
  return !same || state.target !== null;
}

/** Has the plan end the mirroring of a receiver that nobody asked for, in place of accepting it. */
export function withoutReceiver(state: WizardState, adapter: string): WizardState {
  return {
    ...state,
    setToNone: [...state.setToNone.filter((each) => !sameId(each, adapter)), adapter],
    accepted: state.accepted.filter(({ target }) => !sameId(target, adapter)),
  };
}

/** What the plan is asked for; null until something is chosen on both pages. */
export function requestOf(
  { sources, target, accepted, setToNone, name }: WizardState,
  inventory: Inventory,
): SetUpRequest | null {
  if (sources.length === 0 || target === null) return null;
  const host = inventory.host.name;
  return {
    kind: 'set-up',
    sources: sources.map((adapter) => ({ host, adapter })),
    destinations: [
      target.kind === 'existing'
        ? { host, adapter: target.adapter }
        : { host, vm: target.vm, addAdapter: target.name.trim() },
    ],
    setToNone: setToNone.map((adapter) => ({ host, adapter })),
    name: name.trim() === '' ? null : name.trim(),
    accepted: [...accepted],
  };
}

/** The name that a new SPAN adapter of this VM is offered: LAN2-SPAN, or the next number that is free. */
export function freeSpanName(inventory: Inventory, vmId: string): string {
  const taken = new Set(findVm(inventory, vmId)?.adapters.map(({ name }) => name.toLowerCase()));
  for (let number = 2; ; number += 1) {
    const name = `LAN${String(number)}-SPAN`;
    if (!taken.has(name.toLowerCase())) return name;
  }
}

/** A choice of the second page as the value of its option; empty for none. */
export function choiceOf(target: Target | null): string {
  if (target === null) return '';
  return target.kind === 'new' ? `new ${target.vm}` : `existing ${target.adapter}`;
}

/** The choice behind an option; choosing the same VM again keeps the name that was typed. */
export function targetOf(
  choice: string,
  last: Target | null,
  nameFor: (vm: string) => string,
): Target | null {
  const at = choice.indexOf(' ');
  const [kind, id] = [choice.slice(0, at), choice.slice(at + 1)];
  if (kind === 'existing') return { kind, adapter: id };
  if (kind !== 'new') return null;
  return last?.kind === 'new' && last.vm === id ? last : { kind, vm: id, name: nameFor(id) };
}
