import type { CmdletCall } from '../../../electron/hosts/simulator/cmdlet-call.ts';
import type { Lab } from '../../../shared/lab/lab.ts';

/** A host for the program under test, and the way to see and change it past the program. */
export interface BrowserWorld {
  /** Options of the command line that lead the program to it. */
  readonly options: readonly string[];
  /** The file of the practice lab that it is; null for a computer's own Hyper-V. */
  readonly labFile: string | null;
  readonly environment: Readonly<Record<string, string>>;
  lab(): Promise<Lab>;
  change(edit: (lab: Lab) => Lab): Promise<void>;
  /** What PowerShell's module was asked; empty where no PowerShell is between. */
  readonly calls: readonly CmdletCall[];
  close(): Promise<void>;
}
