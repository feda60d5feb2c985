import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { root } from '../check/root.ts';
import { notices, noticesText } from './notices.ts';
import { bundledRoots } from './shipped-packages.ts';

const KNOWN = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'Python-2.0',
]);

describe('the notices', () => {
  const all = notices();
  const text = noticesText(all);
  const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    dependencies: Record<string, string>;
  };

  it('name every package of the program and of the screen, and what those depend on', () => {
    const names = new Set(all.map(({ name }) => name));
    for (const name of [...Object.keys(dependencies), ...bundledRoots()]) expect(names, name).toContain(name);
    expect(names).toContain('child-shell');
    for (const { name, version } of all) expect(text).toContain(`${name} ${version}`);
  });

  it('hold licences that let the package be passed on, and their texts', () => {
    const odd = all.filter(
      ({ licence }) =>
        !licence
          .replace(/[()]/g, '')
          .split(/ (?:OR|AND) /)
          .every((id) => KNOWN.has(id)),
    );
    expect(odd.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
    expect(all.filter((notice) => notice.text.length < 40).map(({ name }) => name)).toEqual([]);
  });

  it('name no package that only builds or tests', () => {
    const names = all.map(({ name }) => name);
    for (const name of ['electron-builder', 'vitest', 'playwright', 'typescript', 'tsx'])
      expect(names).not.toContain(name);
  });
});
