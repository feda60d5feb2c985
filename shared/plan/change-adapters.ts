import type { Finding } from '../checks/finding.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { srIovFindings } from '../checks/sr-iov-findings.ts';
import { vmPowerFindings } from '../checks/vm-power.ts';
import { sameId } from '../model/same-id.ts';
import type { Inventory } from '../model/inventory.ts';
import { findAdapter, findSwitch, labelOf, type OwnedAdapter } from '../model/look-up.ts';
import type { MirroringMode } from '../model/mirroring-mode.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import { expectAll } from '../steps/run-through.ts';
import type { Step } from '../steps/step.ts';
import { groupBy } from './group-by.ts';
import { lonelyDestinations, lonelySources } from './lonely-ports.ts';
import { makePlan } from './make-plan.ts';
import { numberSteps } from './number-steps.ts';
import type { Plan } from './plan.ts';
import type { AdapterChange, ChangeAdaptersRequest } from './request.ts';

/** An adapter of a VM with what it is to become. */
interface Change {
  readonly owned: OwnedAdapter;
  readonly vm: VirtualMachine;
  readonly mode: MirroringMode;
  /** Null for not connected. */
  readonly target: { readonly id: string; readonly name: string } | null;
}

/**
 * Plans the mode and the switch that adapters are to have, as the dialog of their settings names them.
 *
 * Pure, and the same request planned on the host it leads to has no steps. Whatever mirrors and is to
 * change goes by way of None: first every role ends, Sources before Destinations, then adapters move,
 * then Destinations begin, then Sources. So at no moment a frame is copied to somebody nobody asked for.
 * What is only taken off its switch keeps its mode, as in Hyper-V.
 */
export function planChangeAdapters(inventory: Inventory, request: ChangeAdaptersRequest): Plan {
  const problems: Finding[] = [];
  const changes = distinct(request.changes, inventory, problems).flatMap(
    (wish) => resolve(wish, inventory, problems) ?? [],
  );
  const needed = changes.filter((change) => moves(change) || turns(change));
  for (const change of needed) problems.push(...roleFindings(change));

  const steps = numberSteps([
    ...endingUnknown(needed),
    ...ending(needed, 'Source'),
    ...ending(needed, 'Destination'),
    ...needed.filter(moves).map(moveStep),
    ...beginning(needed, 'Destination'),
    ...beginning(needed, 'Source'),
  ]);
  const after = expectAll(inventory, steps);
  const mirroring = needed.filter(({ mode }) => mode !== 'None');
  return makePlan(inventory, {
    purpose: 'change-adapters',
    steps,
    findings: [
      ...problems,
      ...mirroring.flatMap(({ owned }) => {
        const moved = findAdapter(after, owned.adapter.id);
        return moved === undefined ? [] : srIovFindings(after, moved);
      }),
      ...vmPowerFindings(mirroring.map(({ vm }) => vm)),
      ...lonelyDestinations(inventory, after),
      ...lonelySources(inventory, after),
    ],
    asked: changes.filter(({ mode }) => mode !== 'None').map(({ owned }) => owned.adapter.id),
    accepted: request.accepted,
  });
}

/** The wishes, each adapter once; one that is asked for in two ways is said and left out. */
function distinct(
  wishes: readonly AdapterChange[],
  inventory: Inventory,
  problems: Finding[],
): AdapterChange[] {
  const byAdapter = groupBy(wishes, ({ adapter }) => adapter.toLowerCase());
  return [...byAdapter.values()].flatMap(([wish, ...others]) => {
    if (wish === undefined) return [];
    const agree = others.every((other) => other.mode === wish.mode && sameSwitch(other.switch, wish.switch));
    if (!agree) {
      const owned = findAdapter(inventory, wish.adapter);
      const name = owned === undefined ? wish.adapter : labelOf(owned);
      problems.push(makeFinding('asked-twice', { target: wish.adapter, name }));
    }
    return agree ? [wish] : [];
  });
}

function resolve(wish: AdapterChange, inventory: Inventory, problems: Finding[]): Change | null {
  const owned = findAdapter(inventory, wish.adapter);
  if (owned === undefined) {
    problems.push(makeFinding('no-such-thing', { target: wish.adapter, name: wish.adapter }));
    return null;
  }
  if (owned.vm === null) {
    problems.push(makeFinding('host-adapter', { target: owned.adapter.id, name: labelOf(owned) }));
    return null;
  }
  const found = wish.switch === null ? undefined : findSwitch(inventory, wish.switch);
  if (wish.switch !== null && found === undefined) {
    problems.push(makeFinding('no-such-thing', { target: wish.switch, name: wish.switch }));
    return null;
  }
  const target = found === undefined ? null : { id: found.id, name: found.name };
  return { owned, vm: owned.vm, mode: wish.mode, target };
}

/** What a change says of itself: a role that is given up for another one, or that has no switch to play it on. */
function roleFindings({ owned, mode, target }: Change): Finding[] {
  const about = { target: owned.adapter.id, name: labelOf(owned) };
  const was = owned.adapter.mode ?? 'None';
  return [
    ...(mode !== 'None' && target === null
      ? [makeFinding(mode === was ? 'mode-without-switch' : 'not-connected', about)]
      : []),
    ...(mode !== 'None' && was !== 'None' && was !== mode
      ? [makeFinding('role-change', { ...about, details: [{ code: 'mode', mode: was }] })]
      : []),
  ];
}

const sameSwitch = (a: string | null, b: string | null) =>
  a === null || b === null ? a === b : sameId(a, b);

function moves({ owned, target }: Change): boolean {
  return !sameSwitch(owned.adapter.switchId, target?.id ?? null);
}

/** Whether the mode is to be another one; whatever one that is not known may be, it is to be this one. */
function turns({ owned, mode }: Change): boolean {
  return owned.adapter.mode !== mode;
}

/** Whether an adapter is only taken off its switch: its mode stays with it and does nothing there. */
function leaves(change: Change): boolean {
  return change.target === null && !turns(change);
}

function ending(changes: readonly Change[], from: 'Source' | 'Destination'): Step[] {
  return changes
    .filter((change) => change.owned.adapter.mode === from && !leaves(change))
    .map((change) => ({ ...modeStep(change, 'None', from), id: `end ${change.owned.adapter.id}` }));
}

/** A mode that could not be read, set to None: what it was is not known, so it goes before all else. */
function endingUnknown(changes: readonly Change[]): Step[] {
  return changes
    .filter(({ owned, mode }) => owned.adapter.mode === null && mode === 'None')
    .map((change) => modeStep(change, 'None', 'None'));
}

function beginning(changes: readonly Change[], mode: MirroringMode): Step[] {
  return changes
    .filter((change) => change.mode === mode && !leaves(change))
    .map((change) => modeStep(change, mode, 'None'));
}

function modeStep({ owned: { adapter }, vm }: Change, mode: MirroringMode, from: MirroringMode): Step {
  return {
    id: `mode ${adapter.id}`,
    kind: 'set-mode',
    vm: { id: vm.id, name: vm.name },
    adapter: { id: adapter.id, name: adapter.name },
    mode,
    from,
  };
}

function moveStep({ owned: { adapter }, vm, target }: Change): Step {
  const about = {
    id: `move ${adapter.id}`,
    vm: { id: vm.id, name: vm.name },
    adapter: { id: adapter.id, name: adapter.name },
  };
  return target === null
    ? { ...about, kind: 'disconnect-adapter' }
    : { ...about, kind: 'connect-adapter', switch: target };
}
