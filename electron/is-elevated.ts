import { execFile } from 'node:child_process';
import { win32 } from 'node:path';
import { windowsFolder } from './hosts/powershell/windows-folder.ts';

/** Integrity levels high and system, as SIDs: their names are translated. */
const HIGH = /S-1-16-(?:12288|16384)\b/;

export interface ElevationFacts {
  readonly platform?: NodeJS.Platform;
  readonly userId?: number | undefined;
  /** What `whoami /groups` prints; rejects where it cannot be asked. */
  readonly groups?: () => Promise<string>;
}

/**
 * Whether this process has an administrator's power: an elevated token, or root; null where Windows
 * does not tell, which is to be taken for a yes.
 */
export async function isElevated({
  platform = process.platform,
  userId = process.getuid?.(),
  groups = askWindows,
}: ElevationFacts = {}): Promise<boolean | null> {
  if (platform !== 'win32') return userId === 0;
  try {
    return HIGH.test(await groups());
  } catch {
    return null;
  }
}

function askWindows(): Promise<string> {
  return new Promise((resolve, reject) => {
    const folder = windowsFolder();
    if (folder === null) {
      reject(new Error('the Windows folder cannot be told'));
      return;
    }
    const whoami = win32.join(folder, 'System32', 'whoami.exe');
    const options = { timeout: 5_000, windowsHide: true } as const;
    execFile(whoami, ['/groups', '/fo', 'csv', '/nh'], options, (error, stdout) => {
      if (error === null) resolve(stdout);
      else reject(new Error('whoami did not answer', { cause: error }));
    });
  });
}
