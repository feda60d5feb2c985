import { existsSync } from 'node:fs';
import { win32 } from 'node:path';
import { DEFAULT_LAB, type HostChoice } from './cli/host-choice.ts';
import { windowsFolder } from './hosts/powershell/windows-folder.ts';

export interface HyperVFacts {
  readonly platform?: NodeJS.Platform;
  readonly windows?: () => string | null;
  readonly exists?: (file: string) => boolean;
}

/**
 * The host of a start that names none: this computer where it has Hyper-V, else the practice lab.
 *
 * Whether it has is seen from a file, the program of its service: asking PowerShell would take
 * seconds in which there is no window.
 */
export function defaultHost({
  platform = process.platform,
  windows = windowsFolder,
  exists = existsSync,
}: HyperVFacts = {}): HostChoice {
  const folder = platform === 'win32' ? windows() : null;
  const hasHyperV = folder !== null && exists(win32.join(folder, 'System32', 'vmms.exe'));
  return hasHyperV ? { host: 'local' } : { host: 'practice', lab: DEFAULT_LAB };
}
