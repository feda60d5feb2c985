import type { Inventory } from '../../../shared/model/inventory.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';

type Machine = Pick<VirtualMachine, 'id' | 'name' | 'adapters'>;

/**
 * Whether it is not known if a machine that shows no adapter has any: reading them failed.
 *
 * A failure names its machine as Hyper-V did; one that names none of them may be about any.
 */
export function adaptersUnread(inventory: Inventory | null): (vm: Machine) => boolean {
  const machines = inventory?.virtualMachines ?? [];
  const failed = (inventory?.unread ?? []).flatMap(({ what, name }) =>
    what === 'network adapter' ? [name] : [],
  );
  if (failed.length === 0) return () => false;
  const known = new Set(machines.flatMap(({ id, name }) => [id.toLowerCase(), name.toLowerCase()]));
  const names = new Set(failed.map((name) => name.toLowerCase()));
  const isAnybody = [...names].some((name) => !known.has(name));
  return ({ id, name, adapters }) =>
    adapters.length === 0 && (isAnybody || names.has(id.toLowerCase()) || names.has(name.toLowerCase()));
}
