import type { Lab, LabVirtualMachine } from '../../../shared/lab/lab.ts';
import { sameId } from '../../../shared/model/same-id.ts';
import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';

/** The lab with one VM replaced. */
export function editVm(lab: Lab, id: string, edit: (vm: LabVirtualMachine) => LabVirtualMachine): Lab {
  return {
    ...lab,
    virtualMachines: lab.virtualMachines.map((vm) => (sameId(vm.id, id) ? edit(vm) : vm)),
  };
}

/** The lab with one adapter replaced, of a VM or of the management OS; null takes it away. */
export function editAdapter(
  lab: Lab,
  id: string,
  edit: (adapter: NetworkAdapter) => NetworkAdapter | null,
): Lab {
  const among = (adapters: NetworkAdapter[]): NetworkAdapter[] =>
    adapters.some((each) => sameId(each.id, id))
      ? adapters.flatMap((each) => (sameId(each.id, id) ? (edit(each) ?? []) : each))
      : adapters;
  return {
    ...lab,
    hostAdapters: among(lab.hostAdapters),
    virtualMachines: lab.virtualMachines.map((vm) => {
      const adapters = among(vm.adapters);
      return adapters === vm.adapters ? vm : { ...vm, adapters };
    }),
  };
}
