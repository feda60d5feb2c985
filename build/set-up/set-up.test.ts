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

  /** An npm whose `ci` brings a compiler that makes one file. */
  function workingNpm(): void {
    write(
      'compiler.js',
      `require('node:fs').cpSync('shared', process.argv.at(-1) + '/shared', { recursive: true });`,
    );
    tool(
      'npm',
      'echo "$@" >> npm.log; M=node_modules/typescript/bin; /bin/mkdir -p $M; /bin/cp compiler.js $M/tsc',
    );
  }

  function run(...args: string[]): Run {
    const child = spawnSync(process.execPath, [join(checkout, 'build', 'set-up', 'main.mjs'), ...args], {
      cwd: tmpdir(),
      env: { PATH: join(checkout, 'tools'), HOME: checkout },
      encoding: 'utf8',
    });
    return { code: child.status, said: child.stdout + child.stderr };
  }

  it('refuses a target that it does not know', () => {
    expect(run('constructor')).toEqual({ code: 2, said: 'usage: node build/set-up/main.mjs app|test\n' });
  });

  it('names what is missing, all of it, with the command that gets it', () => {
    const { code, said } = run('app');
    expect(code).toBe(1);
    expect(said).toContain('npm is not installed. On Debian: apt-get install npm.');
    expect(said).toContain('the .NET SDK 10 is not installed. On Debian: apt-get install dotnet-sdk-10.0');
  });

  it('ends a failed test set-up with the line that every run of the tests ends with', () => {
    expect(run('test').said.trimEnd().split('\n')).toContain('0 passed, 1 failed');
  });

  it('names a .NET that is too old', () => {
    tool('dotnet', 'echo "8.0.404 [sdk]"');
    expect(run('app').said).toContain('the .NET SDK 10 is needed, only SDK 8 is installed.');
  });

  it('needs no .NET where the machine has a PowerShell of its own', () => {
    tool('pwsh', 'exit 0');
    workingNpm();
    const { code, said } = run('app');
    expect(said).toMatch(/^node modules: installed \([\d.]+ s\)\nprogram: compiled \([\d.]+ s\)\n$/);
    expect(code).toBe(0);
    expect(existsSync(join(checkout, 'out', 'electron', 'operations', 'set-mode.ps1'))).toBe(true);
    expect(existsSync(join(checkout, 'out', 'electron', 'testing'))).toBe(false);
  });

  it('does nothing the second time, and again what has changed', () => {
    tool('pwsh', 'exit 0');
    workingNpm();
    run('app');
    expect(run('app')).toEqual({ code: 0, said: '' });
    write('shared/a.ts', 'export const a = 2;');
    expect(run('app').said).toMatch(/^program: compiled [^\n]*\n$/);
    write('package-lock.json', '{ }');
    expect(run('app').said).toMatch(/^node modules: installed/);
  });

  it('shows what a failed command printed, and runs it again the next time', () => {
    tool('pwsh', 'exit 0');
    tool('npm', 'echo "the disk is full" >&2; exit 7');
    const { code, said } = run('app');
    expect(code).toBe(1);
    expect(said).toMatch(/^node modules: .*npm ci .* ended with 7:\nthe disk is full\n$/);
    workingNpm();
    expect(run('app').code).toBe(0);
  });
});
