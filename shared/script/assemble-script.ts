import { kindOf } from '../steps/step-kinds.ts';
import type { Step } from '../steps/step.ts';
import { visible } from '../text/visible.ts';
import { preludeFor } from './helpers/prelude.ts';
import { quote } from './quote.ts';
import type { ScriptText } from './script-text.ts';

/** The name of the file beside the scripts in which the ids of added things are kept. */
export function idFileName(planId: string): string {
  return `mirror-manager-${planId}.ids`;
}

/** Lines that set `$ids` to the id file's path; a script that was pasted has no place for one. */
export function idFileLines(planId: string): string[] {
  return [
    "if (-not $PSScriptRoot) { throw 'Save this script as a file and run the file: it needs a file beside itself.' }",
    `$ids = Join-Path $PSScriptRoot '${idFileName(planId)}'`,
  ];
}

/** The lines of each step, after one that says which it is. */
export function stepLines(steps: readonly Step[], text: ScriptText): string[] {
  return steps.flatMap((step, index) => {
    const kind = kindOf(step);
    const title = `Step ${String(index + 1)} of ${String(steps.length)}: ${visible(kind.title(step))}`;
    return ['', `Write-Host ${quote(title)}`, ...kind.script(step, text)];
  });
}

/**
 * A whole script from its comment and the lines that do the work.
 *
 * The work is one function, so that the first mismatch stops all of it even where somebody pastes the
 * script into a console. Comments hold constants only: a name could end a comment and begin a command.
 */
export function assembleScript(comment: readonly string[], work: readonly string[]): string {
  return [
    '#Requires -Modules Hyper-V',
    '',
    ...comment.map((line) => `# ${line}`),
    '',
    ...preludeFor(work),
    'function Invoke-MirrorPlan {',
    '    Set-StrictMode -Version 1',
    "    $ErrorActionPreference = 'Stop'",
    ...work.map((line) => (line === '' ? '' : `    ${line}`)),
    '}',
    '',
    'Invoke-MirrorPlan',
    '',
  ].join('\r\n');
}
