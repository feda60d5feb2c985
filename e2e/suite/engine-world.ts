import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Clock } from '../../electron/hosts/powershell/clock.ts';
import { createPowerShellHost } from '../../electron/hosts/powershell/powershell-host.ts';
import { toAppError } from '../../electron/hosts/powershell/error-codes.ts';
import { readOperationFiles } from '../../electron/hosts/powershell/operation-files.ts';
import { openSession } from '../../electron/hosts/powershell/session.ts';
import { shellEnvironment } from '../../electron/hosts/powershell/environment.ts';
import { createSimulator } from '../../electron/hosts/simulator/simulator.ts';
import { memoryStore, type LabStore } from '../../electron/hosts/simulator/store/lab-store.ts';
import type { CmdletCall } from '../../electron/hosts/simulator/cmdlet-call.ts';
import { recordFile, runRecordFiles } from '../../electron/records/run-record-files.ts';
import type { Lab } from '../../shared/lab/lab.ts';
import type { Engine } from '../engine-host/engine.ts';
import { PIPE_VARIABLE, servePipe } from '../stand-in/pipe-server.ts';
import { scratchFolder, type World } from './worlds.ts';

/** Where `tsx e2e/stand-in/build.ts` puts the stand-in modules. */
export const STAND_IN_MODULES = join(import.meta.dirname, '..', '..', '.build', 'modules');

/** A PowerShell over the stand-in module, whose lab can be exchanged while it runs. */
export interface EngineWorld extends World {
  /** What the module was asked, in order; emptied by `use`. */
  readonly calls: CmdletCall[];
  /** Puts another lab under the running shell, and forgets the records of the last one. */
  use(lab: Lab): void;
  /** What a process needs in its environment to find the same lab. */
  readonly environment: NodeJS.ProcessEnv;
}

export interface EngineWorldOptions {
  readonly memo?: boolean;
  /** Folders of script modules that the shell can load besides the stand-in ones. */
  readonly modules?: readonly string[];
  /** The session's watchdog; a suite about silence brings its own. */
  readonly clock?: Clock;
}

/**
 * The host that talks to PowerShell: node-powershell, the engine, the stand-in module, the simulator.
 *
 * Starting a shell takes a quarter of a second, so a suite keeps one world and exchanges its lab.
 */
export async function engineWorld(
  engine: Engine,
  lab: Lab,
  options: EngineWorldOptions = {},
): Promise<EngineWorld> {
  let store: LabStore = memoryStore(lab);
  let simulator = createSimulator({ store });
  const pipe = await servePipe((call, signal) => simulator.call(call, signal), options);
  const folder = await scratchFolder();
  const modules = [STAND_IN_MODULES, ...(options.modules ?? [])].join(delimiter);
  const environment = { [PIPE_VARIABLE]: pipe.name, PSModulePath: modules };
  const session = openSession({
    executable: engine.executable,
    environment: shellEnvironment({
      environment: { ...process.env, ...environment },
      platform: process.platform,
      windows: null,
      executable: engine.executable,
      typed: true,
      elevated: false,
    }),
    functions: await readOperationFiles(),
    toAppError,
    ...(options.clock === undefined ? {} : { clock: options.clock }),
  });
  const host = createPowerShellHost({
    session,
    records: runRecordFiles(folder.path),
    recordFile: (run) => recordFile(folder.path, run),
    label: 'local',
  });
  return {
    host,
    environment,
    calls: pipe.log,
    get store() {
      return store;
    },
    lab: () => store.read(),
    use(next) {
      store = memoryStore(next);
      simulator = createSimulator({ store });
      pipe.log.length = 0;
      rmSync(folder.path, { recursive: true, force: true });
      mkdirSync(folder.path);
    },
    async close() {
      await host.dispose();
      await pipe.close();
      await folder.remove();
    },
  };
}
