import type { NetworkAdapter } from '../../../shared/model/network-adapter.ts';
import type { Text } from '../../i18n/i18n.ts';
import { adapterStatusText } from '../details/adapter-text.ts';
import type { Fact } from '../details/fact.ts';
import { macText } from '../work/guest-tasks.ts';

/** What the page of a network adapter shows besides its switch: VLAN, state, and what its guest reports. */
export function networkFacts(t: Text, adapter: NetworkAdapter): Fact[] {
  const { guestAddresses, legacy } = adapter;
  const addresses = guestAddresses.join(', ');
  return [
    ...vlanFacts(t, adapter),
    ...isolationFacts(t, adapter),
    { label: t('adapter-settings.status'), value: adapterStatusText(t, adapter) },
    guestAddresses.length === 0
      ? { label: t('adapter-settings.addresses'), value: t('adapter-settings.addresses.none') }
      : { label: t('adapter-settings.addresses'), value: addresses, copies: true },
    {
      label: t('adapter-settings.kind'),
      value: t(
        legacy === null
          ? 'adapter-settings.unknown'
          : legacy
            ? 'adapter-settings.kind.legacy'
            : 'adapter-settings.kind.usual',
      ),
    },
  ];
}

/** What the host's hardware does for an adapter. */
export function accelerationFacts(t: Text, adapter: NetworkAdapter): Fact[] {
  const { vmqWeight, iovWeight, iovDataPathActive } = adapter;
  return [
    { label: t('adapter-settings.vmq'), value: weightText(t, vmqWeight) },
    { label: t('adapter-settings.sr-iov'), value: weightText(t, iovWeight) },
    {
      label: t('adapter-settings.sr-iov-path'),
      value: t(
        iovDataPathActive === null
          ? 'adapter-settings.unknown'
          : iovDataPathActive
            ? 'adapter-settings.sr-iov-path.active'
            : 'adapter-settings.sr-iov-path.idle',
      ),
    },
  ];
}

/** The advanced features besides mirroring, in the order of Hyper-V's own page. */
export function advancedFacts(t: Text, adapter: NetworkAdapter): Fact[] {
  const { mac, dynamicMac, macSpoofing, dhcpGuard, routerGuard, teaming } = adapter;
  const address = macText(mac);
  return [
    {
      label: t('adapter-settings.mac'),
      value: address ?? t(mac === null ? 'adapter-settings.unknown' : 'adapter-settings.mac.none'),
      copies: address !== null,
    },
    {
      label: t('adapter-settings.mac-kind'),
      value: t(
        dynamicMac === null
          ? 'adapter-settings.unknown'
          : dynamicMac
            ? 'adapter-settings.mac-kind.dynamic'
            : 'adapter-settings.mac-kind.static',
      ),
    },
    { label: t('adapter-settings.spoofing'), value: onOff(t, macSpoofing) },
    { label: t('adapter-settings.dhcp-guard'), value: onOff(t, dhcpGuard) },
    { label: t('adapter-settings.router-guard'), value: onOff(t, routerGuard) },
    { label: t('adapter-settings.teaming'), value: onOff(t, teaming) },
  ];
}

function vlanFacts(t: Text, adapter: NetworkAdapter): Fact[] {
  const { vlanMode } = adapter;
  const fact = (label: string, value: number | string | null): Fact => ({
    label,
    value: value === null ? t('adapter-settings.unknown') : String(value),
  });
  const mode = {
    label: t('adapter-settings.vlan'),
    value: t(vlanMode === null ? 'adapter-settings.unknown' : `adapter-settings.vlan.${vlanMode}`),
  };
  switch (vlanMode) {
    case null:
    case 'Untagged':
      return [mode];
    case 'Access':
      return [mode, fact(t('adapter-settings.vlan-id'), adapter.accessVlanId)];
    case 'Trunk':
      return [
        mode,
        fact(t('adapter-settings.vlan-native'), adapter.nativeVlanId),
        fact(t('adapter-settings.vlan-allowed'), adapter.allowedVlanIds),
      ];
    case 'Private':
      return [
        mode,
        fact(t('adapter-settings.vlan-primary'), adapter.primaryVlanId),
        fact(t('adapter-settings.vlan-secondary'), adapter.secondaryVlanIds),
      ];
  }
}

function isolationFacts(t: Text, { isolationMode, isolationId }: NetworkAdapter): Fact[] {
  const label = t('adapter-settings.isolation');
  if (isolationMode === null) return [{ label, value: t('adapter-settings.unknown') }];
  const value = t(`adapter-settings.isolation.${isolationMode}`);
  if (isolationMode === 'None') return [{ label, value }];
  const id = isolationId === null ? t('adapter-settings.unknown') : String(isolationId);
  return [
    { label, value },
    { label: t('adapter-settings.isolation-id'), value: id },
  ];
}

/** Hyper-V switches these off with the weight 0. */
function weightText(t: Text, weight: number | null): string {
  if (weight === null) return t('adapter-settings.unknown');
  return weight === 0 ? t('adapter-settings.off') : t('adapter-settings.on-weight', { weight });
}

function onOff(t: Text, value: boolean | null): string {
  if (value === null) return t('adapter-settings.unknown');
  return t(value ? 'adapter-settings.on' : 'adapter-settings.off');
}
