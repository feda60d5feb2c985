import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { join, win32 } from 'node:path';

export interface AdministratorsFolderFacts {
  /** From windowsFolder. */
  readonly windows: string;
  readonly mkdir?: (folder: string) => void;
  readonly run?: (file: string, args: readonly string[]) => void;
}

const ADMINISTRATORS = '*S-1-5-32-544';
const SYSTEM = '*S-1-5-18';

/**
 * The folder for everything that the elevated program writes itself; only administrators get at it.
 *
 * What an elevated program writes into a user's folder that user can redirect, by a link, to any
 * file of Windows. Program Files takes nothing from them from the first moment on; the rights to
 * read are then taken from them too. Throws where that does not work, and then the program does not
 * start.
 */
export function administratorsFolder({
  windows,
  mkdir = makeFolder,
  run = runTool,
}: AdministratorsFolderFacts): string {
  const folder = win32.join(`${windows.slice(0, 2)}\\Program Files`, 'Mirror Manager for Hyper-V data');
  mkdir(folder);
  run(win32.join(windows, 'System32', 'icacls.exe'), [
    folder,
    '/inheritance:r',
    '/grant:r',
    `${ADMINISTRATORS}:(OI)(CI)F`,
    `${SYSTEM}:(OI)(CI)F`,
  ]);
  return folder;
}

/** A new, empty folder inside; those of earlier runs are cleared away where they are not in use. */
export function freshFolder(parent: string): string {
  const prefix = 'session-';
  for (const name of readdirSync(parent)) {
    if (!name.startsWith(prefix)) continue;
    try {
      rmSync(join(parent, name), { recursive: true, force: true });
    } catch {
      // Still in use, or it will be gone next time.
    }
  }
  return mkdtempSync(join(parent, prefix));
}

function makeFolder(folder: string): void {
  mkdirSync(folder, { recursive: true });
}

function runTool(file: string, args: readonly string[]): void {
  execFileSync(file, [...args], { stdio: 'ignore', windowsHide: true, timeout: 10_000, env: {} });
}
