import type { Lab } from '../../../../shared/lab/lab.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import { freeMac, NO_MAC } from './mac-address.ts';

/** A VM's adapter with every setting as Hyper-V sets it at first, connected to nothing. */
export function plainAdapter(id: string, name: string): NetworkAdapter {
  return {
    id,
    name,
    switchId: null,
    switchName: null,
    mode: 'None',
    connected: false,
    legacy: false,
    mac: NO_MAC,
    dynamicMac: true,
    vlanMode: 'Untagged',
    accessVlanId: 0,
    nativeVlanId: 0,
    allowedVlanIds: '',
    primaryVlanId: 0,
    secondaryVlanIds: '',
    isolationMode: 'None',
    isolationId: 0,
    iovWeight: 0,
    iovDataPathActive: false,
    vmqWeight: 100,
    macSpoofing: false,
    dhcpGuard: false,
    routerGuard: false,
    teaming: false,
    status: [],
    guestAddresses: [],
  };
}

/** A new adapter of the management OS on a switch; it lacks what `VMInternalNetworkAdapter` lacks. */
export function hostAdapter(
  { lab, newId }: { lab: Lab; newId: () => string },
  target: VirtualSwitch,
  name: string,
): NetworkAdapter {
  return {
    ...plainAdapter(`Microsoft:${newId().toUpperCase()}`, name),
    switchId: target.id,
    switchName: target.name,
    connected: null,
    legacy: null,
    dynamicMac: null,
    iovWeight: null,
    mac: freeMac(lab, newId),
    status: ['Ok'],
  };
}
