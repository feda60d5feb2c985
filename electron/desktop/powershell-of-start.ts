import { statSync } from 'node:fs';
import type { About } from '../../shared/contract/contract.ts';

export interface PowerShellFacts {
  /** What `--powershell` said; undefined where it was not typed. */
  readonly typed: string | undefined;
  /** The saved choice; null where there is none. */
  readonly saved: string | null;
  /** Whether we run as administrator, or it cannot be told. */
  readonly elevated: boolean;
  readonly exists?: (file: string) => boolean;
}

/** Which PowerShell the local host is asked with from this start to the next. */
export interface PowerShellOfStart {
  /** Undefined for the usual one. */
  readonly executable: string | undefined;
  readonly from: About['powershell'];
}

/**
 * The PowerShell of a start: the typed one, else the saved one, else the usual one.
 *
 * A saved one is a file that a plain user can have named, so an elevated program does not run it; and
 * one that is gone must not keep the program from starting.
 */
export function powershellOfStart({
  typed,
  saved,
  elevated,
  exists = isFile,
}: PowerShellFacts): PowerShellOfStart {
  if (typed !== undefined) return { executable: typed, from: 'argument' };
  if (saved !== null && !elevated && exists(saved)) return { executable: saved, from: 'chosen' };
  return { executable: undefined, from: 'usual' };
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
