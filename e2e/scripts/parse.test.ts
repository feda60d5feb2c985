import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { windowsCommands } from '../../shared/guest/windows-commands.ts';
import { quote } from '../../shared/script/quote.ts';
import { scriptFile } from '../../shared/script/script-file.ts';
import { HOSTILE_NAMES } from '../../shared/script/testing/hostile-names.ts';
import { everyKindOfStep, scriptsOf } from '../../shared/script/testing/sample-plan.ts';
import { requireEngine } from '../engine-host/engine.ts';
import { runFile } from './run-file.ts';

const engine = requireEngine();
const plain = (nth: number) => `plain${String(nth)}`;
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { minLength: 1, maxLength: 60 })
  .map((units) => String.fromCharCode(...units));

describe.skipIf(engine === null)("saved scripts in the engine's parser", () => {
  const executable = engine?.executable ?? '';
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'saved-scripts-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** What the parser finds in each text, in the texts' order. */
  async function parsed(texts: readonly string[]): Promise<string[][]> {
    const files = texts.map((_, nth) => join(folder, `${String(nth)}.ps1`));
    for (const [nth, file] of files.entries()) await writeFile(file, scriptFile(texts[nth] ?? ''));
    const run = await runFile(executable, join(import.meta.dirname, 'list-commands.ps1'), files);
    expect(run.stderr).toBe('');
    const sections = run.stdout.split(/^file .*\r?\n/m).slice(1);
    expect(sections).toHaveLength(texts.length);
    return sections.map((section) => section.trimEnd().split(/\r?\n/));
  }

  it('find the same commands, methods and comments whatever the names are', async () => {
    const names = [...HOSTILE_NAMES, ...fc.sample(anyText, { numRuns: 50, seed: 20 })];
    const [setUp, undo, ...hostile] = await parsed(
      [plain, ...names.map((text) => (nth: number) => (nth === 11 ? `${text}2` : text))].flatMap((name) => {
        const scripts = scriptsOf(everyKindOfStep(name), name);
        // The plan's id is a digest of the names, and stands in comments.
        return [scripts.setUp, scripts.undo].map((text) => text.replaceAll(scripts.planId, '0'.repeat(16)));
      }),
    );
    expect(setUp).toContain('command Unknown Hyper-V\\Add-VMNetworkAdapter');
    expect(undo).toContain('command Unknown Hyper-V\\Remove-VMNetworkAdapter');
    for (const [nth, found] of hostile.entries()) expect(found).toEqual(nth % 2 === 0 ? setUp : undo);
  });

  it('find Microsoft cmdlets, functions of the script, and nothing else', async () => {
    const scripts = scriptsOf(everyKindOfStep(plain), plain);
    const found = (await parsed([scripts.setUp, scripts.undo])).flat();
    const commands = new Set(
      found
        .filter((line) => line.startsWith('command '))
        .map((line) => line.slice('command Unknown '.length)),
    );
    const others = [...commands].filter((name) => !/^Hyper-V\\[A-Z][a-z]+-VM[A-Za-z]*$|-Mirror/.test(name));
    expect(others.sort()).toEqual([
      'Add-Content',
      'Get-Content',
      'Get-Date',
      'Join-Path',
      'Remove-Item',
      'Set-Content',
      'Set-StrictMode',
      'Start-Sleep',
      'Test-Path',
      'Where-Object',
      'Write-Host',
    ]);
    expect(found.filter((line) => line.startsWith('error '))).toEqual([]);
  });

  it('find the same commands in what a Windows guest is given', async () => {
    const [first, ...rest] = await parsed(
      [plain(1), ...HOSTILE_NAMES].flatMap((name) => {
        const commands = windowsCommands({ mac: '00155D010203', name });
        return commands.ready && commands.renames ? [commands.lines.join('\r\n')] : [];
      }),
    );
    expect(first).toContain('command Unknown Rename-NetAdapter');
    expect(rest.length).toBeGreaterThan(15);
    for (const found of rest) expect(found).toEqual(first);
  });

  it('take a thousand quoted names for themselves', async () => {
    const names = [
      ...HOSTILE_NAMES,
      '\u0001'.repeat(4096),
      ...fc.sample(anyText, { numRuns: 1000, seed: 21 }),
    ];
    const file = join(folder, 'names.ps1');
    const show =
      'function Show($Text, $After) { [Console]::Out.WriteLine([string]::Join(" ", [int[]] [char[]] "$Text") + " $After") }';
    // As an argument with another behind it, which is where scripts have their names.
    const print = (name: string) => `Show -Text ${quote(name)} -After 32`;
    await writeFile(file, scriptFile([show, ...names.map(print)].join('\r\n')));
    const run = await runFile(executable, file);
    expect(run.stderr).toBe('');
    const values = run.stdout
      .trimEnd()
      .split(/\r?\n/)
      .map((line) =>
        line
          .split(' ')
          .map((unit) => String.fromCharCode(Number(unit)))
          .join(''),
      );
    expect(values).toEqual(names.map((name) => `${name} `));
  });
});
