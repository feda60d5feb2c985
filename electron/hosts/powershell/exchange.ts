import type { Clock } from './clock.ts';
import { decodeFrame, type EndFrame, type PageFrame, type ProgressFrame } from './frames.ts';
import type { Shell } from './shell.ts';

export interface ExchangeOptions {
  readonly clock: Clock;
  /** How long the shell may say nothing of this call; each frame starts the time anew. */
  readonly silenceMs: number;
  readonly signals?: readonly AbortSignal[];
  readonly onFrame?: (frame: PageFrame | ProgressFrame) => void;
  /** Whether what the shell says beside its replies means that no reply will come. */
  readonly isHopeless?: (diagnostics: string) => boolean;
}

/** How a call ended; with `shellUsable` false the shell must not be used again. */
export type Outcome =
  | { readonly kind: 'answered'; readonly frame: EndFrame; readonly shellUsable: boolean }
  | {
      /** `unanswered`: the shell has done with the command and no last frame came. */
      readonly kind: 'silent' | 'gone' | 'unanswered' | 'unreadable' | 'aborted' | 'hopeless';
      readonly shellUsable: false;
    };

/**
 * Sends one call to a shell and waits for its end, a silence, or a signal.
 *
 * Success is a last frame that was decoded, nothing less: the library calls a command done when its
 * shell has exited, or when a prompt has swallowed the command after it. Never throws; nor may
 * `onFrame`.
 */
export async function exchange(
  shell: Shell,
  text: string,
  call: number,
  { clock, silenceMs, signals = [], onFrame, isHopeless }: ExchangeOptions,
): Promise<Outcome> {
  let last: EndFrame | null = null;
  let stopWatching: () => void = () => undefined;
  let abort: () => void = () => undefined;

  try {
    return await new Promise<Outcome>((resolve) => {
      const finish = (kind: Exclude<Outcome['kind'], 'answered'>, shellUsable = false): void => {
        resolve(
          last === null ? { kind, shellUsable: false } : { kind: 'answered', frame: last, shellUsable },
        );
      };
      const watch = (): void => {
        stopWatching();
        stopWatching = clock.after(silenceMs, () => {
          finish('silent');
        });
      };
      abort = () => {
        finish('aborted');
      };
      shell.onLine = (line) => {
        const frame = decodeFrame(line, call);
        if (frame === null) {
          shell.note(`${line}\n`);
          return;
        }
        watch();
        if (frame === 'unreadable') finish('unreadable');
        else if (frame.frame === 'end') last ??= frame;
        else if (last === null) onFrame?.(frame);
      };
      shell.onDiagnostics = () => {
        if (isHopeless?.(shell.diagnostics.text) === true) finish('hopeless');
      };
      for (const signal of signals) signal.addEventListener('abort', abort, { once: true });
      if (signals.some((signal) => signal.aborted)) {
        abort();
        return;
      }
      watch();
      void shell.run(text).then(() => {
        finish(shell.alive ? 'unanswered' : 'gone', shell.alive);
      });
    });
  } finally {
    stopWatching();
    shell.onLine = () => undefined;
    shell.onDiagnostics = () => undefined;
    for (const signal of signals) signal.removeEventListener('abort', abort);
  }
}
