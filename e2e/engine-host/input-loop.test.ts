import { describe, expect, it } from 'vitest';
import { requireEngine } from './engine.ts';
import { COMMANDS_FROM_INPUT, runEngine } from './run-engine.ts';

const engine = requireEngine();
const run = (...lines: string[]) =>
  runEngine(engine, COMMANDS_FROM_INPUT, lines.map((line) => `${line}\n`).join(''));
const interactive = (...lines: string[]) =>
  runEngine(engine, ['-NoProfile', '-NoExit', '-Command', '-'], lines.map((line) => `${line}\n`).join(''));

describe.skipIf(engine?.kind !== 'engine-host')('commands from standard input', () => {
  it('run line by line, and the input ends the process', async () => {
    expect(await run('$a = 20', '$a + 1', '', '$a + 2')).toEqual({ stdout: '21\n22\n', stderr: '', code: 0 });
  });

  it('stop at exit N, whatever follows', async () => {
    expect(await run("'one'", 'exit 7', "'two'")).toEqual({ stdout: 'one\n', stderr: '', code: 7 });
  });

  it.each([
    ['an open brace', ['if ($true) {', "'in'", '}']],
    ['a trailing pipe', ["'in' |", 'ForEach-Object { $_ }']],
    ['a here-string', ["@'", 'in', "'@"]],
  ])('wait for an empty line after %s', async (_, block) => {
    expect((await run(...block, '', "'out'")).stdout).toBe('in\nout\n');
    expect((await run(...block, '  ', "'out'")).stdout).toBe('in\nout\n');
    expect((await run(...block)).stdout).toBe('');
  });

  it('are swallowed by a block that nothing ends', async () => {
    const swallowed = await run('Get-ChildItem |', "[Console]::Out.WriteLine('delimiter')", 'exit 3');
    expect(swallowed).toEqual({ stdout: '', stderr: '', code: 0 });
  });

  it('wait again when the ended block is still incomplete', async () => {
    expect((await run('if ($true) {', '', "'in'", '}', '', "'out'")).stdout).toBe('in\nout\n');
  });

  it.each([
    ["throw 'it broke'", 'it broke'],
    ["Write-Error 'it broke'", 'it broke'],
    ['no-such-command', "The term 'no-such-command' is not recognized"],
    ['foo ) bar', "Unexpected token ')'"],
    ["$ErrorActionPreference = 'Stop'; Get-Item /no/such/thing", 'Cannot find path'],
  ])('go on after %s, which is told on stderr', async (command, message) => {
    const { stdout, stderr, code } = await run(command, "'still here'");
    expect(stdout).toBe('still here\n');
    expect(stderr).toContain(message);
    expect(code).toBe(0);
  });

  it('are UTF-8 both ways, without a byte order mark or colours', async () => {
    const name = 'Zürich-’$(x)-日本-𝄞';
    const quoted = name.replaceAll('’', '’’');
    const { stdout, stderr } = await run(
      `'${quoted}'`,
      `[Console]::Out.Write('${quoted}')`,
      `Write-Error '${quoted}'`,
    );
    expect(stdout).toBe(`${name}\n${name}`);
    expect(stderr).toBe(`Write-Error: ${name}\n`);
  });

  it('see a host 120 wide', async () => {
    const { stdout } = await run('$Host.UI.RawUI.BufferSize.Width', "[pscustomobject]@{ Text = 'x' * 300 }");
    const [width, ...table] = stdout.split('\n');
    expect(width).toBe('120');
    // The engine leaves the last column free.
    expect(Math.max(...table.map((line) => line.length))).toBe(119);
  });
});

describe.skipIf(engine?.kind !== 'engine-host')('a prompt', () => {
  const mandatory = 'function f { param([Parameter(Mandatory)] [string] $Name) "got $Name" }';

  it('takes the next command as its answer', async () => {
    expect((await interactive('"got $(Read-Host)"', "'the next command'")).stdout).toBe(
      "got 'the next command'\n",
    );
    expect((await interactive(mandatory, 'f', "'next'", "'after'")).stdout).toContain(
      "Name: got 'next'\nafter\n",
    );
    const confirmed = await interactive('Remove-Item Env:HOME -Confirm', 'n', 'Test-Path Env:HOME');
    expect(confirmed.stdout).toMatch(/\[Y\] Yes .*True\n$/s);
  });

  it('is an error with -NonInteractive', async () => {
    const read = await run('try { Read-Host } catch { $_.Exception.GetType().Name }', 'Read-Host', "'after'");
    expect(read.stdout).toBe('PSInvalidOperationException\nafter\n');
    expect(read.stderr).toContain('NonInteractive mode');
    const parameter = await run(mandatory, 'f', "'after'");
    expect(parameter.stdout).toBe('after\n');
    expect(parameter.stderr).toContain('missing mandatory parameters: Name');
    const confirm = await run('Remove-Item Env:HOME -Confirm', 'Test-Path Env:HOME');
    expect(confirm.stdout).toBe('True\n');
    expect(confirm.stderr).toContain('NonInteractive mode');
  });
});
