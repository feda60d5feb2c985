import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { root } from '../check/root.ts';
import { treeFiles } from '../check/tree-files.ts';

const Dependencies = z.record(z.string(), z.string()).default({});
const Lock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      version: z.string().optional(),
      dependencies: Dependencies,
      optionalDependencies: Dependencies,
    }),
  ),
});
type LockedPackages = z.infer<typeof Lock>['packages'];

/** A package of which something reaches the user. */
export interface ShippedPackage {
  readonly name: string;
  readonly version: string;
  /** Its folder under the checkout. */
  readonly folder: string;
}

const NODE_MODULES = 'node_modules/';
const IMPORT = /\b(?:from|import)\s*\(?\s*'((?:@[\w.-]+\/)?[a-z][\w.-]*)[^']*'/g;

/**
 * Every package that ships: those of the program at run time, and those that the screen's sources
 * import, which are bundled, each with all that it depends on.
 *
 * Of the screen that is rather too many than too few: what the bundler left out is still named.
 */
export function shippedPackages(): ShippedPackage[] {
  const { packages } = Lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')));
  const folders = new Set<string>();
  const follow = (name: string, from: string): void => {
    const folder = folderOf(packages, name, from);
    if (folder === null || folders.has(folder)) return;
    folders.add(folder);
    const { dependencies, optionalDependencies } = packages[folder] ?? {
      dependencies: {},
      optionalDependencies: {},
    };
    for (const next of Object.keys({ ...dependencies, ...optionalDependencies })) follow(next, folder);
  };
  for (const name of [...Object.keys(packages['']?.dependencies ?? {}), ...bundledRoots()]) follow(name, '');
  return [...folders]
    .filter((folder) => existsSync(join(root, folder)))
    .map((folder) => ({
      name: folder.slice(folder.lastIndexOf(NODE_MODULES) + NODE_MODULES.length),
      version: packages[folder]?.version ?? '',
      folder,
    }))
    .sort((a, b) => (a.folder < b.folder ? -1 : 1));
}

/** Names of the packages that the screen's sources import themselves. */
export function bundledRoots(): string[] {
  const sources = treeFiles('renderer').filter(
    (file) => /(?<!\.test)\.tsx?$/.test(file) && !file.includes('/testing/'),
  );
  const found = sources.flatMap((file) =>
    [...readFileSync(join(root, file), 'utf8').matchAll(IMPORT)].map(([, name = '']) => name),
  );
  return [...new Set(found)].sort();
}

/** Where Node finds a package from a folder: in the nearest node_modules above. */
function folderOf(packages: LockedPackages, name: string, from: string): string | null {
  for (let at = from; ; at = at.slice(0, Math.max(0, at.lastIndexOf(`/${NODE_MODULES.slice(0, -1)}`)))) {
    const folder = at === '' ? `${NODE_MODULES}${name}` : `${at}/${NODE_MODULES}${name}`;
    if (packages[folder] !== undefined) return folder;
    if (at === '') return null;
  }
}
