import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated, root } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { SetUpError } from '../set-up-error.mjs';
import { hashOf } from '../stamp.mjs';

const binary = join(root, 'node_modules', 'electron', 'dist', 'electron.exe');
/** Says that it could not be had: a server without Internet must not wait for it at every start. */
const notHad = join(generated, 'no-electron');
const command = 'node node_modules/electron/install.js';

/**
 * Gets Electron's binary, on Windows; its checksum is in the package. Elsewhere it is for whoever wants it.
 *
 * Without it there is still the console, so that its absence stops nothing.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const electronBinary = {
  name: 'electron',
  needs: ['node modules'],
  wanted: () => process.platform === 'win32',
  inputs: () => hashOf(['node_modules/electron/package.json']),
  exists: () => existsSync(binary) || existsSync(notHad),
  run: async () => {
    try {
      await runCommand(process.execPath, [join(root, 'node_modules', 'electron', 'install.js')]);
      return 'installed';
    } catch (error) {
      if (!(error instanceof SetUpError)) throw error;
      mkdirSync(generated, { recursive: true });
      writeFileSync(notHad, error.message);
      return `could not be downloaded; the screen will open in a browser. To try again: ${command}`;
    }
  },
};
