import type { HyperVObject } from '../../electron/hosts/simulator/cmdlet-call.ts';

export const VM_ID = '11111111-aaaa-4bbb-8ccc-000000000001';
export const ADAPTER_ID =
  'Microsoft:11111111-AAAA-4BBB-8CCC-000000000001\\22222222-AAAA-4BBB-8CCC-000000000002';
export const HOST_ADAPTER_ID =
  'Microsoft:33333333-AAAA-4BBB-8CCC-000000000003\\44444444-AAAA-4BBB-8CCC-000000000004';
export const SWITCH_ID = '55555555-aaaa-4bbb-8ccc-000000000005';

export const adapter: HyperVObject = {
  $type: 'VMNetworkAdapter',
  Id: ADAPTER_ID,
  Name: 'Network Adapter',
  VMId: VM_ID,
  VMName: 'one',
  SwitchId: SWITCH_ID,
  PortMirroringMode: 'Source',
  MacAddressSpoofing: 'On',
  IPAddresses: ['192.0.2.1'],
  VlanSetting: {
    $type: 'VMNetworkAdapterVlanSetting',
    OperationMode: 'Trunk',
    AllowedVlanIdList: [10, 11],
    NativeVlanId: 5,
  },
  IsolationSetting: { $type: 'VMNetworkAdapterIsolationSetting', IsolationMode: 'None' },
};

export const hostAdapter: HyperVObject = {
  $type: 'VMInternalNetworkAdapter',
  Id: HOST_ADAPTER_ID,
  Name: 'Management',
  IsManagementOs: true,
};

export const machine: HyperVObject = {
  $type: 'VirtualMachine',
  Id: VM_ID,
  Name: 'one',
  State: 'Running',
  Uptime: '01:02:03',
  Heartbeat: null,
  NetworkAdapters: [adapter],
};
