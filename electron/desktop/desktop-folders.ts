import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { TerminalError } from '../../shared/errors/terminal-error.ts';
import { windowsFolder } from '../hosts/powershell/windows-folder.ts';
import { dataFolder } from '../records/data-folder.ts';
import { administratorsFolder, freshFolder } from './administrators-folder.ts';

/** Where the desktop app writes what is its own; `home` is there, the others are made by whoever writes first. */
export interface DesktopFolders {
  /** The same for every instance, for it holds the lock of the only one. */
  readonly home: string;
  readonly logs: string;
  readonly crashes: string;
  readonly windowState: string;
  /** The file with the PowerShell that the person has chosen. */
  readonly powershell: string;
  /** The folder of Chromium's files, made ready; asked for by the only instance. */
  profile(): string;
}

export interface FolderFacts {
  /** Whether we are administrator, or it cannot be told. */
  readonly elevated: boolean;
  readonly platform?: NodeJS.Platform;
  readonly windows?: () => string | null;
  readonly ownFolder?: () => string;
  readonly closedFolder?: (windows: string) => string;
  readonly fresh?: (parent: string) => string;
  readonly makeFolder?: (folder: string) => void;
}

/**
 * The folders of a plain and of an elevated program, which have nothing in common.
 *
 * An elevated one reads nothing that a user can have put there, and writes nothing where a user can
 * put a link. Throws AppError AccessDenied where such a folder cannot be had.
 */
export function desktopFolders({
  elevated,
  platform = process.platform,
  windows = windowsFolder,
  ownFolder = dataFolder,
  closedFolder = (folder) => administratorsFolder({ windows: folder }),
  fresh = freshFolder,
  makeFolder = makeFolders,
}: FolderFacts): DesktopFolders {
  if (!elevated || platform !== 'win32') {
    const home = join(ownFolder(), 'desktop');
    makeFolder(home);
    return { ...inside(home), profile: () => home };
  }
  const home = closedHome(windows(), closedFolder);
  return { ...inside(home), profile: () => fresh(home) };
}

function makeFolders(folder: string): void {
  mkdirSync(folder, { recursive: true });
}

function inside(home: string) {
  return {
    home,
    logs: join(home, 'logs'),
    crashes: join(home, 'crashes'),
    windowState: join(home, 'window-state.json'),
    powershell: join(home, 'powershell.json'),
  };
}

function closedHome(windows: string | null, make: (windows: string) => string): string {
  try {
    if (windows === null) throw new Error('the Windows folder cannot be told');
    return make(windows);
  } catch (error) {
    throw new TerminalError('AccessDenied', 'There is no folder that only administrators can write to.', {
      hint: 'Start the program without "Run as administrator".',
      cause: error,
    });
  }
}
