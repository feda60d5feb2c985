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
  {
    name: 'types',
    script: 'typescript/bin/tsc',
    args: ['--noEmit', '--incremental', '--tsBuildInfoFile', '.build/types.tsbuildinfo', '--pretty', 'false'],
  },
  { name: 'lint', script: 'eslint/bin/eslint.js', args: ['.', '--max-warnings', '0'] },
  { name: 'format', script: 'prettier/bin/prettier.cjs', args: ['--check', '--log-level', 'warn', '.'] },
  {
    name: 'boundaries',
    script: 'dependency-cruiser/bin/dependency-cruise.mjs',
    args: ['shared', 'electron', 'renderer', 'e2e', 'build', '--output-type', 'err'],
  },
  { name: 'dead code', script: 'knip/bin/knip.js', args: ['--no-progress'] },
];

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
