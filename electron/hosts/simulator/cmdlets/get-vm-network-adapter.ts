import { attempt, forEach, type Run } from '../cmdlet.ts';
import { adaptersGiven, ownedBy, ownedNamed, type Owned } from '../find.ts';
import { adapterObject, vmAdapterObject } from '../objects/network-adapter.ts';
import { snapshotAdapter, snapshotId } from '../objects/snapshots.ts';
import { Refusal } from '../refusal.ts';

/**
 * Get-VMNetworkAdapter in its five sets.
 *
 * Microsoft: Get-VMNetworkAdapter. `-VMName *` is every VM, -All the host's adapters as well;
 * -SwitchName exists with -ManagementOS only, -IsLegacy not with -All.
 */
export function getVmNetworkAdapter(run: Run): void {
  const { given, output } = run;
  if (given.flag('All')) {
    attempt(output, () => write(run, everyAdapter(run)));
  } else if (given.has('VMSnapshot')) {
    forEach(output, given.objects('VMSnapshot'), ({ id }) => ofSnapshot(run, id));
  } else {
    const legacy = given.has('IsLegacy') ? given.flag('IsLegacy') : null;
    const found = adaptersGiven(run);
    write(run, legacy === null ? found : found.filter(({ adapter }) => (adapter.legacy === true) === legacy));
  }
}

function write({ output }: Run, found: readonly Owned[]): void {
  for (const owned of found) output.objects.push(adapterObject(owned));
}

function everyAdapter({ given, lab, texts }: Run): readonly Owned[] {
  const all = [
    ...lab.hostAdapters.map((adapter) => ({ adapter, vm: null })),
    ...lab.virtualMachines.flatMap(ownedBy),
  ];
  return ownedNamed(all, given.texts('Name'), texts);
}

function ofSnapshot({ given, lab, output, texts }: Run, id: string): void {
  for (const vm of lab.virtualMachines) {
    for (let number = 1; number <= (vm.checkpoints ?? 0); number += 1) {
      if (snapshotId(vm, number) !== id.toLowerCase()) continue;
      for (const { adapter } of ownedNamed(ownedBy(vm), given.texts('Name'), texts)) {
        output.objects.push(snapshotAdapter(vmAdapterObject(adapter, vm), id));
      }
      return;
    }
  }
  throw new Refusal('ObjectNotFound', texts.gone, id);
}
