import type { MirroringMode } from '../../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import type { Texts } from '../texts.ts';

/** The port security feature, by its id (Microsoft: "Configure traffic mirroring with a Hyper-V vSwitch"). */
export const SECURITY_FEATURE = '776e0ba7-94a1-41c8-8f28-951f524251b5';

/**
 * `MonitorMode` of Msvm_EthernetSwitchPortSecuritySettingData: 0 None, 1 Destination, 2 Source.
 */
const MONITOR_MODE: Readonly<Record<MirroringMode, number>> = { None: 0, Destination: 1, Source: 2 };

/** The port security feature (`VMSwitchExtensionPortFeature`) of a port in this mode. */
export function securityFeature(mode: MirroringMode, texts: Texts, adapter?: NetworkAdapter): HyperVObject {
  return {
    $type: 'VMSwitchExtensionPortFeature',
    Id: SECURITY_FEATURE,
    Name: texts.securityFeature,
    SettingData: {
      $type: 'CimInstance',
      MonitorMode: MONITOR_MODE[mode],
      MonitorSession: 0,
      AllowMacSpoofing: adapter?.macSpoofing ?? false,
      EnableDhcpGuard: adapter?.dhcpGuard ?? false,
      EnableRouterGuard: adapter?.routerGuard ?? false,
      AllowTeaming: adapter?.teaming ?? false,
    },
  };
}
