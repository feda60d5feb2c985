import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { Text } from '../../i18n/i18n.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import { statusText } from './status-text.ts';

/** To what an adapter is connected. */
export function connectionText(
  t: Text,
  { switchName, switchId }: NetworkAdapter,
  names: Pick<NamesApart, 'virtualSwitch'>,
): string {
  if (switchId === null && switchName === null) return t('list.not-connected');
  if (switchName === null) return t('details.unknown');
  return switchId === null ? switchName : names.virtualSwitch({ id: switchId, name: switchName });
}

/** How an adapter is, as Hyper-V says it; one that is not connected has nothing to say. */
export function adapterStatusText(t: Text, adapter: NetworkAdapter): string {
  if (adapter.status.length > 0) return statusText(t, adapter.status);
  return adapter.switchId === null ? '–' : t('details.unknown');
}

/** What is switched on at an adapter that decides what it may send, or by which way; `unknown` where nothing was read. */
export function guardsText(t: Text, adapter: NetworkAdapter): string {
  const guards = [
    [adapter.macSpoofing, 'details.guard.spoofing'],
    [adapter.dhcpGuard, 'details.guard.dhcp'],
    [adapter.routerGuard, 'details.guard.router'],
    [adapter.teaming, 'details.guard.teaming'],
  ] as const;
  const on = guards.flatMap(([value, key]) => (value === true ? [t(key)] : []));
  if (on.length > 0) return on.join(', ');
  return guards.every(([value]) => value === null) ? t('details.unknown') : t('details.guard.none');
}
