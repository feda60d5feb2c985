import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { build } from 'vite';
import { z } from 'zod';
import { PROGRAM } from '../vite.config.ts';
import { root } from './root.ts';
import { treeFiles } from './tree-files.ts';

/** This file spells out what no other may contain. */
const itself = 'build/check/supply-chain.test.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');

const PackageLock = z.object({
  packages: z.record(
    z.string(),
    z.object({
      integrity: z.string().optional(),
      hasInstallScript: z.boolean().optional(),
      resolved: z.string().optional(),
      optionalDependencies: z.record(z.string(), z.string()).default({}),
    }),
  ),
});
const NuGetLock = z.object({
  dependencies: z.record(
    z.string(),
    z.record(z.string(), z.object({ type: z.string(), contentHash: z.string().optional() })),
  ),
});
const Manifest = z.object({
  files: z.array(z.string()),
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
});

describe('the npm lock file', () => {
  const entries = Object.entries(PackageLock.parse(JSON.parse(read('package-lock.json'))).packages);
  const packages = entries.filter(([path]) => path !== '');

  it('has the integrity of every package', () => {
    expect(packages.length).toBeGreaterThan(0);
    expect(packages.filter(([, entry]) => entry.integrity === undefined).map(([path]) => path)).toEqual([]);
  });

  it('holds no install script but the known ones', () => {
    const scripted = packages.filter(([, entry]) => entry.hasInstallScript === true).map(([path]) => path);
    // Set-up runs none of them (`npm ci --ignore-scripts`); a plain `npm install` does.
    // electron-winstaller comes with electron-builder and makes a kind of installer that we do not.
    expect(scripted).toEqual(['node_modules/electron-winstaller', 'node_modules/esbuild']);
  });

  it('names no registry', () => {
    expect(packages.filter(([, entry]) => entry.resolved !== undefined).map(([path]) => path)).toEqual([]);
  });

  it('has the packages of every platform, without which `npm ci` refuses it', () => {
    const paths = new Set(packages.map(([path]) => path));
    const wanted = packages.flatMap(([path, entry]) =>
      Object.keys(entry.optionalDependencies).map((name) => ({ path, name })),
    );
    expect(wanted.length).toBeGreaterThan(0);
    const missing = wanted.filter(
      ({ path, name }) => !paths.has(`node_modules/${name}`) && !paths.has(`${path}/node_modules/${name}`),
    );
    expect(missing).toEqual([]);
  });

  it('rests on exact versions in package.json', () => {
    const { dependencies, devDependencies } = Manifest.parse(JSON.parse(read('package.json')));
    const versions = Object.entries({ ...dependencies, ...devDependencies });
    expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([]);
  });
});

describe('the NuGet lock files', () => {
  const isLock = (path: string): boolean => /packages\.lock\.json$|\/locks\/[^/]+\.json$/.test(path);
  const locks = treeFiles('e2e').filter(isLock);
  const projects = treeFiles('e2e').filter((path) => path.endsWith('.csproj'));

  it('exist for every project, which asks for them', () => {
    expect(projects.length).toBeGreaterThan(0);
    for (const project of projects) {
      expect(read(project), project).toContain('<RestorePackagesWithLockFile>true<');
      expect(locks.filter((lock) => lock.startsWith(`${dirname(project)}/`)).length, project).toBeGreaterThan(
        0,
      );
    }
  });

  it('have the hash of every package', () => {
    for (const lock of locks) {
      const { dependencies } = NuGetLock.parse(JSON.parse(read(lock)));
      const packages = Object.values(dependencies).flatMap((group) => Object.entries(group));
      const unhashed = packages.filter(
        ([, entry]) => entry.type !== 'Project' && entry.contentHash === undefined,
      );
      expect(
        unhashed.map(([name]) => name),
        lock,
      ).toEqual([]);
    }
  });

  it('are kept to by every build', () => {
    const builders = treeFiles().filter(
      (path) =>
        /(?<!\.test)\.(mjs|ts)$/.test(path) &&
        /['"](publish|build|restore)['"]/.test(read(path)) &&
        /dotnet/i.test(read(path)),
    );
    const loose = builders.filter((path) => !/RestoreLockedMode=true|--locked-mode/.test(read(path)));
    expect(builders.length).toBeGreaterThan(0);
    expect(loose).toEqual([]);
  });
});

describe('the packed project', () => {
  it('holds the built program and nothing else', () => {
    expect(Manifest.parse(JSON.parse(read('package.json'))).files).toEqual(['out/', 'README.md', 'LICENSE']);
  });

  it('is built from its own sources and zod, from no test and nothing of e2e, and without maps', async () => {
    const built = await build({ ...PROGRAM, logLevel: 'silent', build: { ...PROGRAM.build, write: false } });
    const parts = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
    expect(parts.map(({ type }) => type)).toEqual(parts.map(() => 'chunk'));
    const modules = parts.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
    const from = modules.map((module) => relative(root, module).replaceAll('\\', '/'));
    expect(from).toContain('electron/cli.ts');
    expect(
      from.filter((file) => !/^(?:electron|shared|node_modules\/zod)\//.test(file) && !file.startsWith('\0')),
    ).toEqual([]);
    expect(from.filter((file) => /\.test\.ts$|\/testing\//.test(file))).toEqual([]);
    expect(parts.filter((part) => part.type === 'chunk' && part.map !== null)).toEqual([]);
  });
});

describe('the tree', () => {
  const text =
    /\.(ts|mjs|cjs|js|json|ya?ml|md|ps1|psm1|psd1|cs|csproj|props|targets|config|sh|html|css)$|^\.|\/run$/;
  const files = treeFiles().filter((path) => text.test(path));

  it("names no folder of anybody's machine", () => {
    const folders = /(?<![\w.~$}<-])\/(home|root|Users|work|mnt|builds|workspace)\/[\w.-]+/;
    const found = files.filter((path) => path !== itself && folders.test(read(path)));
    expect(found).toEqual([]);
    expect(files.filter((path) => root.length > 8 && read(path).includes(root))).toEqual([]);
  });

  it('names no package registry', () => {
    const registry =
      /https?:\/\/(registry\.|api\.nuget\.org|[^/\s]*\/(repository|artifactory|npm|nuget\/v3)\b)|^(@[\w-]+:)?registry\s*=/m;
    const found = files.filter((path) => path !== itself && registry.test(read(path)));
    expect(found).toEqual([]);
  });

  it('has its licence', () => {
    expect(existsSync(join(root, 'LICENSE'))).toBe(true);
  });
});
