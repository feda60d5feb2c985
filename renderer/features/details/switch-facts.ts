import type { VirtualSwitch } from '../../../shared/model/virtual-switch.ts';
import type { Text } from '../../i18n/i18n.ts';
import type { Fact } from './fact.ts';
import { wordText, yesNo } from './status-text.ts';

/** What is known of a virtual switch as a whole. */
export function switchFacts(t: Text, each: VirtualSwitch): Fact[] {
  return [
    { label: t('details.name'), value: each.name },
    { label: t('details.type'), value: t(`details.type.${each.type}`) },
    { label: t('details.uplinks'), value: uplinkText(t, each) },
    { label: t('details.management-os'), value: yesNo(t, each.allowManagementOs) },
    { label: t('details.sr-iov'), value: yesNo(t, each.iov) },
    ...teamFacts(t, each),
    ...each.extensions.map(({ name, enabled, running }) => ({
      label: t('details.extension', { name }),
      value: extensionText(t, enabled, running),
    })),
    { label: t('details.id'), value: each.id, copies: true },
  ];
}

/** The physical cards of a switch; only an external one can have any. */
export function uplinkText(t: Text, { type, uplinks }: Pick<VirtualSwitch, 'type' | 'uplinks'>): string {
  if (uplinks.length > 0) return uplinks.join(', ');
  return t(type === 'External' ? 'details.unknown' : 'details.no-uplink');
}

function teamFacts(t: Text, { embeddedTeaming, teamingMode, loadBalancing }: VirtualSwitch): Fact[] {
  const fact = { label: t('details.embedded-teaming'), value: yesNo(t, embeddedTeaming) };
  if (embeddedTeaming !== true) return [fact];
  return [
    fact,
    { label: t('details.teaming-mode'), value: wordText(t, 'team', teamingMode) },
    { label: t('details.load-balancing'), value: wordText(t, 'team', loadBalancing) },
  ];
}

function extensionText(t: Text, enabled: boolean | null, running: boolean | null): string {
  if (enabled === null) return t('details.unknown');
  if (!enabled) return t('details.extension.off');
  return t(running === false ? 'details.extension.not-running' : 'details.extension.on');
}
