import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';
import { windowsFolder } from '../hosts/powershell/windows-folder.ts';
import { writeRedirectFile, type RedirectFile } from './redirect-file.ts';

/** A program by its absolute path, with its arguments as a list: nothing here passes a shell. */
export interface Opener {
  readonly executable: string;
  readonly args: readonly string[];
}

export interface BrowserFacts {
  /** Null where it could not be told, which counts as elevated. */
  readonly elevated: boolean | null;
  readonly platform?: NodeJS.Platform;
  readonly environment?: NodeJS.ProcessEnv;
  readonly windows?: () => string | null;
  readonly isProgram?: (path: string) => boolean;
  readonly start?: (opener: Opener) => Promise<boolean>;
}

/**
 * What opens a file in this person's browser, or null where that is not to be done: an elevated
 * process would start an elevated browser, and over SSH or without a display there is none to see.
 */
export function browserOpener({
  elevated,
  platform = process.platform,
  environment = process.env,
  windows = windowsFolder,
  isProgram = isExecutable,
}: BrowserFacts): ((file: string) => Opener) | null {
  if (elevated !== false || isRemote(environment)) return null;
  if (platform === 'win32') {
    const folder = windows();
    if (folder === null) return null;
    const executable = win32.join(folder, 'System32', 'rundll32.exe');
    return (file) => ({ executable, args: ['url.dll,FileProtocolHandler', file] });
  }
  if (platform === 'darwin') return (file) => ({ executable: '/usr/bin/open', args: [file] });
  if (!environment['DISPLAY'] && !environment['WAYLAND_DISPLAY']) return null;
  const executable = (environment['PATH'] ?? '')
    .split(':')
    .filter((folder) => posix.isAbsolute(folder))
    .map((folder) => posix.join(folder, 'xdg-open'))
    .find(isProgram);
  return executable === undefined ? null : (file) => ({ executable, args: [file] });
}

/** Whether the person sits at another computer. */
export function isRemote(environment: NodeJS.ProcessEnv = process.env): boolean {
  return Boolean(environment['SSH_CONNECTION'] ?? environment['SSH_CLIENT']);
}

/**
 * Opens the address in a browser; null where there is none to open.
 *
 * Every user of a computer may read the arguments of every program on it, and the address has the
 * token in it. So the browser is given a file of this user's that leads there; whoever opened it
 * removes the file once the token is used or the program ends.
 */
export async function openBrowser(address: string, facts: BrowserFacts): Promise<RedirectFile | null> {
  const opener = browserOpener(facts);
  if (opener === null) return null;
  try {
    const file = await writeRedirectFile(address);
    if (await (facts.start ?? startOpener)(opener(file.path))) return file;
    await file.remove();
  } catch {
    // No file, no browser: the address is on the terminal all the same.
  }
  return null;
}

function startOpener({ executable, args }: Opener): Promise<boolean> {
  return new Promise((resolve) => {
    try {
      const child = spawn(executable, args, {
        detached: true,
        stdio: 'ignore',
        shell: false,
        windowsHide: true,
      });
      child.once('error', () => {
        resolve(false);
      });
      child.once('spawn', () => {
        child.unref();
        resolve(true);
      });
    } catch {
      resolve(false);
    }
  });
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
