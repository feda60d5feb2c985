import type { RunId } from '../../../shared/records/run-record.ts';
import type { HyperVHost, RunRecords } from '../hyperv-host.ts';
import { applyStep } from './apply-step.ts';
import { callArguments } from './mark-text.ts';
import { openVm } from './open-vm.ts';
import { probeFacts } from './probe-facts.ts';
import { InventoryReader } from './read-inventory.ts';
import type { Session } from './session.ts';

export interface PowerShellHostOptions {
  /** Opened with `toAppError` of error-codes.ts and the functions of operations/. */
  readonly session: Session;
  /** The runs on file; the lines of a step are written by PowerShell itself. */
  readonly records: RunRecords;
  /** The absolute path of a run's file, in the folder that `records` reads. */
  readonly recordFile: (run: RunId) => string;
  readonly label: string;
  /**
   * The only folders a `Hyper-V` module may lie in; null for no such rule.
   *
   * An elevated shell on Windows has that rule of itself (System32 and Program Files), whatever is
   * said here.
   */
  readonly trustedModuleFolders?: readonly string[] | null;
  readonly open?: typeof openVm;
}

/** The host that PowerShell talks to: cmdlets for the work, one long-lived shell for the talking. */
export function createPowerShellHost({
  session,
  records,
  recordFile,
  label,
  trustedModuleFolders = null,
  open = openVm,
}: PowerShellHostOptions): HyperVHost {
  const trusted = trustedModuleFolders;
  const options = (signal: AbortSignal | undefined) => (signal === undefined ? {} : { signal });
  return {
    label,
    records,
    async probe(signal) {
      return probeFacts(await session.invoke('probe', callArguments({ trusted }), options(signal)));
    },
    async read(signal) {
      const reader = new InventoryReader();
      const end = await session.invoke('read-inventory', callArguments({ trusted }), {
        ...options(signal),
        onFrame: reader.take,
      });
      return reader.inventory(end);
    },
    apply: (step, apply) => applyStep({ session, records: recordFile(apply.run), trusted }, step, apply),
    open: (vm, how) => open(vm, how),
    dispose: () => session.dispose(),
  };
}
