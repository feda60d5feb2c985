import { chmodSync, copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { generated, root } from '../folders.mjs';
import { runCommand } from '../run-command.mjs';
import { hashOf } from '../stamp.mjs';

const out = join(root, 'out');
const fresh = join(generated, 'out');
const sources = ['shared', 'electron'];
const assetEndings = new Set(['.ps1', '.json']);

/** The compiler, which is there only where the development packages are. */
export const compiler = join(root, 'node_modules', 'typescript', 'bin', 'tsc');

/**
 * Compiles the program to `out/` and puts its scripts and labs beside it.
 *
 * It is compiled elsewhere and moved, so that no file of an earlier compile stays behind and a failed one leaves the
 * last good program in place.
 *
 * @type {import('../run-steps.mjs').Step}
 */
export const program = {
  name: 'program',
  needs: ['node modules'],
  wanted: () => true,
  inputs: () =>
    hashOf(
      [...sources, 'tsconfig.json', 'tsconfig.build.json', 'package-lock.json'],
      (path) => !isForTests(path),
    ),
  exists: () => sources.every((part) => existsSync(join(out, part))),
  run: async () => {
    rmSync(fresh, { recursive: true, force: true });
    await runCommand(process.execPath, [compiler, '-p', 'tsconfig.build.json', '--outDir', fresh]);
    for (const path of sources.flatMap(assetsUnder)) {
      mkdirSync(dirname(join(fresh, path)), { recursive: true });
      copyFileSync(join(root, path), join(fresh, path));
    }
    const command = join(fresh, 'electron', 'cli.js');
    if (existsSync(command)) chmodSync(command, 0o755);
    mkdirSync(out, { recursive: true });
    for (const part of sources) {
      rmSync(join(out, part), { recursive: true, force: true });
      renameSync(join(fresh, part), join(out, part));
    }
    return 'compiled';
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

/** @param {string} path */
function isForTests(path) {
  return path.includes('.test.') || path.includes('/testing/');
}
