import type { ChildProcess } from 'node:child_process';
import { PassThrough, type Readable } from 'node:stream';
import { PowerShell } from 'node-powershell';
import { systemClock, type Clock } from './clock.ts';
import { Diagnostics } from './diagnostics.ts';
import { killTree } from './kill-tree.ts';
import { LineSplitter } from './line-splitter.ts';

/** What of node-powershell is private and needed all the same; a test fails when a name is gone. */
interface Innards {
  readonly process: ChildProcess;
  readonly exitPromise: Promise<void>;
  readonly spawnOptions: { readonly windowsHide?: boolean };
}

const silent = (): void => undefined;

class DrivenPowerShell extends PowerShell {
  delimiter = '';

  // LF alone, and Write for WriteLine: the library's search misses a delimiter that ends in CRLF.
  protected override writeToOutput(input: string): string {
    this.delimiter = input;
    return `[Console]::Out.Write("${input}\`n")`;
  }

  protected override writeToError(input: string): string {
    this.delimiter = input;
    return `[Console]::Error.Write("${input}\`n")`;
  }
}

// The library logs every command, arguments and all, on stdout wherever DEBUG asks for it.
Object.defineProperty(DrivenPowerShell.prototype, 'setDebuggers', {
  value: () => ({ comment: silent, command: silent, output: silent }),
});

export interface ShellOptions {
  readonly executable: string;
  readonly environment: NodeJS.ProcessEnv;
  /** Where the shell stands; a folder that only administrators write to. */
  readonly cwd: string;
  readonly platform?: NodeJS.Platform;
  readonly clock?: Clock;
}

/** How long output may take to arrive, and a shell to go, once it was told to. */
const LAST_WORDS_MS = 1_000;
const FAREWELL_MS = 3_000;
const KILL_MS = 5_000;

/**
 * One PowerShell process, driven through node-powershell: the only file that imports it.
 *
 * The library gets to see its own delimiters and nothing else, so that its accumulators stay empty
 * however much a command prints; replies and noise are cut out of the streams as they arrive.
 */
export class Shell {
  /** Settles when the process is gone and its last words are read; an error means it never started. */
  readonly ended: Promise<Error | null>;
  /** Every line of stdout but delimiters, as it arrives. */
  onLine: (line: string) => void = silent;
  /** Called when `diagnostics` has more to say. */
  onDiagnostics: () => void = silent;
  readonly diagnostics = new Diagnostics();
  outputLength = 0;
  readonly #driven: DrivenPowerShell;
  readonly #process: ChildProcess;
  readonly #platform: NodeJS.Platform;
  readonly #clock: Clock;

  /** Throws what spawning throws; what it reports later comes with `ended`. */
  constructor({
    executable,
    environment,
    cwd,
    platform = process.platform,
    clock = systemClock,
  }: ShellOptions) {
    this.#platform = platform;
    this.#clock = clock;
    // The library lets this variable overrule the executable that it was given.
    delete process.env['NODE_POWERSHELL'];
    const { NODE_POWERSHELL: _, ...env } = environment;
    this.#driven = new DrivenPowerShell({
      executable,
      executableOptions: { '-NoProfile': true, '-NonInteractive': true },
      spawnOptions: { windowsHide: true, cwd, env: { ...env, TERM: 'dumb' } },
      throwOnInvocationError: false,
    });
    const innards = this.#driven as unknown as Innards;
    innards.exitPromise.then(silent, silent);
    this.#process = innards.process;
    this.ended = this.#watchEnd();
    this.#tapStreams();
  }

  /** Whether the process runs. */
  get alive(): boolean {
    const { pid, exitCode, signalCode } = this.#process;
    return pid !== undefined && exitCode === null && signalCode === null;
  }

  /** Commands that the library remembers: none, once a run has ended. */
  get remembered(): number {
    return this.#driven.history.length;
  }

  /** Whether the process was started without a console window. */
  get windowsHidden(): boolean {
    return (this.#driven as unknown as Innards).spawnOptions.windowsHide === true;
  }

  /** Settles when the shell has done with the text, or has ended; what it said went to `onLine`. */
  async run(text: string): Promise<void> {
    const invoked = this.#driven.invoke(text).then(
      () => (this.alive ? null : this.ended),
      () => this.ended,
    );
    await Promise.race([invoked, this.ended]);
    this.#driven.history.length = 0;
  }

  /** Ends an idle shell by ending its input, and kills it if it stays. */
  async close(): Promise<void> {
    this.#process.stdin?.end();
    if (!(await this.#endsWithin(FAREWELL_MS))) await this.kill();
  }

  /** Ends the shell and what it has started, whatever it is doing. */
  async kill(): Promise<void> {
    if (this.alive) await killTree(this.#process, this.#platform);
    await this.#endsWithin(KILL_MS);
  }

  #endsWithin(milliseconds: number): Promise<boolean> {
    return new Promise((resolve) => {
      const cancel = this.#clock.after(milliseconds, () => {
        resolve(false);
      });
      void this.ended.then(() => {
        cancel();
        resolve(true);
      });
    });
  }

  #watchEnd(): Promise<Error | null> {
    return new Promise((resolve) => {
      this.#process.on('error', (error) => {
        if (this.#process.pid === undefined) resolve(error);
      });
      this.#process.once('exit', () => {
        // A child of the shell may hold the pipes open long after it.
        const cancel = this.#clock.after(LAST_WORDS_MS, () => {
          resolve(null);
        });
        this.#process.once('close', () => {
          cancel();
          resolve(null);
        });
      });
    });
  }

  #tapStreams(): void {
    const { stdin, stdout, stderr } = this.#driven.streams;
    // A shell that goes while it is written to: `ended` tells.
    stdin.on('error', silent);
    this.#driven.streams.stdout = this.#tap(stdout, (line) => {
      this.onLine(line);
    });
    this.#driven.streams.stderr = this.#tap(stderr, (line) => {
      this.note(`${line}\n`);
    });
  }

  /** Keeps a line that is no reply. */
  note(text: string): void {
    this.diagnostics.add(text);
    this.onDiagnostics();
  }

  #tap(stream: Readable, onLine: (line: string) => void): Readable {
    const delimiters = new PassThrough();
    const lines = new LineSplitter((line) => {
      const { delimiter } = this.#driven;
      if (delimiter === '' || !line.endsWith(delimiter)) {
        onLine(line);
        return;
      }
      const before = line.slice(0, -delimiter.length);
      if (before !== '') onLine(before);
      delimiters.write(`${delimiter}\n`);
    });
    stream.unpipe();
    stream.on('error', silent);
    stream.on('data', (chunk: string) => {
      this.outputLength += chunk.length;
      lines.push(chunk);
    });
    // Unpiping has paused it.
    stream.resume();
    return delimiters;
  }
}
