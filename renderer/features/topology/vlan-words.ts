import type { Text } from '../../i18n/i18n.ts';
import { reachOf, type PortVlan } from './vlan-reach.ts';

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

/** Whether a Destination can expect copies of a VLAN, as a line of its own. */
export function reachWords(t: Text, source: PortVlan, destination: PortVlan): string {
  if (source.kind === 'unknown') return t('topology.reach-untold');
  const reach = t(`topology.reach.${reachOf(source, destination)}`);
  return t('topology.reach-line', { vlan: vlanWords(t, source), reach });
}
