import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { hashOf } from '../stamp.mjs';

/**
 * Installs the packages of the lock file.
 *
 * No package's install script runs: none is needed (esbuild's only shortens a start), and each would be code that
 * nobody here has read.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const nodeModules = {
  name: 'node modules',
  needs: [],
  wanted: () => true,
  inputs: () => hashOf(['package-lock.json']),
  exists: () => existsSync(join(root, 'node_modules')),
  run: async ({ npm }) => {
    if (npm === undefined) {
      throw new SetUpError(
        'npm is not installed. On Debian: apt-get install npm. Elsewhere: https://nodejs.org/en/download',
      );
    }
    const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await runCommand(npm.command, [...npm.first, ...args], { shell: npm.shell });
    return 'installed';
  },
};
