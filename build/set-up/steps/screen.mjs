import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { hashOf } from '../stamp.mjs';

const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
const config = join('build', 'vite.config.ts');

/** @param {string} path */
const isForTests = (path) => path.includes('.test.') || path.includes('/testing/');

/**
 * Builds the screen to `out/renderer/`.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const screen = {
  name: 'screen',
  needs: ['node modules', 'program'],
  wanted: () => true,
  inputs: () =>
    hashOf(['renderer', 'shared', config, 'tsconfig.json', 'package-lock.json'], (path) => !isForTests(path)),
  exists: () => existsSync(join(root, 'out', 'renderer', 'index.html')),
  run: async () => {
    await runCommand(process.execPath, [vite, 'build', '--config', config, '--logLevel', 'warn']);
    return 'built';
  },
};

/**
 * Builds the desktop app's preload script, one file beside the compiled program.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const preload = {
  name: 'preload script',
  needs: ['node modules', 'program'],
  wanted: () => true,
  inputs: () =>
    hashOf(
      ['electron/desktop/preload.ts', 'shared/contract', config, 'package-lock.json'],
      (path) => !isForTests(path),
    ),
  exists: () => existsSync(join(root, 'out', 'electron', 'desktop', 'preload.cjs')),
  run: async () => {
    const args = ['build', '--config', config, '--mode', 'preload', '--logLevel', 'warn'];
    await runCommand(process.execPath, [vite, ...args]);
    return 'built';
  },
};
