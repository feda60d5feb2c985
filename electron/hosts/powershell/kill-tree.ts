import { execFile } from 'node:child_process';
import { win32 } from 'node:path';
import { windowsFolder } from './windows-folder.ts';

/** A process as far as ending it goes. */
export interface Killable {
  readonly pid?: number | undefined;
  kill(signal: NodeJS.Signals): boolean;
}

export type RunTool = (file: string, args: readonly string[]) => Promise<boolean>;

/**
 * Ends a process and all that it has started; settles when that is under way.
 *
 * Node's own `kill` ends the shell alone on Windows and leaves its children, which may go on
 * changing the host. Elsewhere the shell shares our process group, so it alone is killed.
 */
export async function killTree(
  child: Killable,
  platform: NodeJS.Platform,
  folder: () => string | null = windowsFolder,
  run: RunTool = runHidden,
): Promise<void> {
  const windows = platform === 'win32' ? folder() : null;
  if (windows !== null && child.pid !== undefined) {
    const taskkill = win32.join(windows, 'System32', 'taskkill.exe');
    if (await run(taskkill, ['/PID', String(child.pid), '/T', '/F'])) return;
  }
  child.kill('SIGKILL');
}

function runHidden(file: string, args: readonly string[]): Promise<boolean> {
  return new Promise((resolve) => {
    execFile(file, [...args], { windowsHide: true, timeout: 5_000 }, (error) => {
      resolve(error === null);
    });
  });
}
