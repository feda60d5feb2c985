import { fileURLToPath } from 'node:url';
import type { ScriptFile } from '../../electron/hosts/powershell/bootstrap.ts';
import { systemClock } from '../../electron/hosts/powershell/clock.ts';
import { shellEnvironment } from '../../electron/hosts/powershell/environment.ts';
import { readOperationFiles } from '../../electron/hosts/powershell/operation-files.ts';
import { createPowerShellHost } from '../../electron/hosts/powershell/powershell-host.ts';
import { SILENCE_MS } from '../../electron/hosts/powershell/session.ts';
import { startShell } from '../../electron/hosts/powershell/start-shell.ts';
import type { HyperVHost } from '../../electron/hosts/hyperv-host.ts';
import type { CmdletCall } from '../../electron/hosts/simulator/cmdlet-call.ts';
import { createSimulator } from '../../electron/hosts/simulator/simulator.ts';
import { memoryStore } from '../../electron/hosts/simulator/store/lab-store.ts';
import { recordFile, runRecordFiles } from '../../electron/records/run-record-files.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import type { Engine } from '../../e2e/engine-host/engine.ts';
import { MODULES_FOLDER } from '../../e2e/stand-in/modules-folder.ts';
import { PIPE_VARIABLE, servePipe } from '../../e2e/stand-in/pipe-server.ts';
import { scratchFolder } from '../../e2e/suite/worlds.ts';
import { shellSession } from './shell-session.ts';

/** One warm shell in which the program and its peers are measured, over a stand-in in memory. */
export interface BenchWorld {
  readonly host: HyperVHost;
  /** What the stand-in was asked, in order; emptied by `use` and by whoever counts. */
  readonly calls: CmdletCall[];
  /** What reached the shell's standard input since it was emptied. */
  readonly commands: string[];
  /** What a new process needs in its environment to find the same stand-in. */
  readonly environment: NodeJS.ProcessEnv;
  /** Puts another lab under the running shell. */
  use(lab: Lab): void;
  /** Runs a line in the shell and gives the lines that it prints. */
  type(line: string): Promise<string[]>;
  close(): Promise<void>;
}

/**
 * Starts the shell with the program's functions and the peers' in it.
 *
 * Replies of the stand-in are kept in memory on both sides of its pipe, so that what is measured is
 * the work around the cmdlets and not the simulator's.
 */
export async function benchWorld(engine: Engine, lab: Lab): Promise<BenchWorld> {
  let simulator = createSimulator({ store: memoryStore(lab) });
  const pipe = await servePipe((call, signal) => simulator.call(call, signal), { memo: true });
  const environment = { [PIPE_VARIABLE]: pipe.name, PSModulePath: MODULES_FOLDER };
  const folder = await scratchFolder();
  const peers = await readOperationFiles(new URL('./peers/', import.meta.url));
  const functions: readonly ScriptFile[] = [...(await readOperationFiles()), ...peers];
  const shell = await startShell({
    executable: engine.executable,
    environment: shellEnvironment({
      environment: { ...process.env, ...environment },
      platform: process.platform,
      windows: null,
      executable: engine.executable,
      typed: true,
      elevated: false,
    }),
    cwd: fileURLToPath(new URL('/', import.meta.url)),
    platform: process.platform,
    clock: systemClock,
    functions,
    silenceMs: SILENCE_MS,
    signals: [],
  });
  const commands: string[] = [];
  const run = (line: string): Promise<void> => {
    commands.push(line);
    return shell.run(line);
  };
  const host = createPowerShellHost({
    session: shellSession(shell, engine.executable, (line) => commands.push(line)),
    records: runRecordFiles(folder.path),
    recordFile: (id) => recordFile(folder.path, id),
    label: 'bench',
  });
  return {
    host,
    environment,
    calls: pipe.log,
    commands,
    use(next) {
      simulator = createSimulator({ store: memoryStore(next) });
      pipe.log.length = 0;
      commands.length = 0;
    },
    async type(line) {
      const lines: string[] = [];
      shell.onLine = (each) => lines.push(each);
      await run(line);
      shell.onLine = () => undefined;
      const said = shell.diagnostics.take('');
      if (said !== '') throw new Error(`${line}: ${said}`);
      return lines;
    },
    async close() {
      await host.dispose();
      await pipe.close();
      await folder.remove();
    },
  };
}
