import type { ChangeRun, Cmdlet, Run } from '../cmdlet.ts';
import { addVmNetworkAdapter } from './add-vm-network-adapter.ts';
import { connectVmNetworkAdapter, disconnectVmNetworkAdapter } from './connect-vm-network-adapter.ts';
import { getVmNetworkAdapterIsolation, getVmNetworkAdapterVlan } from './get-adapter-settings.ts';
import { getNetAdapter, getNetIpAddress, getNetRoute, getNetTcpConnection } from './get-net.ts';
import {
  getVmSwitchExtensionPortFeature,
  getVmSystemSwitchExtensionPortFeature,
} from './get-port-feature.ts';
import { getVmHost } from './get-vm-host.ts';
import { getVmIntegrationService } from './get-vm-integration-service.ts';
import { getVmNetworkAdapter } from './get-vm-network-adapter.ts';
import { getVmSnapshot } from './get-vm-snapshot.ts';
import { getVmSwitch, getVmSwitchExtension, getVmSwitchTeam } from './get-vm-switch.ts';
import { getVm } from './get-vm.ts';
import { newVmSwitch } from './new-vm-switch.ts';
import { removeVmNetworkAdapter } from './remove-vm-network-adapter.ts';
import { removeVmSwitch } from './remove-vm-switch.ts';
import { renameVmNetworkAdapter } from './rename-vm-network-adapter.ts';
import { setVmNetworkAdapterVlan } from './set-vm-network-adapter-vlan.ts';
import { setVmNetworkAdapter } from './set-vm-network-adapter.ts';
import { startVm } from './start-vm.ts';
import { stopVm } from './stop-vm.ts';

const read = (run: (run: Run) => void): Cmdlet => ({ kind: 'read', run });
const windows = (run: (run: Run) => void): Cmdlet => ({ kind: 'read', windows: true, run });
const change = (run: (run: ChangeRun) => void): Cmdlet => ({ kind: 'change', run });

/** Every cmdlet that is simulated, by its name in small letters. */
export const CMDLETS: ReadonlyMap<string, Cmdlet> = new Map<string, Cmdlet>([
  ['get-vmhost', read(getVmHost)],
  ['get-vm', read(getVm)],
  ['get-vmnetworkadapter', read(getVmNetworkAdapter)],
  ['get-vmnetworkadaptervlan', read(getVmNetworkAdapterVlan)],
  ['get-vmnetworkadapterisolation', read(getVmNetworkAdapterIsolation)],
  ['get-vmswitch', read(getVmSwitch)],
  ['get-vmswitchteam', read(getVmSwitchTeam)],
  ['get-vmswitchextension', read(getVmSwitchExtension)],
  ['get-vmswitchextensionportfeature', read(getVmSwitchExtensionPortFeature)],
  ['get-vmsystemswitchextensionportfeature', read(getVmSystemSwitchExtensionPortFeature)],
  ['get-vmsnapshot', read(getVmSnapshot)],
  ['get-vmintegrationservice', read(getVmIntegrationService)],
  ['set-vmnetworkadapter', change(setVmNetworkAdapter)],
  ['set-vmnetworkadaptervlan', change(setVmNetworkAdapterVlan)],
  ['add-vmnetworkadapter', change(addVmNetworkAdapter)],
  ['remove-vmnetworkadapter', change(removeVmNetworkAdapter)],
  ['rename-vmnetworkadapter', change(renameVmNetworkAdapter)],
  ['connect-vmnetworkadapter', change(connectVmNetworkAdapter)],
  ['disconnect-vmnetworkadapter', change(disconnectVmNetworkAdapter)],
  ['new-vmswitch', change(newVmSwitch)],
  ['remove-vmswitch', change(removeVmSwitch)],
  ['start-vm', change(startVm)],
  ['stop-vm', change(stopVm)],
  ['get-netadapter', windows(getNetAdapter)],
  ['get-netipaddress', windows(getNetIpAddress)],
  ['get-netroute', windows(getNetRoute)],
  ['get-nettcpconnection', windows(getNetTcpConnection)],
]);
