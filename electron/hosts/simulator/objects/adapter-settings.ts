import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import { vlanIds } from './vlan-ids.ts';

/** `VMNetworkAdapterVlanSetting`; the module sets its `ParentAdapter` itself. */
export function vlanSetting(adapter: NetworkAdapter): HyperVObject {
  const secondary = adapter.secondaryVlanIds ?? '';
  const secondaryIds = vlanIds(secondary) ?? [];
  const promiscuous = secondaryIds.length > 1;
  return {
    $type: 'VMNetworkAdapterVlanSetting',
    OperationMode: adapter.vlanMode ?? 'Untagged',
    AccessVlanId: adapter.accessVlanId ?? 0,
    NativeVlanId: adapter.nativeVlanId ?? 0,
    AllowedVlanIdList: vlanIds(adapter.allowedVlanIds ?? '') ?? [],
    AllowedVlanIdListString: adapter.allowedVlanIds ?? '',
    ...(adapter.vlanMode === 'Private' ? { PrivateVlanMode: promiscuous ? 'Promiscuous' : 'Isolated' } : {}),
    PrimaryVlanId: adapter.primaryVlanId ?? 0,
    SecondaryVlanId: promiscuous ? 0 : (secondaryIds[0] ?? 0),
    SecondaryVlanIdList: secondaryIds,
    SecondaryVlanIdListString: secondary,
  };
}

/** `VMNetworkAdapterIsolationSetting`. */
export function isolationSetting(adapter: NetworkAdapter): HyperVObject {
  return {
    $type: 'VMNetworkAdapterIsolationSetting',
    IsolationMode: adapter.isolationMode ?? 'None',
    AllowUntaggedTraffic: false,
    DefaultIsolationID: adapter.isolationId ?? 0,
    MultiTenantStack: 'Off',
  };
}
