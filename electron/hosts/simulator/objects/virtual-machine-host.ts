import type { Lab } from '../../../../shared/lab/lab.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import { adapterObject } from './network-adapter.ts';

/** `VMHost`. */
export function hostObject({ host, hostAdapters }: Lab): HyperVObject {
  return {
    $type: 'VMHost',
    Name: host.name,
    ComputerName: host.name,
    FullyQualifiedDomainName: host.fullyQualifiedName ?? '',
    IovSupport: host.iovSupport ?? false,
    InternalNetworkAdapters: hostAdapters.map((adapter) => adapterObject({ adapter, vm: null })),
    EnableEnhancedSessionMode: true,
    IsDeleted: false,
  };
}
