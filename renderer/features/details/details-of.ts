import type { Inventory } from '../../../shared/model/inventory.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { OwnedAdapter } from '../../../shared/model/look-up.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import type { UiState } from '../../stores/ui-store.ts';

/** What the details are about. */
export type DetailsSubject =
  | ({ readonly kind: 'adapter' } & OwnedAdapter)
  /** A machine as a whole: one without network adapters, or chosen where machines stand as such. */
  | { readonly kind: 'vm'; readonly vm: VirtualMachine }
  | { readonly kind: 'switch'; readonly virtualSwitch: VirtualSwitch }
  | { readonly kind: 'external-port'; readonly virtualSwitch: VirtualSwitch }
  | { readonly kind: 'host' }
  | { readonly kind: 'several'; readonly things: readonly DetailsSubject[] }
  /** What was selected is no longer on this host. */
  | { readonly kind: 'gone' };

const EXTERNAL = 'external:';

/**
 * What the details show of a host: what is selected, else the switch to which the views are narrowed, else the host.
 *
 * Several selected things are shown together, without those that are gone meanwhile.
 */
export function detailsOf(
  inventory: Inventory,
  { selected, current, place }: Pick<UiState, 'selected' | 'current' | 'place'>,
): DetailsSubject {
  const find = finder(inventory);
  if (selected.size > 1) {
    const things = [...selected].map(find).filter((thing) => thing !== null);
    return things.length > 1 ? { kind: 'several', things } : (things[0] ?? { kind: 'gone' });
  }
  const key = current ?? [...selected][0];
  if (key !== undefined) return find(key) ?? { kind: 'gone' };
  return (place === null ? null : find(place)) ?? { kind: 'host' };
}

/** Finds what a key stands for; made once, for thousands of keys may be selected. */
function finder(inventory: Inventory): (key: string) => DetailsSubject | null {
  const byId = new Map<string, DetailsSubject>();
  for (const vm of inventory.virtualMachines) {
    byId.set(vm.id.toLowerCase(), { kind: 'vm', vm });
    for (const each of vm.adapters) byId.set(each.id.toLowerCase(), { kind: 'adapter', adapter: each, vm });
  }
  for (const adapter of inventory.hostAdapters) {
    byId.set(adapter.id.toLowerCase(), { kind: 'adapter', adapter, vm: null });
  }
  return (key) => {
    const virtualSwitch = inventory.switches.find(({ id }) => sameId(id, key.replace(EXTERNAL, '')));
    if (virtualSwitch !== undefined) {
      return { kind: key.startsWith(EXTERNAL) ? 'external-port' : 'switch', virtualSwitch };
    }
    return byId.get(key.toLowerCase()) ?? null;
  };
}
