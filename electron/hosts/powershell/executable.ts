import { accessSync, constants, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';
import { hint } from '../../../shared/errors/advice.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { windowsFolder } from './windows-folder.ts';

export interface ExecutableFacts {
  /** What a person named: with `--powershell`, or in the desktop app's dialog and not as administrator. */
  readonly typed?: string | undefined;
  readonly platform?: NodeJS.Platform;
  readonly cwd?: string;
  /** PATH, of which only absolute folders are looked into; not used on Windows. */
  readonly path?: string | undefined;
  readonly windows?: () => string | null;
  readonly isProgram?: (path: string) => boolean;
}

/**
 * The absolute path of the PowerShell to run: the typed one, else Windows PowerShell on Windows and
 * the first `pwsh` of PATH elsewhere.
 *
 * A bare name would let Windows take the program from the current folder, and an elevated program
 * run what lies there. Throws AppError NoPowerShell, which says what to do.
 */
export function findPowerShell({
  typed,
  platform = process.platform,
  cwd = process.cwd(),
  path = process.env['PATH'],
  windows = windowsFolder,
  isProgram = isExecutableFile,
}: ExecutableFacts = {}): string {
  const paths = platform === 'win32' ? win32 : posix;
  if (typed !== undefined) {
    const executable = paths.resolve(cwd, typed);
    if (typed !== '' && isProgram(executable)) return executable;
    throw missing(`There is no program at ${executable}.`, platform);
  }
  if (platform === 'win32') {
    const folder = windows();
    if (folder === null) throw missing('The Windows folder cannot be told.', platform);
    const executable = win32.join(folder, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe');
    if (isProgram(executable)) return executable;
    throw missing(`Windows PowerShell is not at ${executable}.`, platform);
  }
  const found = (path ?? '')
    .split(':')
    .filter((folder) => posix.isAbsolute(folder))
    .map((folder) => posix.join(folder, 'pwsh'))
    .find(isProgram);
  if (found === undefined) throw missing('There is no pwsh on PATH.', platform);
  return found;
}

function missing(message: string, platform: NodeJS.Platform): AppError {
  const example = platform === 'win32' ? 'C:\\Program Files\\PowerShell\\7\\pwsh.exe' : '/usr/bin/pwsh';
  return new AppError('NoPowerShell', message, {
    hint: hint('hint.name-powershell', { example }),
  });
}

function isExecutableFile(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}
