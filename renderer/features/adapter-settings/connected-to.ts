import type { Guid } from '../../../shared/model/ids.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import { namesApart } from '../plan/told-apart.ts';

/**
 * Name of the switch that is chosen for an adapter; null for none.
 *
 * The adapter's own may be one that could not be read, and then only its name is known, if that.
 */
export function connectedTo(
  inventory: Inventory | null,
  { switchId: own, switchName }: Pick<NetworkAdapter, 'switchId' | 'switchName'>,
  chosen: Guid | null,
): string | null {
  const found = inventory?.switches.find(({ id }) => chosen !== null && sameId(id, chosen));
  if (found !== undefined) return namesApart(inventory).virtualSwitch(found);
  return chosen === own ? (switchName ?? chosen) : chosen;
}
