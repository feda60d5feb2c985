import type { CopyDoubt } from '../../../shared/plan/copy-doubts.ts';
import type { MirrorPort } from '../../../shared/plan/who-receives.ts';
import type { Text } from '../../i18n/i18n.ts';
import { vlanWords } from '../../i18n/vlan-words.ts';
import { someNames } from './some-names.ts';

/**
 * That copies are not expected somewhere, or that this is unknown, and why.
 *
 * Where it is for their VLANs each port has its own behind its name: that is what has to be changed.
 */
export function doubtText(
  t: Text,
  { reason, sources, destination }: CopyDoubt,
  nameOf: (port: MirrorPort) => string,
): string {
  const isVlan = reason.startsWith('vlan-');
  const named = (port: MirrorPort) =>
    isVlan ? t('doubt.port', { name: nameOf(port), vlan: vlanWords(t, port.vlan) }) : nameOf(port);
  return t(`doubt.${reason}`, {
    sources: someNames(t, sources.map(named)),
    destination: named(destination),
  });
}
