import type { NetworkAdapter } from '../../shared/model/network-adapter.ts';
import type { Text } from './i18n.ts';

/** An adapter's VLAN or isolation in a few words. */
export function vlanText(t: Text, adapter: NetworkAdapter): string {
  const { isolationMode, isolationId, vlanMode } = adapter;
  if (isolationMode !== null && isolationMode !== 'None') {
    return t('vlan.isolation', { id: isolationId ?? '?' });
  }
  switch (vlanMode) {
    case null:
      return t('vlan.unknown');
    case 'Untagged':
      return t('vlan.untagged');
    case 'Access':
      return t('vlan.access', { id: adapter.accessVlanId ?? '?' });
    case 'Trunk':
      return t('vlan.trunk', { ids: adapter.allowedVlanIds ?? '?', native: adapter.nativeVlanId ?? '?' });
    case 'Private':
      return t('vlan.private', {
        primary: adapter.primaryVlanId ?? '?',
        secondary: adapter.secondaryVlanIds ?? '?',
      });
  }
}
