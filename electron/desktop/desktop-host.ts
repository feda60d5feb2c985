import { existsSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { DEFAULT_LAB, isPractice, type HostChoice } from '../cli/host-choice.ts';
import { windowsFolder } from '../hosts/powershell/windows-folder.ts';

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

/** How a host is named on the screen: of a lab's file its last part, for no path goes there. */
export function hostFacts(choice: HostChoice): {
  readonly key: 'local' | 'practice';
  readonly label: string;
  readonly practice: boolean;
} {
  if (!isPractice(choice)) return { key: 'local', label: 'local', practice: false };
  const lab = choice.lab ?? DEFAULT_LAB;
  return { key: 'practice', label: posix.basename(win32.basename(lab), '.json'), practice: true };
}
