import type { Text } from '../../i18n/i18n.ts';
import type { PortVlan } from './vlan-reach.ts';

/** A port's VLANs in a word or two. */
export function vlanWords(t: Text, vlan: PortVlan): string {
  switch (vlan.kind) {
    case 'untagged':
      return t('topology.vlan-untagged');
    case 'access':
      return t('topology.vlan', { id: vlan.id });
    case 'trunk':
      return t('topology.vlan-trunk', { ids: vlan.allowed === '' ? '–' : vlan.allowed });
    case 'unknown':
      return t('topology.vlan-unknown');
  }
}
