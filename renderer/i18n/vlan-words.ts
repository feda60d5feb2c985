import type { PortVlan } from '../../shared/checks/vlan-reach.ts';
import type { Text } from './i18n.ts';

/** A port's VLANs in a word or two. */
export function vlanWords(t: Text, vlan: PortVlan): string {
  switch (vlan.kind) {
    case 'untagged':
      return t('vlan.short-untagged');
    case 'access':
      return t('vlan.short', { id: vlan.id });
    case 'trunk':
      return t('vlan.short-trunk', { ids: vlan.allowed === '' ? '–' : vlan.allowed });
    case 'unknown':
      return t('vlan.short-unknown');
  }
}
