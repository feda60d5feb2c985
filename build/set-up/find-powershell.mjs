import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { onPath } from './on-path.mjs';

/**
 * Tells whether this machine has a PowerShell of its own.
 *
 * Only where it has none is the engine host built in its place. Windows PowerShell is looked for by its absolute
 * path, never on PATH.
 */
export function hasPowerShell() {
  const windows = process.env['SystemRoot'];
  if (process.platform === 'win32' && windows !== undefined) {
    if (existsSync(join(windows, 'System32', 'WindowsPowerShell', 'v1.0', 'powershell.exe'))) return true;
  }
  return onPath('pwsh') !== undefined;
}
