import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findEngine, orComplain, requireEngine } from './engine.ts';
import { runEngine } from './run-engine.ts';

const engine = requireEngine();

describe('looking for an engine', () => {
  it('finds nothing by a relative name', () => {
    const found = findEngine(process.platform, { PATH: '' });
    expect(found === null || found.executable.startsWith('/') || /^[A-Z]:\\/i.test(found.executable)).toBe(
      true,
    );
  });

  it('prefers a pwsh on the path to the engine host', () => {
    const folder = mkdtempSync(join(tmpdir(), 'engine-'));
    try {
      const executable = join(folder, 'pwsh');
      writeFileSync(executable, '', { mode: 0o755 });
      expect(findEngine('linux', { PATH: folder })).toEqual({ executable, kind: 'pwsh' });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('fails in CI and skips elsewhere when there is none', () => {
    expect(() => orComplain(null, { CI: 'true' })).toThrow('no PowerShell');
    const printed: string[] = [];
    expect(orComplain(null, {}, (line) => printed.push(line))).toBeNull();
    expect(printed).toEqual([expect.stringContaining('.build/engine/ is not built')]);
  });
});

describe.skipIf(engine?.kind !== 'engine-host')('the command line of the engine host', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'engine-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const script = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };

  it.each(['-Version', '--version'])('says which engine it is: %s', async (option) => {
    const run = await runEngine(engine, [option]);
    expect(run).toEqual({ stdout: 'PowerShell engine 7.6.9\n', stderr: '', code: 0 });
  });

  it('takes its switches in any case and order', async () => {
    const run = await runEngine(engine, ['-noninteractive', '-COMMAND', '-', '-NoExit'], '1 + 1\n');
    expect(run).toEqual({ stdout: '2\n', stderr: '', code: 0 });
  });

  it.each([[['-EncodedCommand', 'AAAA']], [['-ExecutionPolicy', 'Bypass']], [['x.ps1']], [[]]])(
    'refuses %j',
    async (args) => {
      const run = await runEngine(engine, args);
      expect(run.code).toBe(64);
      expect(run.stderr).toMatch(/^(Unknown argument|Nothing to do): /);
    },
  );

  it('runs a script file with its arguments, place and exit code', async () => {
    const file = script(
      'arguments.ps1',
      'param([string] $Name, [switch] $Loud, [string] $Rest)\n"$Name|$Loud|$Rest|$PSScriptRoot|$PSCommandPath"\nexit 5\n',
    );
    const run = await runEngine(engine, ['-File', file, '-Loud', '-Name', 'a b', '$(1)']);
    expect(run).toEqual({ stdout: `a b|True|$(1)|${folder}|${file}\n`, stderr: '', code: 5 });
  });

  it('ends a script file with 1 on a terminating error, which goes to stderr', async () => {
    const run = await runEngine(engine, [
      '-File',
      script('throws.ps1', "'before'\nthrow 'it broke'\n'after'\n"),
    ]);
    expect(run.stdout).toBe('before\n');
    expect(run.stderr).toContain('it broke');
    expect(run.code).toBe(1);
  });

  it('goes on after a non-terminating error in a script file and ends with 0', async () => {
    const run = await runEngine(engine, ['-File', script('writes.ps1', "Write-Error 'a pity'\n'after'\n")]);
    expect(run.stdout).toBe('after\n');
    expect(run.stderr).toContain('a pity');
    expect(run.code).toBe(0);
  });

  it('runs a text and says by its exit code whether the last command worked', async () => {
    const good = await runEngine(engine, ['-NoProfile', '-Command', '"a";', "'b'"]);
    expect(good).toEqual({ stdout: 'a\nb\n', stderr: '', code: 0 });
    expect((await runEngine(engine, ['-Command', "Write-Error 'a pity'"])).code).toBe(1);
    expect((await runEngine(engine, ['-Command', 'exit 9'])).code).toBe(9);
  });
});
