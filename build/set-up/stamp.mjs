import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { generated, root } from './folders.mjs';

const stamps = join(generated, 'stamps');
const neverInputs = new Set(['node_modules', 'obj', 'bin', '.git']);

/**
 * One hash over everything that a step's product depends on.
 *
 * Contents, not times: a fresh checkout and a copied tree have new times and the same contents.
 *
 * @param {string[]} paths files and folders, relative to the checkout; one that is missing counts as such
 * @param {(path: string) => boolean} [counts] which files of a folder count; all, unless said
 * @returns {string}
 */
export function hashOf(paths, counts = () => true) {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}\n`);
  for (const path of paths.flatMap(filesUnder).filter(counts)) {
    hash.update(`${path}\n`).update(contents(path)).update('\n');
  }
  return hash.digest('hex');
}

/** What the last run of a step was stamped with, or nothing. @param {string} name */
export function readStamp(name) {
  return contents(stampFile(name)).toString('utf8');
}

/** Stamps a step as done. @param {string} name @param {string} hash */
export function writeStamp(name, hash) {
  mkdirSync(stamps, { recursive: true });
  writeFileSync(join(root, stampFile(name)), hash);
}

/** Takes a stamp away before the step runs, so that one cut short is run again. @param {string} name */
export function removeStamp(name) {
  rmSync(join(root, stampFile(name)), { force: true });
}

/** @param {string} name */
function stampFile(name) {
  return join('.build', 'stamps', name.replaceAll(' ', '-'));
}

/** @param {string} path @returns {string[]} */
function filesUnder(path) {
  const found = statSync(join(root, path), { throwIfNoEntry: false });
  if (found === undefined || !found.isDirectory()) return [path];
  const names = readdirSync(join(root, path)).filter((name) => !neverInputs.has(name));
  return names.sort().flatMap((name) => filesUnder(`${path}/${name}`));
}

/** @param {string} path */
function contents(path) {
  try {
    return readFileSync(join(root, path));
  } catch {
    return Buffer.alloc(0);
  }
}
