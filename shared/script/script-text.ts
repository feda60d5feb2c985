import type { AdapterTarget, StepId, SwitchTarget, VmTarget } from '../steps/target.ts';
import { quote } from './quote.ts';

/**
 * How a script names the things of its steps: expressions, never text put together from values.
 *
 * What an earlier step adds lives in a variable of that step; in an undo script the same variable is
 * filled from the id file. Only a script that has an undo script writes such ids down.
 */
export class ScriptText {
  readonly quote = quote;
  readonly #savesIds: boolean;

  constructor({ savesIds }: { savesIds: boolean }) {
    this.#savesIds = savesIds;
  }

  /** The variable that holds the id of what the step adds. */
  addedId(step: StepId): string {
    return `$added_${step}`;
  }

  /** The lines that write the id of what the step has added into the id file. */
  saveId(step: StepId): string[] {
    return this.#savesIds ? [`Save-MirrorId -Path $ids -Step '${step}' -Id ${this.addedId(step)}`] : [];
  }

  idOf(target: AdapterTarget | SwitchTarget | VmTarget): string {
    return 'id' in target ? quote(target.id) : this.addedId(target.added);
  }

  /** A call that gives the one adapter with that id, or stops the script. */
  adapter(vm: VmTarget, adapter: AdapterTarget): string {
    return `Get-MirrorAdapter -VMId ${quote(vm.id)} -Id ${this.idOf(adapter)}`;
  }

  /** A call that gives the one VM with that id, or stops the script. */
  vm(vm: VmTarget): string {
    return `Hyper-V\\Get-VM -Id ${quote(vm.id)}`;
  }

  /** A call that gives the one switch with that id, or stops the script. */
  switch(target: SwitchTarget): string {
    return `Hyper-V\\Get-VMSwitch -Id ${this.idOf(target)}`;
  }
}
