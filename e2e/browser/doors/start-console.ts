import { spawn } from 'node:child_process';
import { join } from 'node:path';

const program = join(import.meta.dirname, '..', '..', '..', 'out', 'electron', 'cli.js');
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\/\S*#\S+/;

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
  let output = '';
  let heard: () => void = () => undefined;
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      output += text;
      heard();
    });
  }
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      resolve(code);
      heard();
    });
  });
  let read = 0;
  const nextAddress = async (): Promise<string> => {
    for (;;) {
      const found = ADDRESS.exec(output.slice(read));
      if (found !== null) {
        read += found.index + found[0].length;
        return found[0];
      }
      if (child.exitCode !== null) throw new Error(`the console ended:\n${output}`);
      await new Promise<void>((resolve) => {
        heard = resolve;
      });
    }
  };
  let address = await nextAddress();
  return {
    get address() {
      return address;
    },
    pid: child.pid ?? 0,
    output: () => output,
    async nextAddress() {
      child.stdin.write('\n');
      address = await nextAddress();
      return address;
    },
    stop() {
      child.stdin.end();
      return ended;
    },
  };
}
