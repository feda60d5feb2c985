import { forEach, type ChangeRun } from '../cmdlet.ts';
import { editVm } from '../edit-lab.ts';
import { vmOf, vmsGiven } from '../find.ts';
import { virtualMachineObject } from '../objects/virtual-machine.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhileMoving } from '../rules/hardware-change.ts';
import { poweredOn } from '../rules/power.ts';

/**
 * Start-VM: a VM that is off starts, a saved one goes on.
 *
 * Microsoft: Start-VM. One that runs already gives a warning; a paused one is for Resume-VM.
 */
export function startVm(run: ChangeRun): void {
  const { given, output, texts } = run;
  forEach(output, vmsGiven(run, 'VM', 'Name'), (vm) => {
    if (vm.state === 'Running') {
      output.warnings.push(texts.alreadyInState);
    } else {
      refuseWhileMoving(vm, texts);
      if (vm.state !== 'Off' && vm.state !== 'Saved') {
        throw new Refusal('InvalidState', texts.wrongState(vm.name, vm.state), vm.name);
      }
      run.lab = editVm(run.lab, vm.id, (each) => poweredOn(each, run.lab, run.newId));
    }
    if (given.flag('Passthru')) {
      output.objects.push(virtualMachineObject(vmOf(run, vm), run.lab.host.name, texts));
    }
  });
}
