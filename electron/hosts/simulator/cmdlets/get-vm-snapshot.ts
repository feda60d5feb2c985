import { forEach, type Run } from '../cmdlet.ts';
import { vmsGiven } from '../find.ts';
import { snapshots } from '../objects/snapshots.ts';
import { Refusal } from '../refusal.ts';
import { wildcard } from '../wildcard.ts';
import { propertyText } from '../property-text.ts';

/** Microsoft: Get-VMSnapshot by VM (`-VMName *` is every VM) or by id; its other sets are not simulated. */
export function getVmSnapshot(run: Run): void {
  const { given, lab, output, texts } = run;
  if (given.has('ParentOf') || given.has('ChildOf')) {
    throw new Refusal('NotSupported', texts.notSimulated('-ParentOf, -ChildOf'));
  }
  if (given.has('Id')) {
    forEach(output, given.texts('Id') ?? [], (id) => {
      const found = lab.virtualMachines.flatMap(snapshots).find((each) => each['Id'] === id.toLowerCase());
      if (found === undefined) throw new Refusal('ObjectNotFound', texts.gone, id);
      output.objects.push(found);
    });
    return;
  }
  const fits = wildcard(given.text('Name') ?? '*');
  const types = given.texts('SnapshotType');
  if (types !== undefined && !types.includes('Standard')) return;
  for (const vm of vmsGiven(run)) {
    output.objects.push(...snapshots(vm).filter((each) => fits(propertyText(each, 'Name'))));
  }
}
