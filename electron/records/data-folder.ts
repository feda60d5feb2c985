import { homedir } from 'node:os';
import { join } from 'node:path';

/**
 * The user's own data folder of this product: records, copies of labs.
 *
 * The platform's usual place. It is per user on purpose: what lies there counts as this user's word
 * and no more, until the records move to a folder with rights of its own.
 */
export function dataFolder(
  environment: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  const name = 'Mirror Manager for Hyper-V';
  if (platform === 'win32') {
    return join(environment['LOCALAPPDATA'] ?? join(homedir(), 'AppData', 'Local'), name);
  }
  if (platform === 'darwin') return join(homedir(), 'Library', 'Application Support', name);
  return join(environment['XDG_DATA_HOME'] ?? join(homedir(), '.local', 'share'), 'mirror-manager');
}

/** Where the copies of shipped labs are kept once they have been changed. */
export function labsFolder(): string {
  return join(dataFolder(), 'labs');
}
