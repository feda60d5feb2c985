import { win32 } from 'node:path';
import type { AppError } from '../../../shared/errors/app-error.ts';
import type { ScriptFile } from './bootstrap.ts';
import { systemClock, type Clock } from './clock.ts';
import { commandLine, newCall } from './command-line.ts';
import { toAppError } from './error-codes.ts';
import { exchange } from './exchange.ts';
import type { PageFrame, ProgressFrame, ShellError } from './frames.ts';
import { Lane } from './lane.ts';
import type { OperationName } from './operation-name.ts';
import type { Shell } from './shell.ts';
import { cancelled, hostLost, timedOut } from './shell-errors.ts';
import { startShell } from './start-shell.ts';
import { windowsFolder } from './windows-folder.ts';

export interface InvokeOptions {
  /** Takes the call out of the queue (Cancelled), or, once it runs, ends the shell (HostLost). */
  readonly signal?: AbortSignal;
  /** How long the shell may say nothing; every frame starts the time anew. */
  readonly silenceMs?: number;
  readonly onFrame?: (frame: PageFrame | ProgressFrame) => void;
}

/** One PowerShell at a time, with the program's functions in it. */
export interface Session {
  /**
   * Calls an operation and gives its last frame's value; calls run one by one, in their order.
   *
   * Throws an AppError: HostLost and TimedOut mean that the outcome is unknown, and that the next
   * call gets a fresh shell; Cancelled, NoPowerShell and ConstrainedLanguage that nothing was sent.
   */
  invoke(operation: OperationName, args: object, options?: InvokeOptions): Promise<unknown>;
  readonly executable: string;
  /** Ends the shell; a running call is lost, a waiting one cancelled. Nothing is left behind. */
  dispose(): Promise<void>;
}

/** When a shell is replaced between two calls, for what may have piled up in it. */
export interface RecycleLimits {
  readonly calls: number;
  readonly outputLength: number;
  readonly idleMs: number;
  /** A shell that is asked more often than this may be waiting for a job in it, and stays. */
  readonly quietMs: number;
}

export interface SessionOptions {
  /** An absolute path, from findPowerShell. */
  readonly executable: string;
  /** From shellEnvironment. */
  readonly environment: NodeJS.ProcessEnv;
  readonly functions: readonly ScriptFile[];
  readonly platform?: NodeJS.Platform;
  readonly clock?: Clock;
  readonly recycle?: RecycleLimits;
  /** What the host's own error means; error-codes.ts unless another is given. */
  readonly toAppError?: (error: ShellError) => AppError;
  /** What a shell said beside its replies, without the arguments of the call. */
  readonly onDiagnostic?: (text: string) => void;
}

export const SILENCE_MS = 60_000;
const RECYCLE: RecycleLimits = {
  calls: 200,
  outputLength: 8 * 1024 * 1024,
  idleMs: 30 * 60_000,
  quietMs: 3_000,
};

/** A session whose shell starts with the first call. */
export function openSession(options: SessionOptions): Session {
  return new ShellSession(options);
}

class ShellSession implements Session {
  readonly executable: string;
  readonly #options: SessionOptions;
  readonly #platform: NodeJS.Platform;
  readonly #clock: Clock;
  readonly #limits: RecycleLimits;
  readonly #lane = new Lane();
  readonly #stop = new AbortController();
  #shell: Shell | null = null;
  #calls = 0;
  #lastUse = 0;
  #disposal: Promise<void> | null = null;

  constructor(options: SessionOptions) {
    this.executable = options.executable;
    this.#options = options;
    this.#platform = options.platform ?? process.platform;
    this.#clock = options.clock ?? systemClock;
    this.#limits = options.recycle ?? RECYCLE;
  }

  async invoke(operation: OperationName, args: object, options: InvokeOptions = {}): Promise<unknown> {
    const call = newCall();
    const line = commandLine(operation, call, args);
    return this.#lane.run(() => this.#send(line, call, options), options.signal, cancelled);
  }

  dispose(): Promise<void> {
    this.#disposal ??= this.#end();
    return this.#disposal;
  }

  async #end(): Promise<void> {
    this.#stop.abort();
    await this.#lane.close(cancelled());
    await this.#shell?.close();
    this.#shell = null;
  }

  async #send(
    line: string,
    call: number,
    { signal, silenceMs = SILENCE_MS, onFrame }: InvokeOptions,
  ): Promise<unknown> {
    const signals = signal === undefined ? [this.#stop.signal] : [this.#stop.signal, signal];
    const shell = await this.#ready(signals);
    const thrown: unknown[] = [];
    const outcome = await exchange(shell, line, call, {
      clock: this.#clock,
      silenceMs,
      signals,
      onFrame: (frame) => {
        try {
          onFrame?.(frame);
        } catch (error) {
          thrown.push(error);
        }
      },
    });
    this.#calls += 1;
    this.#lastUse = this.#clock.now();
    if (!outcome.shellUsable) {
      this.#shell = null;
      await shell.kill();
    }
    const said = shell.diagnostics.take(line);
    if (said !== '') this.#options.onDiagnostic?.(said);

    switch (outcome.kind) {
      case 'answered':
        if (!outcome.frame.ok) throw (this.#options.toAppError ?? toAppError)(outcome.frame.error);
        if (thrown.length > 0) throw thrown[0];
        return outcome.frame.value;
      case 'silent':
        throw timedOut(silenceMs, said);
      case 'aborted':
        throw hostLost('the call was cancelled while it ran', said);
      case 'gone':
        throw hostLost('its process has ended', said);
      case 'unreadable':
        throw hostLost('what it replied cannot be read', said);
      default:
        throw hostLost('the command ended without a reply', said);
    }
  }

  async #ready(signals: readonly AbortSignal[]): Promise<Shell> {
    const shell = this.#shell;
    if (shell !== null) {
      if (shell.alive && !this.#isSpent(shell)) return shell;
      this.#shell = null;
      await shell.close();
    }
    this.#calls = 0;
    const { executable, environment, functions } = this.#options;
    this.#shell = await startShell({
      executable,
      environment,
      functions,
      platform: this.#platform,
      clock: this.#clock,
      cwd: this.#platform === 'win32' ? (windowsFolder() ?? win32.parse(executable).root) : '/',
      silenceMs: SILENCE_MS,
      signals,
    });
    this.#watchIdle(this.#shell);
    return this.#shell;
  }

  /** An end between two calls harms nobody, but it is told: it may be a policy, or a person. */
  #watchIdle(shell: Shell): void {
    void shell.ended.then(() => {
      if (this.#shell !== shell || this.#lane.busy || this.#stop.signal.aborted) return;
      this.#shell = null;
      this.#options.onDiagnostic?.('PowerShell has ended between two calls.');
    });
  }

  #isSpent(shell: Shell): boolean {
    const { calls, outputLength, idleMs, quietMs } = this.#limits;
    const idle = this.#clock.now() - this.#lastUse;
    if (idle >= idleMs) return true;
    return idle >= quietMs && (this.#calls >= calls || shell.outputLength >= outputLength);
  }
}
