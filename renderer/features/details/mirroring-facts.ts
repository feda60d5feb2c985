import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { Text } from '../../i18n/i18n.ts';
import { vlanText } from '../../i18n/vlan-text.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import { connectionText } from './adapter-text.ts';
import type { Fact } from './fact.ts';

/** What else of an adapter decides what a mirror sees, and whose adapter it is. */
export function mirroringFacts(
  t: Text,
  adapter: NetworkAdapter,
  { isOurs, names }: { readonly isOurs: boolean; readonly names: NamesApart },
): Fact[] {
  const { mode } = adapter;
  return [
    { label: t('column.switch'), value: connectionText(t, adapter, names) },
    { label: t('column.vlan'), value: vlanText(t, adapter) },
    { label: t('details.sr-iov'), value: iovText(t, adapter) },
    ...(isOurs || mode === 'Destination'
      ? [
          {
            label: t('details.added-by'),
            value: t(isOurs ? 'details.added-by.us' : 'details.added-by.others'),
          },
        ]
      : []),
  ];
}

/** Frames that go past the switch are copied by nobody. */
function iovText(t: Text, { iovDataPathActive, iovWeight }: NetworkAdapter): string {
  if (iovDataPathActive === true) return t('details.sr-iov.active');
  if (iovDataPathActive === null && iovWeight === null) return t('details.unknown');
  return t((iovWeight ?? 0) > 0 ? 'details.sr-iov.enabled' : 'details.sr-iov.off');
}
