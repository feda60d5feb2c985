import type { NetworkAdapter } from '../model/network-adapter.ts';
import type { FindingDetail } from './finding-detail.ts';

/**
 * What of an adapter differs from a newly added one and would be lost by removing it.
 *
 * Adding an adapter again gives back its name, switch, mode and static MAC; as long as no step can
 * give back the rest, such an adapter is kept rather than lost. Empty for a plain SPAN adapter.
 */
export function customisations(adapter: NetworkAdapter): FindingDetail[] {
  const vlanMode = adapter.vlanMode ?? 'Untagged';
  const isolationMode = adapter.isolationMode ?? 'None';
  const weight = adapter.vmqWeight ?? 100;
  const differs: readonly [boolean, FindingDetail][] = [
    [vlanMode !== 'Untagged', { code: 'vlan-mode', mode: vlanMode }],
    [isolationMode !== 'None', { code: 'isolation', mode: isolationMode }],
    [adapter.macSpoofing === true, { code: 'mac-spoofing' }],
    [adapter.dhcpGuard === true, { code: 'dhcp-guard' }],
    [adapter.routerGuard === true, { code: 'router-guard' }],
    [adapter.teaming === true, { code: 'nic-teaming' }],
    [(adapter.iovWeight ?? 0) !== 0, { code: 'sr-iov' }],
    [weight !== 100, { code: 'vmq-weight', weight }],
    [adapter.legacy === true, { code: 'legacy-adapter' }],
  ];
  return differs.filter(([is]) => is).map(([, detail]) => detail);
}
