import type { Finding } from '../../../shared/checks/finding.ts';
import { hardwareObstacles } from '../../../shared/checks/hardware-obstacles.ts';
import { sameId } from '../../../shared/model/ids.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';

/** How well a VM can receive copies now, best first. */
export const RANKS = ['destination', 'now', 'shutdown', 'watched', 'cannot'] as const;
export type Rank = (typeof RANKS)[number];

/** A VM that copies may go to, with its adapters on the Sources' switch. */
export interface TargetVm {
  readonly vm: VirtualMachine;
  readonly rank: Rank;
  /** Whether it can be given a SPAN adapter, after a shutdown at most. */
  readonly takesAdapter: boolean;
  /** Why it takes no adapter as it is. */
  readonly because: Finding | null;
  /** Adapters on that switch that are not Sources of this set-up. */
  readonly adapters: readonly NetworkAdapter[];
}

/** Every VM as a target for copies from one switch, best first, then by name. */
export function rankTargets(inventory: Inventory, switchId: string, sources: readonly string[]): TargetVm[] {
  return inventory.virtualMachines
    .map((vm) => targetOf(vm, switchId, sources))
    .sort((a, b) => RANKS.indexOf(a.rank) - RANKS.indexOf(b.rank) || a.vm.name.localeCompare(b.vm.name));
}

function targetOf(vm: VirtualMachine, switchId: string, sources: readonly string[]): TargetVm {
  const adapters = vm.adapters.filter(
    (adapter) =>
      adapter.switchId !== null &&
      sameId(adapter.switchId, switchId) &&
      !sources.some((id) => sameId(id, adapter.id)),
  );
  const [because = null] = hardwareObstacles(vm);
  const needsShutdown = because?.code === 'generation-1-running';
  const takesAdapter = because === null || needsShutdown;
  return { vm, rank: rankOf(), takesAdapter, because, adapters };

  function rankOf(): Rank {
    if (adapters.some(({ mode }) => mode === 'Destination')) return 'destination';
    if (!takesAdapter) return 'cannot';
    // It would receive its own frames a second time: possible, and hardly ever meant.
    if (vm.adapters.some(({ id }) => sources.some((source) => sameId(source, id)))) return 'watched';
    return needsShutdown ? 'shutdown' : 'now';
  }
}
