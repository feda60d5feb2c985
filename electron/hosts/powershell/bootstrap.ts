import { toBase64, commandLine } from './command-line.ts';
import type { EndFrame } from './frames.ts';

/** A script of operations: functions that are sent to the shell once, as readable text. */
export interface ScriptFile {
  readonly name: string;
  readonly text: string;
}

/** The id of the error that says that a function did not arrive. */
export const FUNCTIONS_MISSING = 'FunctionsMissing';

/**
 * How the shell is set before anything is defined in it.
 *
 * `NormalView` shows error ids, by which a constrained shell is known, and comes first for that.
 * Strict mode 2 would fail on properties that host adapters lack. Commands are not remembered. The
 * type data that is removed makes 5.1 wrap arrays in its JSON; the encoding is for diagnostics and
 * fails where there is no console.
 */
const PREFERENCES = [
  "$ErrorView='NormalView'",
  "$ErrorActionPreference='Stop';$WarningPreference='Continue';$ConfirmPreference='None';$WhatIfPreference=$false",
  "$ProgressPreference='SilentlyContinue';$VerbosePreference='SilentlyContinue';$DebugPreference='SilentlyContinue'",
  '$PSDefaultParameterValues=@{};$MaximumHistoryCount=1;Set-StrictMode -Version 1',
  'if(Get-Command Remove-TypeData -ErrorAction Ignore){Remove-TypeData System.Array -ErrorAction Ignore}',
  'try{[Console]::OutputEncoding=New-Object System.Text.UTF8Encoding $false}catch{}',
];

const FUNCTION = /^function\s+([A-Za-z][A-Za-z0-9-]*)/;

/**
 * The text that makes a fresh shell ready: preferences, functions, and a call of `hello` that is
 * made only if every function is there.
 *
 * What reads standard input takes an incomplete line as the first of a block, which an empty line
 * ends: so there is none inside a function and one after it. Comments stay in the files. Throws a
 * TypeError for a script that cannot be sent so.
 */
export function bootstrapText(scripts: readonly ScriptFile[], call: number): string {
  const blocks = scripts.flatMap(blocksOf);
  const names = blocks.flatMap(([first = '']) => FUNCTION.exec(first)?.[1] ?? []);
  return [...PREFERENCES, ...blocks.flatMap((block) => ['', ...block]), '', proof(names, call), ''].join(
    '\n',
  );
}

/** A script's pieces, each as it can be typed; a piece begins at a line that is not indented. */
function blocksOf({ name, text }: ScriptFile): string[][] {
  const blocks: string[][] = [];
  for (const line of linesOf(name, text)) {
    const last = blocks.at(-1);
    if (last === undefined || /^[^\s{})]/.test(line)) blocks.push([line]);
    else last.push(line);
  }
  return blocks;
}

/** A script's lines without empty ones and comments. */
function linesOf(name: string, text: string): string[] {
  const lines: string[] = [];
  let inComment = false;
  text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .forEach((line, index) => {
      const refuse = (why: string): never => {
        throw new TypeError(`${name}, line ${index + 1}: ${why}`);
      };
      const code = line.trim();
      if (inComment) {
        inComment = !code.includes('#>');
        if (!inComment && !code.endsWith('#>')) refuse('code after the end of a comment');
      } else if (code.startsWith('<#')) {
        inComment = !code.includes('#>');
        if (!inComment && !code.endsWith('#>')) refuse('code after the end of a comment');
      } else if (code !== '' && !code.startsWith('#')) {
        if (!/^[\t\x20-\x7e]*$/.test(line)) refuse('only ASCII can be sent to a shell');
        if (/@['"]$/.test(code)) refuse('a here-string loses its empty lines');
        if (code.includes('<#') && !code.includes('#>')) refuse('a comment that begins after code');
        lines.push(line.trimEnd());
      }
    });
  return lines;
}

function proof(names: readonly string[], call: number): string {
  const missing: EndFrame = {
    frame: 'end',
    ok: false,
    error: {
      id: FUNCTIONS_MISSING,
      fullId: FUNCTIONS_MISSING,
      category: null,
      message: 'Not every function was defined.',
      target: null,
      exception: null,
      line: null,
    },
  };
  const all = ['Invoke-MirrorManager', ...names]
    .map((name) => `($null -ne \${function:${name}})`)
    .join('-and');
  const hello = commandLine('hello', call, {});
  return `if(${all}){${hello}}else{[Console]::Out.Write("MM1 ${call} ${toBase64(missing)}\`n")}`;
}
