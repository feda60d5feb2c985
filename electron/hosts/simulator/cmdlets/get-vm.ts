import type { LabVirtualMachine } from '../../../../shared/lab/lab.ts';
import { forEach, type Run } from '../cmdlet.ts';
import { vmsNamed } from '../find.ts';
import { virtualMachineObject } from '../objects/virtual-machine.ts';
import { Refusal } from '../refusal.ts';
import { sameId } from '../../../../shared/model/same-id.ts';

/**
 * Get-VM by name (wildcards) or by id; without either, every VM.
 *
 * Microsoft: Get-VM, sets Name and Id. A name that no VM bears is InvalidParameter, as error records
 * of real hosts have it.
 */
export function getVm(run: Run): void {
  const { given, lab, output, texts } = run;
  const write = (vms: readonly LabVirtualMachine[]) => {
    output.objects.push(...vms.map((vm) => virtualMachineObject(vm, lab.host.name, texts)));
  };
  if (given.set === 'ClusterObject') {
    throw new Refusal('NotSupported', texts.notSimulated('-ClusterObject'));
  }
  if (given.has('Id')) {
    forEach(output, given.texts('Id') ?? [], (id) => {
      const found = lab.virtualMachines.find((vm) => sameId(vm.id, id));
      if (found === undefined) throw new Refusal('ObjectNotFound', texts.noVmWithId(id), id);
      write([found]);
    });
    return;
  }
  forEach(output, given.texts('Name') ?? ['*'], (name) => write(vmsNamed(run, name, 'InvalidParameter')));
}
