import { forEach, type ChangeRun } from '../cmdlet.ts';
import { editAdapter } from '../edit-lab.ts';
import { adapterOf, adaptersGiven } from '../find.ts';
import { adapterObject } from '../objects/network-adapter.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhileMoving } from '../rules/hardware-change.ts';
import { ref } from './set-vm-network-adapter.ts';

/**
 * Rename-VMNetworkAdapter; without -Name every adapter of the VM gets the new name.
 *
 * Microsoft: Rename-VMNetworkAdapter, -Name is optional and -NewName is not.
 */
export function renameVmNetworkAdapter(run: ChangeRun): void {
  const { given, output, texts } = run;
  const name = given.text('NewName') ?? '';
  if (name === '') throw new Refusal('InvalidParameter', texts.invalid('NewName', '""'), 'NewName');
  forEach(output, adaptersGiven(run), ({ adapter, vm }) => {
    refuseWhileMoving(vm, texts);
    run.lab = editAdapter(run.lab, adapter.id, (each) => ({ ...each, name }));
    if (given.flag('Passthru')) output.objects.push(adapterObject(adapterOf(run, ref(adapter.id))));
  });
}
