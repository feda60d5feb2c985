import { systemClock } from '../../electron/hosts/powershell/clock.ts';
import { commandLine, newCall } from '../../electron/hosts/powershell/command-line.ts';
import { toAppError } from '../../electron/hosts/powershell/error-codes.ts';
import { exchange } from '../../electron/hosts/powershell/exchange.ts';
import { SILENCE_MS, type Session } from '../../electron/hosts/powershell/session.ts';
import type { Shell } from '../../electron/hosts/powershell/shell.ts';

/**
 * A session over a shell that is already there and is never replaced.
 *
 * The program's own session hides its shell; here the peers type into the same one. `onCommand` hears
 * every line that is sent.
 */
export function shellSession(shell: Shell, executable: string, onCommand: (line: string) => void): Session {
  return {
    executable,
    async invoke(operation, args, { silenceMs = SILENCE_MS, onFrame } = {}) {
      const call = newCall();
      const line = commandLine(operation, call, args);
      onCommand(line);
      const outcome = await exchange(shell, line, call, {
        clock: systemClock,
        silenceMs,
        ...(onFrame === undefined ? {} : { onFrame }),
      });
      if (outcome.kind !== 'answered') {
        throw new Error(`${operation}: ${outcome.kind} ${shell.diagnostics.take(line)}`);
      }
      if (!outcome.frame.ok) throw toAppError(outcome.frame.error);
      return outcome.frame.value;
    },
    dispose: () => shell.close(),
  };
}
