import type { Inventory } from '../../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { Named } from '../plan/told-apart.ts';

/** The chosen adapters of one switch. */
export interface ChosenOnSwitch {
  readonly virtualSwitch: Named;
  readonly adapters: readonly NetworkAdapter[];
}

/** The chosen adapters of VMs by the switch they are on, those by its name; what is gone, or on none, is left out. */
export function chosenBySwitch(inventory: Inventory, ids: readonly string[]): ChosenOnSwitch[] {
  const chosen = new Set(ids.map((id) => id.toLowerCase()));
  const bySwitch = new Map<string, NetworkAdapter[]>();
  for (const { adapters } of inventory.virtualMachines) {
    for (const adapter of adapters) {
      const key = adapter.switchId?.toLowerCase();
      if (key === undefined || !chosen.has(adapter.id.toLowerCase())) continue;
      bySwitch.set(key, [...(bySwitch.get(key) ?? []), adapter]);
    }
  }
  const names = new Map<string, Named>(inventory.switches.map((each) => [each.id.toLowerCase(), each]));
  return [...bySwitch]
    .map(([id, adapters]) => ({
      virtualSwitch: names.get(id) ?? { id, name: adapters[0]?.switchName ?? id },
      adapters,
    }))
    .sort((a, b) => a.virtualSwitch.name.localeCompare(b.virtualSwitch.name));
}
