import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireEngine } from './engine.ts';
import { COMMANDS_FROM_INPUT, runEngine } from './run-engine.ts';

const engine = requireEngine();

describe.skipIf(engine?.kind !== 'engine-host')('modules in the engine host', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'modules-'));
    const module = (name: string, files: Record<string, string>) => {
      mkdirSync(join(folder, name));
      for (const [file, text] of Object.entries(files)) writeFileSync(join(folder, name, file), text);
    };
    module('Script-Module', { 'Script-Module.psm1': 'function Get-Thing { "a thing" }' });
    module('Described', {
      'Described.psm1': 'function Get-Other { "another"; Set-StrictMode -Off }\nfunction Get-Hidden { }',
      'Described.psd1':
        "@{ RootModule = 'Described.psm1'; ModuleVersion = '2.0.0.0'; FunctionsToExport = @('Get-Other') }",
    });
    const binary = join(dirname(engine?.executable ?? ''), 'mirror-engine.dll').replaceAll("'", "''");
    module('Binary', {
      'Binary.psd1': `@{ RootModule = '${binary}'; ModuleVersion = '1.0'; CmdletsToExport = @('New-Guid') }`,
    });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (...lines: string[]) =>
    runEngine(engine, COMMANDS_FROM_INPUT, `${lines.join('\n')}\n`, {
      PSModulePath: folder,
      PSModuleAnalysisCachePath: join(folder, 'cache'),
    });

  it('are found where PSModulePath says, which stays as it was given', async () => {
    expect(await run('$env:PSModulePath')).toEqual({ stdout: `${folder}\n`, stderr: '', code: 0 });
  });

  it('load by themselves when a command of theirs is called', async () => {
    expect(await run('Get-Thing', 'Script-Module\\Get-Thing', 'Described\\Get-Other')).toEqual({
      stdout: 'a thing\na thing\nanother\n',
      stderr: '',
      code: 0,
    });
  });

  it('may be binary', async () => {
    const { stdout, stderr } = await run(
      '(Binary\\New-Guid).GetType().Name',
      '(Get-Module Binary).ModuleType',
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('Guid\nBinary\n');
  });

  it('hide what they do not export, and one that is not there is an error', async () => {
    const { stdout, stderr } = await run('Described\\Get-Hidden', 'Hyper-V\\Get-VM', "'after'");
    expect(stdout).toBe('after\n');
    expect(stderr).toContain('Get-Hidden');
    expect(stderr).toContain("The module 'Hyper-V' could not be loaded");
  });

  it('satisfy #Requires', async () => {
    const file = join(folder, 'needs.ps1');
    writeFileSync(file, '#Requires -Modules Described\nGet-Other\n');
    expect((await runEngine(engine, ['-File', file], '', { PSModulePath: folder })).stdout).toBe('another\n');
    expect((await runEngine(engine, ['-File', file], '', { PSModulePath: tmpdir() })).code).toBe(1);
  });
});

describe.skipIf(engine?.kind !== 'engine-host')('constrained language', () => {
  const run = (...lines: string[]) =>
    runEngine(engine, COMMANDS_FROM_INPUT, `${lines.join('\n')}\n`, {
      MIRROR_ENGINE_LANGUAGE: 'Constrained',
    });

  it('forbids methods, as an enforced policy does', async () => {
    const { stdout, stderr } = await run(
      "[Console]::Out.WriteLine('delimiter')",
      '$Error[0].FullyQualifiedErrorId',
      '$ExecutionContext.SessionState.LanguageMode',
    );
    expect(stdout).toBe('MethodInvocationNotSupportedInConstrainedLanguage\nConstrainedLanguage\n');
    expect(stderr).toContain('Cannot invoke method');
  });

  it('allows cmdlets, operators and core types only', async () => {
    const { stdout, stderr } = await run(
      '1 + 1',
      "'a' | ForEach-Object { $_ * 2 }",
      'New-Object System.Net.WebClient',
    );
    expect(stdout).toBe('2\naa\n');
    expect(stderr).toContain('Only core types are supported');
  });
});
