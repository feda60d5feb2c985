import { kindOf } from '../steps/step-kinds.ts';
import type { Step } from '../steps/step.ts';
import type { AdapterTarget, VmTarget } from '../steps/target.ts';
import { ScriptText } from './script-text.ts';

/** Lines that only a whole script needs: its checks, its waiting, and what it remembers for later steps. */
const OF_A_SCRIPT = /^(?:(?:Assert|Wait|Save)-Mirror|\$added_)/;

/** Names an adapter by Microsoft's cmdlets alone: an excerpt has none of a script's own functions. */
class ExcerptText extends ScriptText {
  override adapter(vm: VmTarget, adapter: AdapterTarget): string {
    const all = `Hyper-V\\Get-VMNetworkAdapter -VM (${this.vm(vm)})`;
    return `${all} | Where-Object { $_.Id -eq ${this.idOf(adapter)} }`;
  }
}

/**
 * The Hyper-V cmdlets of one step, for reading: what a saved script does for it, without the script's
 * checks and waiting.
 *
 * The step has ids for its targets, as a step on record has. Lines end with LF.
 */
export function stepCmdlets(step: Step): string {
  const lines = kindOf(step).script(step, new ExcerptText({ savesIds: false }));
  return lines.filter((line) => !OF_A_SCRIPT.test(line)).join('\n');
}
