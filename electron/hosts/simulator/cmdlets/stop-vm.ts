import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { forEach, type ChangeRun } from '../cmdlet.ts';
import { editVm } from '../edit-lab.ts';
import { vmsGiven } from '../find.ts';
import { Refusal } from '../refusal.ts';
import { refuseWhileMoving } from '../rules/hardware-change.ts';
import { poweredOff } from '../rules/power.ts';

/** "If the virtual machine has applications with unsaved data, [it] has five minutes to save data." */
const FORCED_AFTER_MS = 5 * 60 * 1000;

/**
 * Stop-VM: the guest shuts down, or the power is cut (-TurnOff), or the state is saved (-Save).
 *
 * Microsoft: Stop-VM. -Force gives the guest five minutes, "if the virtual machine is locked, it is
 * immediately shut down". A locked guest without -Force would ask, which nobody can answer here. The
 * call ends when the VM is off.
 */
export function stopVm(run: ChangeRun): void {
  const { given, output, texts } = run;
  forEach(output, vmsGiven(run, 'VM', 'Name'), (vm) => {
    run.waitFor.push(vm.id);
    if (vm.state === 'Off') {
      output.warnings.push(texts.alreadyInState);
      return;
    }
    refuseWhileMoving(vm, texts);
    const stopped = given.flag('TurnOff')
      ? turnedOff(run, vm)
      : given.flag('Save')
        ? saved(run, vm)
        : shuttingDown(run, vm);
    run.lab = editVm(run.lab, vm.id, () => stopped);
  });
}

function turnedOff({ texts }: ChangeRun, vm: LabVirtualMachine): LabVirtualMachine {
  if (vm.state.startsWith('Saved')) {
    throw new Refusal('InvalidState', texts.wrongState(vm.name, vm.state), vm.name);
  }
  return poweredOff(vm);
}

function saved({ texts }: ChangeRun, vm: LabVirtualMachine): LabVirtualMachine {
  if (vm.state !== 'Running' && vm.state !== 'Paused') {
    throw new Refusal('InvalidState', texts.wrongState(vm.name, vm.state), vm.name);
  }
  return poweredOff(vm, 'Saved');
}

function shuttingDown({ given, texts, now }: ChangeRun, vm: LabVirtualMachine): LabVirtualMachine {
  if (vm.state !== 'Running') {
    throw new Refusal('InvalidState', texts.wrongState(vm.name, vm.state), vm.name);
  }
  if (vm.shutdownService !== true || vm.guest.system === 'none') {
    throw new Refusal('OperationFailed', texts.noShutdownService(vm.name), vm.name);
  }
  const force = given.flag('Force');
  if (vm.guest.locked && !force) throw new Refusal('OperationFailed', texts.guestLocked(vm.name), vm.name);
  const willing = vm.guest.shutdownMs < 0 ? Infinity : vm.guest.shutdownMs;
  const takes = !force ? willing : vm.guest.locked ? 0 : Math.min(willing, FORCED_AFTER_MS);
  if (takes === 0) return poweredOff(vm);
  return {
    ...vm,
    state: 'Stopping',
    guest: {
      ...vm.guest,
      ...(takes === Infinity ? {} : { shutdownEndsAt: new Date(now + takes).toISOString() }),
    },
  };
}
