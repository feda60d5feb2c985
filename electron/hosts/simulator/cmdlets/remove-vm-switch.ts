import { sameId } from '../../../../shared/model/same-id.ts';
import type { VirtualSwitch } from '../../../../shared/model/virtual-switch.ts';
import { forEach, type ChangeRun } from '../cmdlet.ts';
import { switchOf, switchesNamed } from '../find.ts';
import { Refusal } from '../refusal.ts';

/** The switch of Windows' own address translation, by the id that it has everywhere. */
const DEFAULT_SWITCH = 'c08cb7b8-9b3c-408e-8e30-5e16a3aeb444';

/**
 * Remove-VMSwitch by name (every switch of that name) or by object, with the host's adapters on it.
 *
 * Microsoft: Remove-VMSwitch. What becomes of VMs connected to it is not documented: this simulation
 * refuses then, so that nobody relies on it. The Default Switch is refused as real hosts do.
 */
export function removeVmSwitch(run: ChangeRun): void {
  const { given, output } = run;
  const meant: VirtualSwitch[] = [];
  if (given.has('VMSwitch')) {
    forEach(output, given.objects('VMSwitch'), (ref) => meant.push(switchOf(run, ref)));
  } else {
    forEach(output, given.texts('Name') ?? [], (name) => meant.push(...switchesNamed(run, name)));
  }
  forEach(output, meant, (each) => remove(run, each));
}

function remove(run: ChangeRun, { id, name }: VirtualSwitch): void {
  const { texts } = run;
  if (sameId(id, DEFAULT_SWITCH)) throw new Refusal('InvalidParameter', texts.defaultSwitch, name);
  const isOnIt = ({ switchId }: { switchId: string | null }) => switchId !== null && sameId(switchId, id);
  if (run.lab.virtualMachines.some(({ adapters }) => adapters.some(isOnIt))) {
    throw new Refusal('ObjectInUse', texts.switchInUse(name), name);
  }
  run.lab = {
    ...run.lab,
    switches: run.lab.switches.filter((each) => !sameId(each.id, id)),
    hostAdapters: run.lab.hostAdapters.filter((each) => !isOnIt(each)),
  };
}
