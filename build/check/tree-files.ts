import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './root.ts';

const generated = new Set(['node_modules', 'out', '.build', '.git', 'obj', 'bin']);

/** Every file of the tree that is not generated, relative to the checkout, with forward slashes. */
export function treeFiles(folder = ''): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (generated.has(entry.name)) return [];
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return treeFiles(path);
    return entry.isFile() && !path.endsWith('.tgz') ? [path] : [];
  });
}
