import type { SwitchExtension, VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import type { HyperVObject } from '../cmdlet-call.ts';
import { derivedGuid } from './derived-guid.ts';

/** What Hyper-V says in place of a card's description where several are teamed. */
const TEAMED = 'Teamed-Interface';

/** `VMSwitch`, with its extensions in it. */
export function switchObject(virtualSwitch: VirtualSwitch): HyperVObject {
  const { uplinks } = virtualSwitch;
  return {
    $type: 'VMSwitch',
    Id: virtualSwitch.id.toLowerCase(),
    Name: virtualSwitch.name,
    SwitchType: virtualSwitch.type,
    AllowManagementOS: virtualSwitch.allowManagementOs ?? false,
    EmbeddedTeamingEnabled: virtualSwitch.embeddedTeaming ?? false,
    IovEnabled: virtualSwitch.iov ?? false,
    NetAdapterInterfaceDescription: virtualSwitch.embeddedTeaming === true ? TEAMED : (uplinks[0] ?? null),
    NetAdapterInterfaceDescriptions: uplinks,
    NetAdapterInterfaceGuid: uplinks.map(cardGuid),
    Extensions: virtualSwitch.extensions.map((extension) => extensionObject(extension, virtualSwitch)),
    BandwidthReservationMode: virtualSwitch.iov === true ? 'None' : 'Weight',
    SoftwareRscEnabled: true,
    IsDeleted: false,
  };
}

/** `VMSwitchExtension`. */
export function extensionObject(extension: SwitchExtension, virtualSwitch: VirtualSwitch): HyperVObject {
  return {
    $type: 'VMSwitchExtension',
    Id: extension.id,
    Name: extension.name,
    Vendor: 'Microsoft',
    ExtensionType: extension.type,
    Enabled: extension.enabled ?? false,
    Running: extension.running ?? false,
    SwitchId: virtualSwitch.id.toLowerCase(),
    SwitchName: virtualSwitch.name,
  };
}

/** `VMSwitchTeam`; only switches with embedded teaming have one. */
export function teamObject(virtualSwitch: VirtualSwitch): HyperVObject {
  return {
    $type: 'VMSwitchTeam',
    Id: virtualSwitch.id.toLowerCase(),
    Name: virtualSwitch.name,
    NetAdapterInterfaceDescription: virtualSwitch.uplinks,
    NetAdapterInterfaceGuid: virtualSwitch.uplinks.map(cardGuid),
    TeamingMode: virtualSwitch.teamingMode,
    LoadBalancingAlgorithm: virtualSwitch.loadBalancing,
  };
}

/** The interface GUID of a card, which a lab knows by its description only. */
export function cardGuid(description: string): string {
  return derivedGuid('card', description);
}
