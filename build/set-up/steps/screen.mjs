import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundle, bundlerConfig } from '../bundle.mjs';
import { root } from '../folders.mjs';
import { isForTests } from '../is-for-tests.mjs';
import { hashOf } from '../stamp.mjs';

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
    await bundle();
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
    await bundle('--mode', 'preload');
    return 'built';
  },
};
