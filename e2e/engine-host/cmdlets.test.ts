import { mkdtempSync, rmSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { requireEngine } from './engine.ts';
import { COMMANDS_FROM_INPUT, runEngine } from './run-engine.ts';

const engine = requireEngine();
const three = "@([pscustomobject]@{n='b';v=2}, [pscustomobject]@{n='a';v=3}, [pscustomobject]@{n='B';v=1})";

/** One command and the lines it writes. */
const cases: [command: string, ...lines: string[]][] = [
  ["Write-Output 1 'two' | Out-String -Stream", '1', 'two'],
  ['(Write-Output @(1,2) -NoEnumerate | ForEach-Object { $_.Count })', '2'],
  [
    'Microsoft.PowerShell.Utility\\Write-Output q; Microsoft.PowerShell.Management\\Split-Path /a/b -Leaf',
    'q',
    'b',
  ],
  ["Write-Host a 'b'; Write-Host c -NoNewline; Write-Host d", 'a b', 'cd'],
  ["(Write-Host 'caught' 6>&1).GetType().Name", 'InformationRecord'],
  ["Write-Warning 'careful' 3>&1 | ForEach-Object { $_.Message }", 'careful'],
  ["Write-Verbose 'v'; Write-Verbose 'w' -Verbose 4>&1 | ForEach-Object { $_.Message }", 'w'],
  ["Write-Information 'i' -Tags t 6>&1 | ForEach-Object { $_.MessageData + $_.Tags }", 'it'],
  ["Write-Progress -Activity a -Status s -PercentComplete 5; 'quiet'", 'quiet'],
  [
    "function f { [CmdletBinding()] param() Write-Error 'm' -ErrorId Bar -Category InvalidData -TargetObject 7 }; f -ErrorAction SilentlyContinue; $e = $Error[0]; $e.FullyQualifiedErrorId; $e.CategoryInfo.Category; $e.TargetObject; $e.Exception.GetType().Name",
    'Bar,f',
    'InvalidData',
    '7',
    'WriteErrorException',
  ],
  [
    "function g { [CmdletBinding()] param() try { throw 'old' } catch { Write-Error -ErrorRecord $_ } }; g -ErrorAction SilentlyContinue; $Error[0].Exception.Message",
    'old',
  ],
  ["try { Write-Error 'stop' -ErrorAction Stop } catch { 'caught ' + $_.Exception.Message }", 'caught stop'],
  ["(New-Object -TypeName System.Text.StringBuilder -ArgumentList 'abc', 16).ToString()", 'abc'],
  [
    "(New-Object PSObject -Property @{ a = 1 }).a; (New-Object 'System.Collections.Generic.List[int]').Count",
    '1',
    '0',
  ],
  [
    'try { New-Object No.Such } catch { $_.FullyQualifiedErrorId }',
    'TypeNotFound,Microsoft.PowerShell.Commands.NewObjectCommand',
  ],
  [
    `${three} | Select-Object n, @{ Name = 'd'; Expression = { $_.v * 2 } } -First 1 | ConvertTo-Json -Compress`,
    '{"n":"b","d":4}',
  ],
  [
    `(${three} | Select-Object n)[0].PSObject.TypeNames[0]`,
    'Selected.System.Management.Automation.PSCustomObject',
  ],
  [`${three} | Select-Object -ExpandProperty v -Last 2`, '3', '1'],
  [
    '1..9 | Select-Object -Skip 1 -First 2; 1..9 | Select-Object -Index 0, 8; 1, 1, 2 | Select-Object -Unique',
    '2',
    '3',
    '1',
    '9',
    '1',
    '2',
  ],
  ['1..9 | Select-Object -Last 2 -Skip 1; 1..9 | Select-Object -SkipLast 8', '7', '8', '1'],
  ['1..2000000000 | Select-Object -First 1', '1'],
  ["'x' | Select-Object Length, none | ConvertTo-Json -Compress", '{"Length":1,"none":null}'],
  [
    "'x' | Select-Object -ExpandProperty none -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId",
    'ExpandPropertyNotFound,Microsoft.PowerShell.Commands.SelectObjectCommand',
  ],
  [`(${three} | Sort-Object n, v | ForEach-Object { $_.n + $_.v }) -join ' '`, 'a3 B1 b2'],
  [
    `(${three} | Sort-Object @{ Expression = 'v'; Descending = $true } | ForEach-Object v) -join ' '`,
    '3 2 1',
  ],
  ["('b','a','B' | Sort-Object -Unique) -join ' '; (3,10,2 | sort -Descending) -join ' '", 'a b', '10 3 2'],
  [`(${three} | Group-Object n | ForEach-Object { $_.Name + $_.Count }) -join ' '`, 'b2 a1'],
  [`(${three} | Group-Object n -AsHashTable -AsString)['B'].Count`, '2'],
  [
    `$m = ${three} | Measure-Object v -Sum -Average -Maximum -Minimum; '{0} {1} {2} {3} {4}' -f $m.Count, $m.Sum, $m.Average, $m.Maximum, $m.Minimum`,
    '3 6 2 3 1',
  ],
  [
    "(Measure-Command { Start-Sleep -Milliseconds 1 }).GetType().Name; ('a','a','b' | Get-Unique).Count",
    'TimeSpan',
    '2',
  ],
  ["'x' | Get-Member -MemberType Property | ForEach-Object Name", 'Length'],
  [
    "$o = [pscustomobject]@{}; $o | Add-Member NoteProperty a 1; $o | Add-Member -NotePropertyName b -NotePropertyValue 2; $o | Add-Member ScriptProperty c { $this.a + 5 }; $o | Add-Member ScriptMethod d { 'm' + $this.b }; $o.a; $o.b; $o.c; $o.d()",
    '1',
    '2',
    '6',
    'm2',
  ],
  [
    '$o | Add-Member a 9 -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId; ($o | Add-Member a 9 -Force -PassThru).a',
    'MemberAlreadyExists,Microsoft.PowerShell.Commands.AddMemberCommand',
    '9',
  ],
  [
    "ConvertTo-Json -Compress @{ a = [DayOfWeek]::Friday; }; ConvertTo-Json 'it''s <b> & \"c\"'; ConvertTo-Json -InputObject @(1) -Compress",
    '{"a":5}',
    '"it\\u0027s \\u003cb\\u003e \\u0026 \\"c\\""',
    '[1]',
  ],
  [
    'ConvertTo-Json -Compress @{ a = @{ b = @{ c = @{ d = 1 } } } }',
    '{"a":{"b":{"c":"System.Collections.Hashtable"}}}',
  ],
  [
    'ConvertTo-Json -Compress -Depth 5 @{ a = @{ b = @{ c = @{ d = 1.5 } } } }',
    '{"a":{"b":{"c":{"d":1.5}}}}',
  ],
  [
    '[pscustomobject]@{ t = ([datetime]0).AddYears(1969).ToUniversalTime(); g = [guid]::Empty; n = $null; y = $true } | ConvertTo-Json -Compress',
    '{"t":"\\/Date(0)\\/","g":"00000000-0000-0000-0000-000000000000","n":null,"y":true}',
  ],
  [
    ', @(1, 2) | ConvertTo-Json -Compress; 1, 2 | ConvertTo-Json -Compress',
    '{"value":[1,2],"Count":2}',
    '[1,2]',
  ],
  [
    'Remove-TypeData System.Array; , @(1, 2) | ConvertTo-Json -Compress; Remove-TypeData System.Array -ErrorAction Ignore',
    '[1,2]',
  ],
  [
    '$j = \'{"a":[1,{"b":null}],"c":12345678901,"d":0.1,"e":"x"}\' | ConvertFrom-Json; $j.a[1].b -eq $null; $j.c.GetType().Name; $j.d.GetType().Name; $j.GetType().Name',
    'True',
    'Int64',
    'Decimal',
    'PSCustomObject',
  ],
  [
    "('[1,2]' | ConvertFrom-Json | Measure-Object).Count; try { ConvertFrom-Json '{' } catch { $_.FullyQualifiedErrorId }",
    '1',
    'System.ArgumentException,Microsoft.PowerShell.Commands.ConvertFromJsonCommand',
  ],
  [
    'try { ConvertFrom-Json \'{"a":1,"A":2}\' } catch { $_.FullyQualifiedErrorId }',
    'DuplicateKeysInJsonString,Microsoft.PowerShell.Commands.ConvertFromJsonCommand',
  ],
  [
    "Get-Date -Date '2020-02-29' -Format 'yyyy-MM-dd'; (New-TimeSpan -Hours 2).TotalMinutes; (Get-Date).GetType().Name",
    '2020-02-29',
    '120',
    'DateTime',
  ],
  [
    '$r = Get-Random -Minimum 3 -Maximum 5; $r -ge 3 -and $r -lt 5; (New-Guid).GetType().Name',
    'True',
    'Guid',
  ],
  [
    'Set-Variable x 1; function Set-Outer { Set-Variable x 2; $x; Set-Variable x 3 -Scope 1 }; Set-Outer; $x; Get-Variable x -ValueOnly',
    '2',
    '3',
    '3',
  ],
  [
    'New-Variable x 5 -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId; Remove-Variable x; Test-Path Variable:x',
    'NewVariableAlreadyExists,Microsoft.PowerShell.Commands.NewVariableCommand',
    'False',
  ],
  [
    'Get-Variable nope -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId; Get-Variable nope -ErrorAction Ignore',
    'VariableNotFound,Microsoft.PowerShell.Commands.GetVariableCommand',
  ],
  [
    'New-Variable k 1 -Option ReadOnly; Set-Variable k 2 -ErrorAction SilentlyContinue; $k; Remove-Variable k -Force; $null -eq $k',
    '1',
    'True',
  ],
  ["([pscustomobject]@{ a = 1 } | Out-String).Trim() -replace '\\s+', ' '", 'a - 1'],
  [
    '(Get-Host).Name; (Get-Culture).GetType().Name; (Get-UICulture).GetType().Name',
    'ConsoleHost',
    'CultureInfo',
    'CultureInfo',
  ],
  [
    'Update-TypeData -TypeName System.Version -MemberType ScriptProperty -MemberName Twice -Value { $this.Major * 2 } -Force; ([version]"3.0").Twice; Remove-TypeData System.Version; $null -eq ([version]"3.0").Twice',
    '6',
    'True',
  ],
  [
    "Join-Path /a 'b c'; Split-Path /a/b/c; Split-Path /a/b -Leaf; Split-Path a/b -IsAbsolute",
    '/a/b c',
    '/a/b',
    'b',
    'False',
  ],
  [
    "Test-Path Env:PATH; Test-Path -LiteralPath '/no/[x]'; (Get-Item Env:PATH).Name; Test-Path Nope:x",
    'True',
    'False',
    'PATH',
    'False',
  ],
  [
    'Get-Content /no/such -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId',
    'PathNotFound,Microsoft.PowerShell.Commands.GetContentCommand',
  ],
  [
    "Get-Content -LiteralPath '/no/[x]' -ErrorAction SilentlyContinue; $Error[0].FullyQualifiedErrorId",
    'PathNotFound,Microsoft.PowerShell.Commands.GetContentCommand',
  ],
  ['(Get-Process -Id $PID).Id -eq $PID; Get-Process -Name no-such -ErrorAction Ignore', 'True'],
  [
    '(1..3 | ? { $_ -gt 1 } | % { $_ * 2 } | measure -Sum).Sum; echo e; 2, 1 | sort | select -First 1',
    '10',
    'e',
    '1',
  ],
  ['Get-Service', ''],
];

describe.skipIf(engine?.kind !== 'engine-host')('the cmdlets the engine package lacks', () => {
  const output = new Map<string, string>();
  let stderr = '';
  beforeAll(async () => {
    const input = cases
      .map(([command], nth) => `[Console]::Out.WriteLine('@case ${String(nth)}')\n${command}\n`)
      .join('');
    const run = await runEngine(engine, COMMANDS_FROM_INPUT, input, { LC_ALL: 'en_US.UTF-8' });
    for (const part of run.stdout.split('@case ').slice(1)) {
      const end = part.indexOf('\n');
      output.set(part.slice(0, end), part.slice(end + 1));
    }
    stderr = run.stderr;
  });

  it.each(cases.map(([command, ...lines], nth) => [command, lines, nth] as const))('%s', (_, lines, nth) => {
    expect(output.get(String(nth))).toBe(lines.map((line) => (line === '' ? '' : `${line}\n`)).join(''));
  });

  it('are all there, but for the one that is missing on purpose', () => {
    expect(stderr.split('\n').filter((line) => line.includes('not recognized'))).toEqual([
      expect.stringContaining('Get-Service'),
    ]);
    expect(stderr.split('\n')).toHaveLength(3);
  });
});

describe.skipIf(engine?.kind !== 'engine-host')('the cmdlets for files', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'cmdlets-'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });
  const run = (...lines: string[]) =>
    runEngine(
      engine,
      COMMANDS_FROM_INPUT,
      [`Set-Location -LiteralPath '${folder}'`, ...lines, ''].join('\n'),
    );

  it('write UTF-8 with a byte order mark, once, and read it back', async () => {
    const { stdout, stderr } = await run(
      "Set-Content -LiteralPath '[1].txt' -Value 'é', 'b' -Encoding UTF8",
      "Add-Content -LiteralPath '[1].txt' -Value 'c' -Encoding UTF8",
      "(Get-Content -LiteralPath '[1].txt') -join '|'",
      "(Get-Content -LiteralPath '[1].txt' -Raw).Length",
      "Get-Content -LiteralPath '[1].txt' | Select-Object -First 1 | ConvertTo-Json -Compress | ForEach-Object { $_.Substring(0, 21) }",
    );
    expect(stderr).toBe('');
    expect(stdout).toBe('é|b|c\n6\n{"value":"é","PSPath"\n');
    expect(await readFile(join(folder, '[1].txt'))).toEqual(Buffer.from('\uFEFFé\nb\nc\n'));
  });

  it('write ASCII without one, and without a newline where told', async () => {
    const { stderr } = await run(
      "Set-Content a.txt -Value 'aé' -Encoding ASCII -NoNewline",
      "'b' | Add-Content a.txt -Encoding ASCII",
    );
    expect(stderr).toBe('');
    expect(await readFile(join(folder, 'a.txt'), 'latin1')).toBe('a?b\n');
  });

  it('make, list, move and remove items', async () => {
    const { stdout, stderr } = await run(
      '$null = New-Item -ItemType Directory -Path d',
      "$null = New-Item d -Name one.txt -Value 'x'",
      "'text' | Out-File d/two.log -Encoding ascii",
      '(Get-ChildItem d | Sort-Object Name | ForEach-Object Name) -join " "',
      '(Get-ChildItem -LiteralPath d -Filter *.log).Name',
      'Copy-Item d/one.txt d/three.txt; Move-Item d/three.txt d/four.txt; Test-Path d/four.txt -PathType Leaf',
      'Remove-Item -LiteralPath d -Recurse; Test-Path d',
      '(Resolve-Path .).Path -eq (Get-Location).Path; Convert-Path .',
    );
    expect(stderr).toBe('');
    expect(stdout).toBe(`one.txt two.log\ntwo.log\nTrue\nFalse\nTrue\n${folder}\n`);
  });

  it('read a data file without running it', async () => {
    await writeFile(join(folder, 'good.psd1'), "@{ Version = '1.0'; List = @(1, 2) }");
    await writeFile(join(folder, 'bad.psd1'), '@{ Version = (Get-Date) }');
    const { stdout, stderr } = await run(
      '(Import-PowerShellDataFile ./good.psd1).List.Count',
      "try { Import-PowerShellDataFile ./bad.psd1 } catch { 'refused' }",
    );
    expect(stdout).toBe('2\nrefused\n');
    expect(stderr).toBe('');
  });
});
