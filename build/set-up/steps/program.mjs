import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { bundle, bundlerConfig } from '../bundle.mjs';
import { generated, root } from '../folders.mjs';
import { isForTests } from '../is-for-tests.mjs';
import { hashOf } from '../stamp.mjs';

const out = join(root, 'out');
const fresh = join(generated, 'out');
const sources = ['shared', 'electron'];
const command = join('electron', 'cli.js');
const assetEndings = new Set(['.ps1', '.json']);

/**
 * Builds the program to `out/` and puts its scripts and labs beside it.
 *
 * It is built elsewhere and moved, so that no file of an earlier build stays behind and a failed one leaves the
 * last good program in place.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const program = {
  name: 'program',
  needs: ['node modules'],
  wanted: () => true,
  inputs: () =>
    hashOf([...sources, bundlerConfig, 'tsconfig.json', 'package-lock.json'], (path) => !isForTests(path)),
  exists: () => existsSync(join(out, command)),
  run: async () => {
    rmSync(fresh, { recursive: true, force: true });
    await bundle('--mode', 'program', '--outDir', join(fresh, 'electron'));
    for (const path of sources.flatMap(assetsUnder)) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      copyFileSync(join(root, path), join(fresh, path));
    }
    chmodSync(join(fresh, command), 0o755);
    mkdirSync(out, { recursive: true });
    for (const part of sources) {
      rmSync(join(out, part), { recursive: true, force: true });
      if (existsSync(join(fresh, part))) renameSync(join(fresh, part), join(out, part));
    }
    return 'built';
  },
};

/** @param {string} folder @returns {string[]} */
function assetsUnder(folder) {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return assetsUnder(path);
    return assetEndings.has(extname(path)) && !isForTests(path) ? [path] : [];
  });
}
