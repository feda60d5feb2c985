import { spawn } from 'node:child_process';
import { quote } from '../../shared/script/quote.ts';

export interface ScriptRunner {
  /** Runs a saved script; the error it stopped with, or null. */
  run(file: string): Promise<string | null>;
  close(): Promise<void>;
}

/**
 * One engine that runs script files one after the other, as a person does in one console.
 *
 * Starting an engine for each would take most of a property's time.
 */
export function scriptRunner(executable: string, environment: NodeJS.ProcessEnv): ScriptRunner {
  const child = spawn(executable, ['-NoLogo', '-NoProfile', '-NonInteractive', '-NoExit', '-Command', '-'], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let output = '';
  let waiting: ((line: string) => void) | null = null;
  const ended = new Promise<void>((resolve) =>
    child.once('close', () => {
      waiting?.('the engine ended');
      resolve();
    }),
  );
  child.stderr.resume();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
    const end = /^END (.*)$/m.exec(output);
    if (end === null || !output.slice(end.index).includes('\n')) return;
    output = '';
    waiting?.(end[1] ?? '');
  });
  return {
    async run(file) {
      const line = await new Promise<string>((resolve) => {
        waiting = resolve;
        child.stdin.write(
          `try { & ${quote(file)} | Out-Null; $end = 'ok' } catch { $end = "failed: $_" }; [Console]::Out.WriteLine("END " + ($end -replace '\\s+', ' '))\n`,
        );
      });
      waiting = null;
      return line === 'ok' ? null : line;
    },
    async close() {
      child.stdin.end();
      child.kill();
      await ended;
    },
  };
}
