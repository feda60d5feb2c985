import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { lastPartOf } from '../../../../shared/model/same-id.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { HyperVObject, PropertyValue } from '../cmdlet-call.ts';
import type { Owned } from '../find.ts';
import { isolationSetting, vlanSetting } from './adapter-settings.ts';
import { onOff } from './on-off.ts';

type Properties = Readonly<Record<string, PropertyValue>>;

/** The adapter as Get-VMNetworkAdapter gives it, by its owner. */
export function adapterObject({ adapter, vm }: Owned): HyperVObject {
  return vm === null ? internalAdapterObject(adapter) : vmAdapterObject(adapter, vm);
}

/** `VMNetworkAdapter`: the adapter of a VM. */
export function vmAdapterObject(adapter: NetworkAdapter, vm: LabVirtualMachine): HyperVObject {
  return {
    $type: 'VMNetworkAdapter',
    ...base(adapter),
    VMId: vm.id.toLowerCase(),
    VMName: vm.name,
    IsManagementOs: false,
    Connected: adapter.connected ?? adapter.switchId !== null,
    IsLegacy: adapter.legacy ?? false,
    IsSynthetic: adapter.legacy !== true,
    DynamicMacAddressEnabled: adapter.dynamicMac ?? true,
    IPAddresses: adapter.guestAddresses,
    IovWeight: adapter.iovWeight ?? 0,
    IovUsage: adapter.iovDataPathActive === true ? 1 : 0,
    ClusterMonitored: true,
    DeviceNaming: 'Off',
  };
}

/**
 * `VMInternalNetworkAdapter`: an adapter of the management OS.
 *
 * It has a DeviceId, and no Connected, IPAddresses, IsLegacy, DynamicMacAddressEnabled or Iov….
 */
function internalAdapterObject(adapter: NetworkAdapter): HyperVObject {
  return {
    $type: 'VMInternalNetworkAdapter',
    ...base(adapter),
    IsManagementOs: true,
    DeviceId: `{${lastPartOf(adapter.id).toUpperCase()}}`,
  };
}

/** What `VMNetworkAdapterBase` has. */
function base(adapter: NetworkAdapter): Properties {
  return {
    Id: adapter.id,
    AdapterId: lastPartOf(adapter.id),
    Name: adapter.name,
    SwitchId: adapter.switchId?.toLowerCase() ?? null,
    SwitchName: adapter.switchName,
    PortMirroringMode: adapter.mode ?? 'None',
    MacAddress: adapter.mac ?? '',
    Status: adapter.status,
    StatusDescription: adapter.status,
    IsExternalAdapter: false,
    VlanSetting: vlanSetting(adapter),
    IsolationSetting: isolationSetting(adapter),
    CurrentIsolationMode: adapter.isolationMode ?? 'None',
    MacAddressSpoofing: onOff(adapter.macSpoofing),
    DhcpGuard: onOff(adapter.dhcpGuard),
    RouterGuard: onOff(adapter.routerGuard),
    AllowTeaming: onOff(adapter.teaming),
    IeeePriorityTag: 'Off',
    VMQWeight: adapter.vmqWeight ?? 0,
    VFDataPathActive: adapter.iovDataPathActive ?? false,
    IsDeleted: false,
  };
}
