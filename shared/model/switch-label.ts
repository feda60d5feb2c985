import { sameId } from './same-id.ts';
import type { Inventory } from './inventory.ts';
import { findSwitch } from './look-up.ts';
import type { NetworkAdapter } from './network-adapter.ts';

/** A switch's name; with its type, or else its id, where another switch bears the same. */
export function switchLabel(inventory: Inventory, id: string): string {
  const found = findSwitch(inventory, id);
  if (found === undefined) return id;
  const { name, type } = found;
  const others = inventory.switches.filter((each) => each.name === name && !sameId(each.id, id));
  if (others.length === 0) return name;
  return others.some((each) => each.type === type) ? `${name} (${id})` : `${name} (${type})`;
}

/** What an adapter is connected to, for a column of a table. */
export function connectionText(
  inventory: Inventory,
  { switchId, switchName }: Pick<NetworkAdapter, 'switchId' | 'switchName'>,
): string {
  if (switchId === null) return '(not connected)';
  return findSwitch(inventory, switchId) === undefined
    ? (switchName ?? switchId)
    : switchLabel(inventory, switchId);
}
