import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { root } from './root.ts';

/** A static check: passed or failed as a whole, and counted as one test. */
export interface Gate {
  readonly name: string;
  /** The tool's script under node_modules, started with Node.js itself so that no shell comes between. */
  readonly script: string;
  readonly args: readonly string[];
}

export interface GateResult {
  readonly name: string;
  readonly passed: boolean;
  readonly output: string;
}

export const gates: readonly Gate[] = [
  types('types', '.'),
  // The screen has the browser's types and none of Node.js.
  types('types of the screen', 'renderer'),
  // These two say what is to be asked inside a page.
  types('types of the browser tests', 'e2e/browser'),
  types('types of the benchmark', 'build/bench'),
  // Files that are as they were are not looked at again; a fresh checkout, as every build has, looks at all.
  {
    name: 'lint',
    script: 'eslint/bin/eslint.js',
    args: [
      ...['.', '--max-warnings', '0'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', '.build/lint-cache'],
    ],
  },
  {
    name: 'format',
    script: 'prettier/bin/prettier.cjs',
    args: [
      ...['--check', '--log-level', 'warn', '.'],
      ...['--cache', '--cache-strategy', 'content', '--cache-location', '.build/format-cache'],
    ],
  },
  {
    name: 'boundaries',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['shared', 'electron', 'renderer', 'e2e', 'build', '--output-type', 'err'],
  },
  { name: 'dead code', script: 'knip/bin/knip.js', args: ['--no-progress'] },
];

function types(name: string, project: string): Gate {
  const remembered = `.build/${name.replaceAll(' ', '-')}.tsbuildinfo`;
  return {
    name,
    script: 'typescript/bin/tsc',
    args: ['-p', project, '--noEmit', '--incremental', '--tsBuildInfoFile', remembered, '--pretty', 'false'],
  };
}

/** Runs one gate and never rejects: a tool that cannot be started is a gate that failed. */
export async function runGate(gate: Gate): Promise<GateResult> {
  return await new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, 'node_modules', gate.script), ...gate.args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => (output += text));
    }
    child.on('error', (error) => {
      resolve({ name: gate.name, passed: false, output: error.message });
    });
    child.on('close', (code) => {
      resolve({ name: gate.name, passed: code === 0, output: output.trimEnd() });
    });
  });
}
