import { spawn } from 'node:child_process';
import type { Engine } from './engine.ts';

/** What a run of the engine left behind. */
export interface EngineRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly code: number | null;
}

/** How a shell that reads commands from standard input is started. */
export const COMMANDS_FROM_INPUT = ['-NoLogo', '-NoProfile', '-NonInteractive', '-NoExit', '-Command', '-'];

/** Runs the engine to its end; `input` is all of its standard input, `environment` comes on top of our own. */
export function runEngine(
  engine: Engine | null,
  args: readonly string[],
  input = '',
  environment: NodeJS.ProcessEnv = {},
): Promise<EngineRun> {
  return new Promise((resolve, reject) => {
    if (engine === null) {
      reject(new Error('no engine'));
      return;
    }
    const child = spawn(engine.executable, args, {
      env: { ...process.env, TERM: 'dumb', ...environment },
      windowsHide: true,
    });
    const chunks: { stdout: Buffer[]; stderr: Buffer[] } = { stdout: [], stderr: [] };
    child.stdout.on('data', (chunk: Buffer) => chunks.stdout.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.stderr.push(chunk));
    child.on('error', reject);
    child.on('close', (code) => {
      const text = (parts: Buffer[]) => Buffer.concat(parts).toString('utf8').replaceAll('\r\n', '\n');
      resolve({ stdout: text(chunks.stdout), stderr: text(chunks.stderr), code });
    });
    // The engine may end, by `exit`, before it has read everything.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}
