import { spawnSync } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const setUp = import.meta.dirname;

interface Run {
  readonly code: number | null;
  readonly said: string;
}

// A checkout of its own with tools that only pretend, so that nothing is installed or built.
describe.skipIf(process.platform === 'win32')('set-up', () => {
  let checkout: string;

  beforeEach(() => {
    checkout = mkdtempSync(join(tmpdir(), 'mirror set-up '));
    cpSync(setUp, join(checkout, 'build', 'set-up'), { recursive: true });
    write('package-lock.json', '{}');
    write('shared/a.ts', 'export const a = 1;');
    write('electron/operations/set-mode.ps1', 'function Set-Mode { }');
    write('electron/testing/only-tests.json', '{}');
    write('renderer/main.tsx', '');
  });

  afterEach(() => {
    rmSync(checkout, { recursive: true, force: true });
  });

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(checkout, path)), { recursive: true });
    writeFileSync(join(checkout, path), text);
  }

  function tool(name: string, script: string): void {
    write(`tools/${name}`, `#!/bin/sh\n${script}\n`);
    chmodSync(join(checkout, 'tools', name), 0o755);
  }

  /** An npm whose `ci` brings a bundler that makes one file of each thing. */
  function workingNpm(): void {
    write(
      'brought/vite/bin/vite.js',
      `const file = process.argv.includes('program')
        ? process.argv.at(-1) + '/cli.js'
        : process.argv.includes('preload')
          ? 'out/electron/desktop/preload.cjs'
          : 'out/renderer/index.html';
      require('node:fs').cpSync('package-lock.json', file);`,
    );
    tool('npm', 'echo "$@" >> npm.log; /bin/mkdir -p node_modules; /bin/cp -R brought/. node_modules');
  }

  function run(...args: string[]): Run {
    const child = spawnSync(process.execPath, [join(checkout, 'build', 'set-up', 'main.mjs'), ...args], {
      cwd: tmpdir(),
      env: { PATH: join(checkout, 'tools'), HOME: checkout },
      encoding: 'utf8',
    });
    return { code: child.status, said: child.stdout + child.stderr };
  }

  /** What each step says that it did, without the time that it took; steps side by side end in any order. */
  function steps(said: string): string[] {
    const lines = said
      .trimEnd()
      .split('\n')
      .filter((line) => !line.endsWith(' …'));
    const [before, sideBySide] = [lines.filter((line) => !isBundled(line)), lines.filter(isBundled)];
    return [...before, ...sideBySide.sort()].map((line) => line.replace(/ \([\d.]+ s\)$/, ''));
  }

  function isBundled(line: string): boolean {
    return /^(screen|preload script):/.test(line);
  }

  it('refuses a target that it does not know', () => {
    expect(run('constructor')).toEqual({ code: 2, said: 'usage: node build/set-up/main.mjs app|test\n' });
  });

  it('names what is missing, all of it, with the command that gets it', () => {
    const { code, said } = run('test');
    expect(code).toBe(1);
    expect(said).toContain('npm is not installed. On Debian: apt-get install npm.');
    expect(said).toContain('the .NET SDK 10 is not installed. On Debian: apt-get install dotnet-sdk-10.0');
  });

  it('ends a failed test set-up with the line that every run of the tests ends with', () => {
    expect(run('test').said.trimEnd().split('\n')).toContain('0 passed, 1 failed');
  });

  it('names a .NET that is too old', () => {
    tool('dotnet', 'echo "8.0.404 [sdk]"');
    expect(run('test').said).toContain('the .NET SDK 10 is needed, only SDK 8 is installed.');
  });

  it('needs nothing but npm for the app', () => {
    workingNpm();
    const { code, said } = run('app');
    expect(steps(said)).toEqual([
      'node modules: installed',
      'program: built',
      'preload script: built',
      'screen: built',
    ]);
    expect(code).toBe(0);
    expect(existsSync(join(checkout, 'out', 'electron', 'operations', 'set-mode.ps1'))).toBe(true);
    expect(existsSync(join(checkout, 'out', 'electron', 'testing'))).toBe(false);
  });

  it('says of a step that takes long that it has begun', () => {
    workingNpm();
    const npm = '/bin/mkdir -p node_modules; /bin/cp -R brought/. node_modules';
    tool('npm', `/bin/sleep 2.5; ${npm}`);
    expect(run('app').said).toMatch(/^node modules …\nnode modules: installed/);
  });

  it('does nothing the second time, and again what has changed', () => {
    workingNpm();
    run('app');
    expect(run('app')).toEqual({ code: 0, said: '' });
    write('renderer/main.tsx', 'export {};');
    expect(steps(run('app').said)).toEqual(['screen: built']);
    write('shared/a.ts', 'export const a = 2;');
    // The preload script lies among what is built, which is put in place whole.
    expect(steps(run('app').said)).toEqual(['program: built', 'preload script: built', 'screen: built']);
    write('package-lock.json', '{ }');
    expect(run('app').said).toMatch(/^node modules: installed/);
  });

  it('does nothing again for a test that has changed', () => {
    workingNpm();
    run('app');
    write('renderer/a.test.ts', '');
    write('renderer/testing/a.ts', '');
    write('shared/a.test.ts', '');
    expect(run('app')).toEqual({ code: 0, said: '' });
  });

  it('shows what a failed command printed, and runs it again the next time', () => {
    tool('npm', 'echo "the disk is full" >&2; exit 7');
    const { code, said } = run('app');
    expect(code).toBe(1);
    expect(said).toMatch(/^node modules: .*npm ci .* ended with 7:\nthe disk is full\n$/);
    workingNpm();
    expect(run('app').code).toBe(0);
  });
});
