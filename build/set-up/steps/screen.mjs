import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { hashOf } from '../stamp.mjs';
import { bundler, bundlerConfig } from './program.mjs';

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
    hashOf(
      ['renderer', 'shared', bundlerConfig, 'tsconfig.json', 'package-lock.json'],
      (path) => !isForTests(path),
    ),
  exists: () => existsSync(join(root, 'out', 'renderer', 'index.html')),
  run: async () => {
    await runCommand(process.execPath, [bundler, 'build', '--config', bundlerConfig, '--logLevel', 'warn']);
    return 'built';
  },
};

/**
 * Builds the desktop app's preload script, one file beside the built program.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const preload = {
  name: 'preload script',
  needs: ['node modules', 'program'],
  wanted: () => true,
  inputs: () =>
    hashOf(
      ['electron/desktop/preload.ts', 'shared/contract', bundlerConfig, 'package-lock.json'],
      (path) => !isForTests(path),
    ),
  exists: () => existsSync(join(root, 'out', 'electron', 'desktop', 'preload.cjs')),
  run: async () => {
    const args = ['build', '--config', bundlerConfig, '--mode', 'preload', '--logLevel', 'warn'];
    await runCommand(process.execPath, [bundler, ...args]);
    return 'built';
  },
};
