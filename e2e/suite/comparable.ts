import type { Inventory } from '../../shared/model/inventory.ts';
import type { NetworkAdapter } from '../../shared/model/network-adapter.ts';

type Machines = Pick<Inventory, 'switches' | 'hostAdapters' | 'virtualMachines'>;

/**
 * Two labs as they may be compared: everything but the ids of what only one of them has.
 *
 * What is added, or added again, has a new id, and the old MAC address only if that was static;
 * adapters come in no order.
 */
export function comparable(a: Machines, b: Machines): [unknown, unknown] {
  const ids = (lab: Machines) => [
    ...lab.switches.map(({ id }) => id),
    ...lab.virtualMachines.flatMap(({ adapters }) => adapters.map(({ id }) => id)),
  ];
  const inB = new Set(ids(b));
  const shared = new Set(ids(a).filter((id) => inB.has(id)));
  return [plain(a, shared), plain(b, shared)];
}

function plain(lab: Machines, shared: ReadonlySet<string>): unknown {
  const adapterOf = (adapter: NetworkAdapter) =>
    shared.has(adapter.id)
      ? adapter
      : {
          ...adapter,
          id: 'new',
          mac: adapter.dynamicMac === true ? 'new' : adapter.mac,
          guestAddresses: [],
          status: [],
        };
  return {
    switches: lab.switches.map((each) => (shared.has(each.id) ? each : { ...each, id: 'new' })),
    hostAdapters: lab.hostAdapters,
    virtualMachines: lab.virtualMachines.map((vm) => ({
      ...vm,
      adapters: vm.adapters
        .map(adapterOf)
        .sort((x, y) => (JSON.stringify([x.name, x.id]) < JSON.stringify([y.name, y.id]) ? -1 : 1)),
    })),
  };
}
