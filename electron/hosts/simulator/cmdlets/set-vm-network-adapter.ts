import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { MirroringMode } from '../../../../shared/model/mirroring-mode.ts';
import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import { forEach, type ChangeRun } from '../cmdlet.ts';
import { editAdapter } from '../edit-lab.ts';
import { adapterOf, adaptersGiven, type Owned } from '../find.ts';
import { adapterObject } from '../objects/network-adapter.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhileMoving } from '../rules/hardware-change.ts';
import { NO_MAC, staticMac } from '../rules/mac-address.ts';
import { refuseUnmodelled } from './unmodelled.ts';

type Change = Partial<NetworkAdapter>;

const SETTINGS = [
  'PortMirroring',
  'MacAddressSpoofing',
  'DhcpGuard',
  'RouterGuard',
  'AllowTeaming',
  'VmqWeight',
  'IovWeight',
  'StaticMacAddress',
  'DynamicMacAddress',
] as const;

/**
 * Set-VMNetworkAdapter in its four sets; -Name selects, and without it every adapter of the VM is set.
 *
 * Microsoft: Set-VMNetworkAdapter. "Specifies the port mirroring mode for the network adapter. […]
 * None, Source, and Destination"; a weight is "from 0 to 100", 0 turns the feature off. The page lets
 * the mode be set in any state of the VM.
 */
export function setVmNetworkAdapter(run: ChangeRun): void {
  const { given, output, texts } = run;
  refuseUnmodelled(run, SETTINGS);
  const change = settingsOf(run);
  forEach(output, adaptersGiven(run), (owned) => {
    const { adapter, vm } = owned;
    refuseWhileMoving(vm, texts);
    const whole = { ...change, ...macChange(run, owned) };
    run.lab = editAdapter(run.lab, adapter.id, (each) => ({ ...each, ...whole }));
    if (given.flag('Passthru')) output.objects.push(adapterObject(adapterOf(run, ref(adapter.id))));
  });
}

export function ref(id: string): { $ref: string; id: string } {
  return { $ref: 'VMNetworkAdapter', id };
}

function settingsOf({ given, texts }: ChangeRun): Change {
  const onOff = (name: string, field: keyof NetworkAdapter): Change => {
    const value = given.text(name);
    if (value === undefined) return {};
    if (value !== 'On' && value !== 'Off') {
      throw new Refusal('InvalidParameter', texts.invalid(name, 'On, Off'), value);
    }
    return { [field]: value === 'On' };
  };
  const weight = (name: string): number | undefined => {
    const value = given.number(name);
    if (value !== undefined && !(Number.isInteger(value) && value >= 0 && value <= 100)) {
      throw new Refusal('InvalidParameter', texts.invalid(name, '0-100'), String(value));
    }
    return value;
  };
  const mode = given.text('PortMirroring');
  const parsed = MirroringMode.optional().safeParse(mode);
  if (!parsed.success) {
    throw new Refusal('InvalidParameter', texts.invalid('PortMirroring', 'None, Destination, Source'), mode);
  }
  const vmqWeight = weight('VmqWeight');
  const iovWeight = weight('IovWeight');
  return {
    ...(parsed.data === undefined ? {} : { mode: parsed.data }),
    ...onOff('MacAddressSpoofing', 'macSpoofing'),
    ...onOff('DhcpGuard', 'dhcpGuard'),
    ...onOff('RouterGuard', 'routerGuard'),
    ...onOff('AllowTeaming', 'teaming'),
    ...(vmqWeight === undefined ? {} : { vmqWeight }),
    ...(iovWeight === undefined ? {} : { iovWeight }),
    ...(iovWeight === 0 ? { iovDataPathActive: false } : {}),
  };
}

/** The address can be changed while the VM is off; the management OS's sets do not have it. */
function macChange({ given, texts }: ChangeRun, { vm }: Owned): Change {
  const fixed = given.text('StaticMacAddress');
  const dynamic = given.flag('DynamicMacAddress');
  if (fixed === undefined && !dynamic) return {};
  const name = dynamic ? 'DynamicMacAddress' : 'StaticMacAddress';
  if (vm === null || (fixed !== undefined && dynamic)) {
    throw new Refusal('InvalidParameter', texts.invalid(name, '-ManagementOS, -DynamicMacAddress'), name);
  }
  refuseUnlessOff(vm, texts.notWhileRunning(vm.name));
  return fixed === undefined
    ? { dynamicMac: true, mac: NO_MAC }
    : { dynamicMac: false, mac: staticMac(fixed, texts) };
}

function refuseUnlessOff(vm: LabVirtualMachine, message: string): void {
  if (vm.state !== 'Off') throw new Refusal('InvalidState', message, vm.name);
}
