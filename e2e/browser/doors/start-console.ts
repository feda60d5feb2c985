import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { consoleOutput } from './console-output.ts';

const program = join(import.meta.dirname, '..', '..', '..', 'out', 'electron', 'cli.js');

/** The loopback console with its terminal. */
export interface OpenedConsole {
  /** The address printed last, token and all. */
  readonly address: string;
  /** Presses Enter and waits for the next address. */
  nextAddress(): Promise<string>;
  /** Ends it as the end of its terminal does. */
  stop(): Promise<unknown>;
}

/** The loopback console as a process of its own, as a person starts it. */
export interface RunningConsole extends OpenedConsole {
  readonly pid: number;
  /** Everything that it has printed. */
  output(): string;
  /** Ends it as the end of its terminal does, and gives its exit code. */
  stop(): Promise<number | null>;
}

/** Starts `mirror-manager console` and waits until it has printed its address. */
export async function startConsole(
  options: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<RunningConsole> {
  const child = spawn(process.execPath, [program, 'console', '--no-open', ...options], {
    env: { ...process.env, ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  const output = consoleOutput();
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', output.hear);
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      resolve(code);
      output.end();
    });
  });
  let address = await output.nextAddress();
  return {
    get address() {
      return address;
    },
    pid: child.pid ?? 0,
    output: output.text,
    async nextAddress() {
      child.stdin.write('\n');
      address = await output.nextAddress();
      return address;
    },
    stop() {
      child.stdin.end();
      return ended;
    },
  };
}
