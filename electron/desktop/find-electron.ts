import { existsSync } from 'node:fs';
import { join } from 'node:path';

const BINARIES: Readonly<Partial<Record<NodeJS.Platform, readonly string[]>>> = {
  win32: ['electron.exe'],
  darwin: ['Electron.app', 'Contents', 'MacOS', 'Electron'],
  linux: ['electron'],
};

/**
 * Electron's binary in a checkout, or null.
 *
 * Looked for as a file, in the one place where the package puts it: asking the package would make it
 * download one, and a variable or a settings file must not name the program that is run.
 */
export function findElectron(
  root: string,
  platform: NodeJS.Platform = process.platform,
  exists: (path: string) => boolean = existsSync,
): string | null {
  const inside = BINARIES[platform];
  if (inside === undefined) return null;
  const path = join(root, 'node_modules', 'electron', 'dist', ...inside);
  return exists(path) ? path : null;
}
