import type { Inventory } from '../../../shared/model/inventory.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';

/**
 * The name by which a VM can be told from every other: its own, with the beginning of its id where
 * others bear the same.
 *
 * Names repeat; without the id somebody could send copies to the wrong VM and not see it.
 */
export function toldApart({ virtualMachines }: Inventory): (vm: VirtualMachine) => string {
  const counts = new Map<string, number>();
  for (const { name } of virtualMachines) {
    const key = name.toLowerCase();
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return ({ name, id }) =>
    (counts.get(name.toLowerCase()) ?? 0) > 1 ? `${name} (${id.slice(0, 8)}…)` : name;
}
