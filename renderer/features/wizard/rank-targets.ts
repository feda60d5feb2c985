import type { Finding } from '../../../shared/checks/finding.ts';
import { additionObstacles } from '../../../shared/checks/hardware-obstacles.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import { nameBehind } from '../../client/shown.ts';
import type { SpanTarget } from '../../stores/wizard-entry.ts';

/**
 * What copies can be sent to, best first.
 *
 * The ranks from `now` to `watched` are VMs that get a SPAN adapter, or have one of ours that only has to
 * be connected again; `existing` are adapters that are there, for which no rank of a VM holds: nothing is
 * added, so nothing is shut down.
 */
export const RANKS = ['destination', 'now', 'shutdown', 'watched', 'existing', 'cannot'] as const;
export type Rank = (typeof RANKS)[number];

/** What stands in the way of a new adapter and goes away by itself, for a plan shuts the VM down. */
const NEEDS_SHUTDOWN = 'generation-1-running';

/** A choice of where the copies go, or a VM that is none and why. */
export interface TargetOption {
  readonly rank: Rank;
  readonly vm: VirtualMachine;
  /** The adapter that is used as it is; null for one to be added, and for a VM that takes none. */
  readonly adapter: NetworkAdapter | null;
  /** Whether that adapter is on no switch and is connected again. */
  readonly reconnects: boolean;
  /** Whether an adapter of the VM is watched on the same switch: it would get its own frames a second time. */
  readonly watchesItself: boolean;
  /** Why the VM takes no adapter as it is. */
  readonly because: Finding | null;
}

/** Every choice for copies from one switch by its rank, in each by the VM's name. */
export function rankTargets(
  inventory: Inventory,
  switchId: string,
  sources: readonly string[],
  ours: readonly string[],
): ReadonlyMap<Rank, readonly TargetOption[]> {
  const watched = new Set(sources.map((id) => id.toLowerCase()));
  const own = new Set(ours.map((id) => id.toLowerCase()));
  return byRank(
    [...inventory.virtualMachines]
      .sort((a, b) => a.name.localeCompare(b.name))
      .flatMap((vm) => optionsOf(vm, switchId, watched, own)),
  );
}

function byRank(options: readonly TargetOption[]): ReadonlyMap<Rank, readonly TargetOption[]> {
  return new Map(RANKS.map((rank) => [rank, options.filter((option) => option.rank === rank)]));
}

/**
 * The choices that are left beside those made for the other switches.
 *
 * A SPAN adapter is connected again to one switch only, and a VM that gets an adapter for another switch
 * may have no place for a second one.
 */
export function withoutTaken(
  ranked: ReadonlyMap<Rank, readonly TargetOption[]>,
  elsewhere: readonly SpanTarget[],
): ReadonlyMap<Rank, readonly TargetOption[]> {
  if (elsewhere.length === 0) return ranked;
  const isTaken = ({ adapter }: TargetOption) =>
    elsewhere.some(
      (each) => each.kind === 'reconnect' && adapter !== null && sameId(adapter.id, each.adapter),
    );
  const left = [...ranked.values()].flat().filter((option) => !isTaken(option));
  return byRank(
    left
      .map((option): TargetOption => {
        const addsOne = option.adapter === null && option.rank !== 'cannot';
        const because = addsOne ? filledBy(elsewhere, option.vm) : undefined;
        return because === undefined ? option : { ...option, rank: 'cannot', because };
      })
      .sort((a, b) => a.vm.name.localeCompare(b.vm.name)),
  );
}

/** That the VM has no place for an adapter beside those that it gets elsewhere; undefined where it has one. */
function filledBy(elsewhere: readonly SpanTarget[], vm: VirtualMachine): Finding | undefined {
  const more = elsewhere.filter((each) => each.kind === 'new' && sameId(each.vm, vm.id)).length;
  return more === 0 ? undefined : additionObstacles(vm, more).find(({ code }) => code === 'adapters-full');
}

function optionsOf(
  vm: VirtualMachine,
  switchId: string,
  watched: ReadonlySet<string>,
  own: ReadonlySet<string>,
): TargetOption[] {
  const obstacles = additionObstacles(vm);
  const [because = null] = obstacles;
  const here = vm.adapters.filter((each) => each.switchId !== null && sameId(each.switchId, switchId));
  const isSource = ({ id }: NetworkAdapter) => watched.has(id.toLowerCase());
  // What is watched on another switch is copied there, and never comes to this one.
  const isWatched = here.some(isSource);
  const there = here
    .filter((adapter) => !isSource(adapter))
    .map((adapter): TargetOption => {
      const rank = adapter.mode === 'Destination' ? 'destination' : 'existing';
      return { rank, vm, adapter, reconnects: false, watchesItself: isWatched, because: null };
    });
  const rank = rankOfNew(because, isWatched);
  // One that is connected again takes no place that is not taken already.
  const takesChange = obstacles.every(({ code }) => code === 'adapters-full' || code === NEEDS_SHUTDOWN);
  const left = takesChange ? vm.adapters.filter((adapter) => isLeftOver(adapter, vm, own)) : [];
  return [
    ...there,
    ...left.map((adapter): TargetOption => ({
      rank: isWatched ? 'watched' : 'now',
      vm,
      adapter,
      reconnects: true,
      watchesItself: isWatched,
      because: null,
    })),
    { rank, vm, adapter: null, reconnects: false, watchesItself: isWatched, because },
  ];
}

/**
 * Ours, off every switch, and alone in its VM with its name: what a plan takes for the one asked for.
 *
 * It is asked for by that name, so one whose very name is not known from what is shown is none.
 */
function isLeftOver(
  { id, name, switchId }: NetworkAdapter,
  { adapters }: VirtualMachine,
  own: ReadonlySet<string>,
): boolean {
  const alike = adapters.filter((each) => each.name.toLowerCase() === name.toLowerCase());
  const isNamed = nameBehind(name) !== null;
  return switchId === null && own.has(id.toLowerCase()) && alike.length === 1 && isNamed;
}

function rankOfNew(because: Finding | null, isWatched: boolean): Rank {
  const needsShutdown = because?.code === NEEDS_SHUTDOWN;
  if (because !== null && !needsShutdown) return 'cannot';
  // It would receive its own frames a second time: possible, and hardly ever meant.
  if (isWatched) return 'watched';
  return needsShutdown ? 'shutdown' : 'now';
}
