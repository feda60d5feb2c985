import type { Inventory } from '../../../shared/model/inventory.ts';
import { ownedAdapters } from '../../../shared/model/look-up.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import { switchNames, type SwitchName } from '../host/switch-names.ts';
import { countsBySwitch, type ModeCounts } from '../inventory/mirror-counts.ts';

/** A virtual switch as a line, with what is connected to it. */
export interface SwitchLine {
  readonly kind: 'switch';
  readonly key: string;
  readonly virtualSwitch: VirtualSwitch;
  readonly name: SwitchName;
  /** Virtual machines with an adapter on it, and how many adapters those have there. */
  readonly machines: number;
  readonly adapters: number;
  readonly counts: ModeCounts;
}

/** An adapter of the management OS, as a line under its switch. */
export interface HostAdapterLine {
  readonly kind: 'host-adapter';
  readonly key: string;
  readonly adapter: NetworkAdapter;
  /** The switch under which it stands; null for one that is not connected. */
  readonly switchId: string | null;
}

export type SwitchRow = SwitchLine | HostAdapterLine;

/** The switches of a host, each followed by the management OS's adapters on it; those on none come last. */
export function switchRows(inventory: Inventory): SwitchRow[] {
  const counts = countsBySwitch(inventory);
  const names = switchNames(inventory.switches);
  const connected = connectedBySwitch(inventory);
  const ofHost = hostLines(inventory);
  const lines = inventory.switches.flatMap((virtualSwitch): SwitchRow[] => {
    const { id, name } = virtualSwitch;
    const { machines, adapters } = connected.get(id.toLowerCase()) ?? { machines: new Set(), adapters: 0 };
    return [
      {
        kind: 'switch',
        key: id,
        virtualSwitch,
        name: names.get(id) ?? { name, mark: null },
        machines: machines.size,
        adapters,
        counts: counts.get(id.toLowerCase()) ?? { sources: 0, destinations: 0 },
      },
      ...ofHost.filter(({ switchId }) => switchId === id),
    ];
  });
  return [...lines, ...ofHost.filter(({ switchId }) => switchId === null)];
}

/** Read once over all adapters: a host may have thousands. */
function connectedBySwitch(inventory: Inventory): Map<string, { machines: Set<string>; adapters: number }> {
  const connected = new Map<string, { machines: Set<string>; adapters: number }>();
  for (const { adapter, vm } of ownedAdapters(inventory)) {
    if (vm === null || adapter.switchId === null) continue;
    const id = adapter.switchId.toLowerCase();
    const here = connected.get(id) ?? { machines: new Set<string>(), adapters: 0 };
    here.machines.add(vm.id);
    here.adapters += 1;
    connected.set(id, here);
  }
  return connected;
}

function hostLines({ switches, hostAdapters }: Inventory): HostAdapterLine[] {
  const ids = new Map(switches.map(({ id }) => [id.toLowerCase(), id]));
  return hostAdapters.map((adapter) => ({
    kind: 'host-adapter',
    key: adapter.id,
    adapter,
    switchId: ids.get(adapter.switchId?.toLowerCase() ?? '') ?? null,
  }));
}
