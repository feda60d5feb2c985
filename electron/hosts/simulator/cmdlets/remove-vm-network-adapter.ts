import { sameId } from '../../../../shared/model/same-id.ts';
import { forEach, type ChangeRun } from '../cmdlet.ts';
import { editAdapter } from '../edit-lab.ts';
import { adaptersGiven, type Owned } from '../find.ts';
import { adapterObject } from '../objects/network-adapter.ts';
import { refuseHardwareChange } from '../rules/hardware-change.ts';

/**
 * Remove-VMNetworkAdapter; without a name it removes every adapter of the VM.
 *
 * Microsoft: Remove-VMNetworkAdapter, example 2: "Removes all virtual network adapters" of a VM.
 */
export function removeVmNetworkAdapter(run: ChangeRun): void {
  const { given, output, texts } = run;
  forEach(output, adaptersGiven(run), (owned: Owned) => {
    const { adapter, vm } = owned;
    if (vm !== null) refuseHardwareChange(vm, texts);
    run.lab = editAdapter(run.lab, adapter.id, () => null);
    if (vm === null) unshare(run, adapter.switchId);
    if (given.flag('Passthru')) output.objects.push(adapterObject(owned));
  });
}

/** A switch on which the management OS has no adapter left is not shared with it any more. */
function unshare(run: ChangeRun, switchId: string | null): void {
  if (switchId === null) return;
  const still = run.lab.hostAdapters.some(
    (each) => each.switchId !== null && sameId(each.switchId, switchId),
  );
  if (still) return;
  run.lab = {
    ...run.lab,
    switches: run.lab.switches.map((each) =>
      sameId(each.id, switchId) ? { ...each, allowManagementOs: false } : each,
    ),
  };
}
