import type { NetworkAdapter } from '../model/network-adapter.ts';

/**
 * What of an adapter differs from a newly added one and would be lost by removing it.
 *
 * Adding an adapter again gives back its name, switch, mode and static MAC; as long as no step can
 * give back the rest, such an adapter is kept rather than lost. Empty for a plain SPAN adapter.
 */
export function customisations(adapter: NetworkAdapter): string[] {
  const differs: [boolean, string][] = [
    [(adapter.vlanMode ?? 'Untagged') !== 'Untagged', `VLAN mode ${adapter.vlanMode ?? ''}`],
    [(adapter.isolationMode ?? 'None') !== 'None', `isolation ${adapter.isolationMode ?? ''}`],
    [adapter.macSpoofing === true, 'MAC address spoofing on'],
    [adapter.dhcpGuard === true, 'DHCP guard on'],
    [adapter.routerGuard === true, 'router guard on'],
    [adapter.teaming === true, 'NIC teaming on'],
    [(adapter.iovWeight ?? 0) !== 0, 'SR-IOV on'],
    [(adapter.vmqWeight ?? 100) !== 100, `VMQ weight ${String(adapter.vmqWeight ?? '')}`],
    [adapter.legacy === true, 'legacy adapter'],
  ];
  return differs.filter(([is]) => is).map(([, text]) => text);
}
