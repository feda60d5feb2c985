import { spawn } from 'node:child_process';
import { root } from './root.ts';

/**
 * Runs a tool's script with what it prints on this terminal, and gives its exit code; 1 where it cannot start.
 *
 * It is told of no terminal, so that it prints whole lines: another may run and print beside it.
 */
export async function runTool(script: string, args: readonly string[]): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [script, ...args], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child.stdout.pipe(process.stdout);
    child.stderr.pipe(process.stderr);
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
    child.on('error', () => {
      resolve(1);
    });
  });
}
