import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findDotnet } from '../find-dotnet.mjs';
import { generated, root } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { hashOf } from '../stamp.mjs';

const modules = ['Hyper-V', 'NetAdapter', 'NetTCPIP'];

/**
 * Builds the stand-in PowerShell modules that the tests put in Hyper-V's place.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const standIn = {
  name: 'stand-in modules',
  needs: ['node modules'],
  wanted: () => true,
  inputs: () => hashOf(['e2e/stand-in', 'e2e/facts'], (path) => !/\.(test\.ts|md)$/.test(path)),
  exists: () => modules.every((name) => existsSync(join(generated, 'modules', name, `${name}.psd1`))),
  run: async () => {
    await findDotnet();
    const tsx = join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs');
    await runCommand(process.execPath, [tsx, join('e2e', 'stand-in', 'build.ts')]);
    return 'built';
  },
};
