import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireEngine } from './engine.ts';
import { runEngine } from './run-engine.ts';

const engine = requireEngine();
const facts = join(import.meta.dirname, '..', 'facts', 'hyperv-cmdlets.json');

describe.skipIf(engine?.kind !== 'engine-host')('the audit of scripts', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'audit-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  /** The findings about texts, each a file, without the folder's name. */
  async function audit(texts: readonly string[], ...options: string[]) {
    const files = texts.map((text, nth) => {
      const file = join(folder, `${String(nth)}.ps1`);
      writeFileSync(file, text);
      return file;
    });
    const { stdout, code } = await runEngine(engine, ['--audit', facts, ...files, ...options]);
    const lines = stdout.trimEnd().split('\n');
    return {
      findings: lines.slice(0, -1).map((line) => line.replace(`${folder}/`, '')),
      summary: lines.at(-1),
      code,
    };
  }

  it('passes what is documented, defined here, or part of 5.1', async () => {
    const { findings, summary, code } = await audit([
      'function Get-Mine { Hyper-V\\Get-VM -Name $args[0] -ErrorAction Stop | Where-Object { $_.State } }',
      'Get-Mine 1; Get-NetAdapter -Physical; Get-NetIPAddress -AddressFamily IPv4; Hyper-V\\Get-VMSwitch',
    ]);
    expect(findings).toEqual([]);
    expect(summary).toBe(
      '2 files, 6 commands, 3 of them documented cmdlets, 0 allowed calls by value, 0 findings',
    );
    expect(code).toBe(0);
  });

  it.each([
    ['Get-VM', 'Get-VM must be called as Hyper-V\\Get-VM'],
    ['Other\\Get-VM', 'Get-VM is not of module Other but of Hyper-V'],
    ['Hyper-V\\Get-VM -Nmae x', 'Get-VM has no documented parameter -Nmae'],
    ['Hyper-V\\Get-VM @given', 'Get-VM gets its parameters by splatting, which hides them'],
    ['Get-Nothing', 'unknown command Get-Nothing'],
    ['gci', 'unknown command gci'],
    ['Hyper-V\\Get-Nothing', 'unknown command Hyper-V\\Get-Nothing'],
    ['Invoke-Expression $x', 'Invoke-Expression runs text as script'],
    ['iex $x', 'Invoke-Expression runs text as script'],
    ['& $x 1', 'called by value: & $x 1'],
    ['. $x', 'called by value: . $x'],
    ['& "Get-$x"', 'called by value: & "Get-$x"'],
    ['& { 1 }', 'called by value: & { 1 }'],
    ['$a ? 1 : 2', 'PowerShell 7 syntax: ternary $a ? 1 : 2'],
    ['1 && 2', 'PowerShell 7 syntax: && or || 1 && 2'],
    ['$a ?? 1', 'PowerShell 7 syntax: ??'],
    ['$a ??= 1', 'PowerShell 7 syntax: ??='],
    ['${a}?.b', 'PowerShell 7 syntax: ?.'],
    ['${a}?[0]', 'PowerShell 7 syntax: ?[]'],
    ['Get-Date &', 'PowerShell 7 syntax: & at the end of a pipeline'],
    ['[guid]::new(1)', 'PowerShell 5 syntax: ::new()'],
    ['class A { }', 'PowerShell 5 syntax: class or enum'],
    ['enum B { c }', 'PowerShell 5 syntax: class or enum'],
    ['using namespace System', 'PowerShell 5 syntax: using'],
    [
      '1 | ForEach-Object -Parallel { 2 }',
      'ForEach-Object -Parallel does not exist in Windows PowerShell 5.1',
    ],
    [
      'ConvertFrom-Json 1 -AsHashtable',
      'ConvertFrom-Json -AsHashtable does not exist in Windows PowerShell 5.1',
    ],
  ])('finds %s', async (text, finding) => {
    const { findings, code } = await audit([`${text}\n`]);
    expect(findings).toEqual([`0.ps1:1 ${finding}`]);
    expect(code).toBe(1);
  });

  it('finds what does not parse, with its line', async () => {
    const { findings, code } = await audit(["'fine'\nif ($a) {\n"]);
    expect(findings[0]).toMatch(/^0\.ps1:2 does not parse: Missing closing '\}'/);
    expect(code).toBe(1);
  });

  it('lets a call by value pass whose whole text was allowed, and no other', async () => {
    const text = '& $operation $call\n& $operation $call; & $operation $other\n';
    const { findings, summary } = await audit([text], '--allow-call', '& $operation $call');
    expect(findings).toEqual(['0.ps1:2 called by value: & $operation $other']);
    expect(summary).toContain('2 allowed calls by value');
  });
});

describe.skipIf(engine?.kind !== 'engine-host')('the commands in a script', () => {
  it('are printed as JSON, with parse errors and subexpressions', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parse-'));
    try {
      const good = join(folder, 'good.ps1');
      const bad = join(folder, 'bad.ps1');
      writeFileSync(good, 'Hyper-V\\Get-VM -Name "$name" | ForEach-Object { & $x }\n');
      writeFileSync(bad, '"$(Get-Date)"\nif (\n');
      const { stdout, code } = await runEngine(engine, ['--parse-commands', good, bad]);
      expect(JSON.parse(stdout)).toEqual([
        {
          file: good,
          errors: [],
          commands: ['Hyper-V\\Get-VM', 'ForEach-Object', null],
          subexpressions: false,
        },
        { file: bad, errors: [expect.stringMatching(/^2: /)], commands: ['Get-Date'], subexpressions: true },
      ]);
      expect(code).toBe(0);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
