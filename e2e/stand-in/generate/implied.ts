/**
 * What the facts imply without saying it: base classes.
 *
 * They give every type with the properties of its bases inlined. A base is implied where one
 * parameter takes both (`-VMNetworkAdapter` adapters of VMs and of the host, `-VM` VMs and
 * snapshots), and where a type has every property of VMComponentObject.
 */
export const BASES: Readonly<Record<string, string>> = {
  VMNetworkAdapter: 'VMNetworkAdapterBase',
  VMInternalNetworkAdapter: 'VMNetworkAdapterBase',
  VMExternalNetworkAdapter: 'VMNetworkAdapterBase',
  VirtualMachine: 'VirtualMachineBase',
  VMSnapshot: 'VirtualMachineBase',
  VMNetworkAdapterBase: 'VMComponentObject',
  VMIntegrationComponent: 'VMComponentObject',
  VMMemory: 'VMComponentObject',
  VMProcessor: 'VMComponentObject',
};

/** Types that are only named: what every setting of an adapter has, they have too. */
export const IMPLIED_PROPERTIES: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  VMNetworkAdapterBandwidthSetting: {
    ParentAdapter: 'VMNetworkAdapterBase',
    IsTemplate: 'Boolean',
    CimSession: 'CimSession',
    ComputerName: 'String',
    IsDeleted: 'Boolean',
  },
};
