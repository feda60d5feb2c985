import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
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
  readonly vms: readonly VirtualMachine[];
  readonly adapters: readonly VmAdapter[];
}

/**
 * What the keys of a selection stand for on the host as it is now; keys of what is gone stand for nothing.
 *
 * A switch is meant by its own key, by its external port's, or by `place`.
 */
export function subjectOf(
  inventory: Inventory | null,
  keys: ReadonlySet<string>,
  place: string | null,
): Subject {
  const machines = inventory?.virtualMachines ?? [];
  const adapters = machines.flatMap((vm) =>
    vm.adapters.flatMap((adapter) => (keys.has(adapter.id) ? [{ vm, adapter }] : [])),
  );
  const vms = machines.filter((vm) => keys.has(vm.id) || vm.adapters.some(({ id }) => keys.has(id)));
  const virtualSwitch =
    inventory?.switches.find(({ id }) => keys.has(id) || keys.has(`external:${id}`)) ??
    inventory?.switches.find(({ id }) => id === place) ??
    null;
  return { virtualSwitch, vms, adapters };
}

/** Whether the adapter takes part in mirroring. */
export function isMirrored({ mode }: Pick<NetworkAdapter, 'mode'>): boolean {
  return mode === 'Source' || mode === 'Destination';
}
