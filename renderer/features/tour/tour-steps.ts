import type { HostState } from '../../../shared/contract/host-state.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { OpenDialog, View } from '../../stores/ui-store.ts';

/** What the tour sees of the program. */
export interface TourSight {
  readonly view: View;
  readonly dialog: OpenDialog['kind'] | null;
  /** The selected thing that the keyboard is at. */
  readonly current: string | null;
  readonly host: Pick<HostState, 'inventory' | 'work'>;
  /** Whether a part of the screen, by its `data-tour`, is there. */
  readonly isThere: (part: string) => boolean;
}

/** A step of the tour. */
export interface TourStep {
  readonly id: StepId;
  /** The part of the screen that it speaks of, by its `data-tour`; null for none. */
  readonly part: string | null;
  /** What shows that the person has done it; null where there is nothing to do but to look. */
  readonly isDone: ((sight: TourSight) => boolean) | null;
  /** The step to go back to when the dialog that this one takes place in was closed before it was done. */
  readonly reopen: StepId | null;
}

type StepId =
  | 'welcome'
  | 'list'
  | 'topology'
  | 'pick'
  | 'start'
  | 'where'
  | 'review'
  | 'result'
  | 'see'
  | 'guest'
  | 'disable'
  | 'gone'
  | 'activity'
  | 'end';

const SOURCE = 'Wind0ws-VM';
const TARGET = 'Win-VM-Dest';

/** The walkthrough by hand, step by step, as this program does it. */
export const TOUR: readonly TourStep[] = [
  look('welcome', null),
  look('list', 'list'),
  act('topology', 'tab-topology', ({ view }) => view === 'topology'),
  act(
    'pick',
    'tab-machines',
    ({ view, current, host }) => view === 'machines' && isOf(SOURCE, current, host.inventory),
  ),
  act('start', 'action-set-up-selection', ({ dialog }) => dialog === 'set-up'),
  act('where', 'wizard-where', ({ isThere }) => isThere('wizard-review'), 'start'),
  act('review', 'run', ({ dialog }) => dialog === 'work', 'start'),
  act('result', null, ({ dialog, host }) => dialog === null && mirrors(host.inventory), 'start'),
  look('see', 'list'),
  look('guest', 'details'),
  act('disable', 'action-disable', ({ dialog }) => dialog === 'disable'),
  act('gone', 'run', ({ dialog, host }) => dialog === null && !mirrors(host.inventory), 'disable'),
  act('activity', 'tab-activity', ({ view }) => view === 'activity'),
  look('end', null),
];

/** Whether this is the practice lab that the steps speak of. */
export function isTourHost({ practice, inventory }: Pick<HostState, 'practice' | 'inventory'>): boolean {
  const names = inventory?.virtualMachines.map(({ name }) => name) ?? [];
  return practice && names.includes(SOURCE) && names.includes(TARGET);
}

/** Where the tour goes on from a step, as things are; null for nowhere. */
export function nextOf(step: TourStep, sight: TourSight): number | null {
  const at = TOUR.indexOf(step);
  if (step.isDone?.(sight) === true) return at + 1;
  const back = TOUR.findIndex(({ id }) => id === step.reopen);
  return back !== -1 && sight.dialog === null ? back : null;
}

function look(id: StepId, part: string | null): TourStep {
  return { id, part, isDone: null, reopen: null };
}

function act(
  id: StepId,
  part: string | null,
  isDone: (sight: TourSight) => boolean,
  reopen: StepId | null = null,
): TourStep {
  return { id, part, isDone, reopen };
}

function isOf(name: string, key: string | null, inventory: Inventory | null): boolean {
  const vm = inventory?.virtualMachines.find((each) => each.name === name);
  return key !== null && vm !== undefined && (vm.id === key || vm.adapters.some(({ id }) => id === key));
}

function mirrors(inventory: Inventory | null): boolean {
  const modes = inventory?.virtualMachines.flatMap(({ adapters }) => adapters.map(({ mode }) => mode)) ?? [];
  return modes.includes('Source');
}
