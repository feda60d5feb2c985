import { fstatSync } from 'node:fs';

/** What the console needs of the terminal's input. */
export interface TerminalInput {
  readonly fd?: number;
  readonly isTTY?: boolean;
  on(event: 'data', listener: (data: Buffer | string) => void): unknown;
  on(event: 'end' | 'close' | 'error', listener: () => void): unknown;
  pause(): unknown;
}

/** The signals that end it besides Ctrl+C: closed window, closed session, a request to end. */
const ENDINGS = ['SIGHUP', 'SIGTERM', 'SIGBREAK'] as const;

/**
 * Calls `onEnter` for each line of the terminal and `onEnd` when the terminal, or the process that
 * holds the other end of a pipe, is gone. Gives the end of listening.
 *
 * Nothing to read from at all (`< /dev/null`, a service) is no terminal that could end.
 */
export function followTerminal(
  input: TerminalInput,
  { onEnter, onEnd }: { readonly onEnter: () => void; readonly onEnd: () => void },
): () => void {
  for (const signal of ENDINGS) process.once(signal, onEnd);
  let listening = true;
  if (canEnd(input)) {
    input.on('data', (data) => {
      if (listening && String(data).includes('\n')) onEnter();
    });
    for (const event of ['end', 'close', 'error'] as const) {
      input.on(event, () => {
        if (listening) onEnd();
      });
    }
  }
  return () => {
    listening = false;
    for (const signal of ENDINGS) process.removeListener(signal, onEnd);
    input.pause();
  };
}

function canEnd({ fd, isTTY = false }: TerminalInput): boolean {
  if (isTTY || fd === undefined) return true;
  try {
    const stat = fstatSync(fd);
    return stat.isFIFO() || stat.isSocket();
  } catch {
    return false;
  }
}
