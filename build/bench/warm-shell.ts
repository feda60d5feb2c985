import { exchange } from '../../electron/hosts/powershell/exchange.ts';
import { systemClock } from '../../electron/hosts/powershell/clock.ts';
import { commandLine, newCall } from '../../electron/hosts/powershell/command-line.ts';
import { toAppError } from '../../electron/hosts/powershell/error-codes.ts';
import { readOperationFiles } from '../../electron/hosts/powershell/operation-files.ts';
import type { Session } from '../../electron/hosts/powershell/session.ts';
import { startShell } from '../../electron/hosts/powershell/start-shell.ts';
import { createSimulator } from '../../electron/hosts/simulator/simulator.ts';
import { memoryStore } from '../../electron/hosts/simulator/store/lab-store.ts';
import type { CmdletCall } from '../../electron/hosts/simulator/cmdlet-call.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import type { Engine } from '../../e2e/engine-host/engine.ts';
import { PIPE_VARIABLE, servePipe } from '../../e2e/stand-in/pipe-server.ts';
import { STAND_IN_MODULES } from '../../e2e/suite/engine-world.ts';
import { PEER_FUNCTIONS } from './peers.ts';

/** One shell for all peers: it takes any text, and our operations through a session over it. */
export interface WarmShell {
  /** What the text prints; what it says beside that is an error. */
  run(text: string): Promise<string>;
  readonly session: Session;
  /** Commands sent on the shell's input so far. */
  readonly roundTrips: () => number;
  /** What the stand-in module was asked. */
  readonly calls: CmdletCall[];
  use(lab: Lab): void;
  readonly environment: NodeJS.ProcessEnv;
  close(): Promise<void>;
}

/** A shell with the program's functions and the peers' in it, over an in-memory stand-in: its replies are kept and used again. */
export async function warmShell(engine: Engine, lab: Lab): Promise<WarmShell> {
  let simulator = createSimulator({ store: memoryStore(lab) });
  const pipe = await servePipe((call, signal) => simulator.call(call, signal), { memo: true });
  const environment = { ...process.env, [PIPE_VARIABLE]: pipe.name, PSModulePath: STAND_IN_MODULES };
  const shell = await startShell({
    executable: engine.executable,
    environment,
    cwd: process.cwd(),
    platform: process.platform,
    clock: systemClock,
    functions: await readOperationFiles(),
    silenceMs: 60_000,
    signals: [],
  });
  for (const text of PEER_FUNCTIONS) await shell.run(text);
  let sent = 0;
  return {
    calls: pipe.log,
    environment,
    roundTrips: () => sent,
    async run(text) {
      const lines: string[] = [];
      shell.onLine = (line) => lines.push(line);
      await shell.run(text);
      sent += 1;
      const said = shell.diagnostics.take('');
      if (said !== '') throw new Error(`${text}: ${said}`);
      return lines.join('\n');
    },
    session: {
      executable: engine.executable,
      async invoke(operation, args, { onFrame, signal } = {}) {
        const call = newCall();
        sent += 1;
        const outcome = await exchange(shell, commandLine(operation, call, args), call, {
          clock: systemClock,
          silenceMs: 60_000,
          ...(onFrame === undefined ? {} : { onFrame }),
          ...(signal === undefined ? {} : { signals: [signal] }),
        });
        if (outcome.kind !== 'answered') throw new Error(`the shell ended a call as ${outcome.kind}`);
        if (!outcome.frame.ok) throw toAppError(outcome.frame.error);
        return outcome.frame.value;
      },
      dispose: () => Promise.resolve(),
    },
    use(next) {
      simulator = createSimulator({ store: memoryStore(next) });
      pipe.log.length = 0;
    },
    async close() {
      await shell.close();
      await pipe.close();
    },
  };
}
