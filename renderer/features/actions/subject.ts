import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';

/** An adapter of a virtual machine; those of the management OS are shown and not worked on yet. */
export interface VmAdapter {
  readonly vm: VirtualMachine;
  readonly adapter: NetworkAdapter;
}

/** What actions are about: the switch in question, and the selected machines and adapters. */
export interface Subject {
  readonly virtualSwitch: VirtualSwitch | null;
  /** Whether the switch itself was chosen, and not something that is on it. */
  readonly isSwitch: boolean;
  readonly vms: readonly VirtualMachine[];
  readonly adapters: readonly VmAdapter[];
}

/**
 * What the keys of a selection stand for on the host as it is now; keys of what is gone stand for nothing.
 *
 * A VM's key stands for all of its adapters. A switch is meant by its own key, by its external port's, by
 * an adapter of the management OS that is on it, or by `place`.
 */
export function subjectOf(
  inventory: Inventory | null,
  keys: ReadonlySet<string>,
  place: string | null,
): Subject {
  const machines = inventory?.virtualMachines ?? [];
  const adapters = machines.flatMap((vm) =>
    vm.adapters.flatMap((adapter) => (keys.has(adapter.id) || keys.has(vm.id) ? [{ vm, adapter }] : [])),
  );
  const vms = machines.filter((vm) => keys.has(vm.id) || vm.adapters.some(({ id }) => keys.has(id)));
  const ofHost = inventory?.hostAdapters.find(({ id }) => keys.has(id))?.switchId;
  const virtualSwitch =
    inventory?.switches.find(({ id }) => keys.has(id) || keys.has(`external:${id}`)) ??
    inventory?.switches.find(({ id }) => ofHost != null && sameId(id, ofHost)) ??
    inventory?.switches.find(({ id }) => id === place) ??
    null;
  const isSwitch = virtualSwitch !== null && (keys.size === 0 || keys.has(virtualSwitch.id));
  return { virtualSwitch, isSwitch, vms, adapters };
}

/** Whether the adapter takes part in mirroring. */
export function isMirrored({ mode }: Pick<NetworkAdapter, 'mode'>): boolean {
  return mode === 'Source' || mode === 'Destination';
}
