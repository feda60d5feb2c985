import type { NetworkAdapter } from '../../../../shared/model/network-adapter.ts';
import type { VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import { sameId } from '../../../../shared/model/same-id.ts';
import { forEach, type ChangeRun } from '../cmdlet.ts';
import { editAdapter } from '../edit-lab.ts';
import { adapterOf, adaptersGiven, oneSwitchNamed, switchOf } from '../find.ts';
import { adapterObject } from '../objects/network-adapter.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhileMoving } from '../rules/hardware-change.ts';
import { ref } from './set-vm-network-adapter.ts';

/**
 * Connect-VMNetworkAdapter by switch name, switch object or (refused) a pool's automatic choice.
 *
 * Microsoft: Connect-VMNetworkAdapter. The adapter may be on another switch before; an adapter of the
 * management OS cannot be given. Without -Name every adapter of the VM is connected.
 */
export function connectVmNetworkAdapter(run: ChangeRun): void {
  const { given, texts } = run;
  if (given.flag('UseAutomaticConnection')) {
    throw new Refusal('NotSupported', texts.notSimulated('-UseAutomaticConnection'));
  }
  const [object] = given.objects('VMSwitch');
  const target =
    object === undefined ? oneSwitchNamed(run, given.text('SwitchName') ?? '') : switchOf(run, object);
  plug(run, target);
}

/** Disconnect-VMNetworkAdapter. Microsoft: Disconnect-VMNetworkAdapter; without -Name, every adapter. */
export function disconnectVmNetworkAdapter(run: ChangeRun): void {
  plug(run, null);
}

function plug(run: ChangeRun, target: VirtualSwitch | null): void {
  const { given, output, texts } = run;
  forEach(output, adaptersGiven(run), ({ adapter, vm }) => {
    if (vm === null) {
      throw new Refusal('InvalidParameter', texts.invalid('VMNetworkAdapter', 'VMInternalNetworkAdapter'));
    }
    refuseWhileMoving(vm, texts);
    run.lab = editAdapter(run.lab, adapter.id, (each) => ({
      ...each,
      ...modeAfter(run, each, target),
      switchId: target?.id ?? null,
      switchName: target?.name ?? null,
      connected: target !== null,
    }));
    if (given.flag('Passthru')) output.objects.push(adapterObject(adapterOf(run, ref(adapter.id))));
  });
}

/** Whether the mode survives another switch is not documented: a setting of the lab says so. */
function modeAfter(
  { lab }: ChangeRun,
  { switchId, mode }: NetworkAdapter,
  target: VirtualSwitch | null,
): Partial<NetworkAdapter> {
  const same = switchId !== null && target !== null && sameId(switchId, target.id);
  return same || lab.settings.modeSurvivesReconnect || mode === null ? {} : { mode: 'None' };
}
