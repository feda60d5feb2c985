import type { CmdletCall, CmdletReply } from '../../electron/hosts/simulator/cmdlet-call.ts';
import type { Engine } from '../engine-host/engine.ts';
import { COMMANDS_FROM_INPUT, runEngine, type EngineRun } from '../engine-host/run-engine.ts';
import { MODULES_FOLDER } from './modules-folder.ts';
import { PIPE_VARIABLE, servePipe, type PipeOptions } from './pipe-server.ts';

/** A run of the engine over the stand-in modules, and what they asked. */
export interface ModuleRun extends EngineRun {
  /** Standard output, line by line. */
  readonly lines: readonly string[];
  readonly calls: readonly CmdletCall[];
}

/** What answers the module's calls. */
export type Handler = (call: CmdletCall, signal: AbortSignal) => CmdletReply | Promise<CmdletReply>;

/** A reply with nothing but what is given. */
export function reply(parts: Partial<CmdletReply> = {}): CmdletReply {
  return { objects: [], errors: [], warnings: [], ...parts };
}

/** Runs commands, a line each, in a shell whose stand-in modules `handler` answers. */
export async function runWithModule(
  engine: Engine | null,
  handler: Handler,
  commands: readonly string[],
  { environment = {}, ...options }: PipeOptions & { readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<ModuleRun> {
  const pipe = await servePipe(async (call, signal) => handler(call, signal), options);
  try {
    const run = await runEngine(engine, COMMANDS_FROM_INPUT, `${commands.join('\n')}\n`, {
      [PIPE_VARIABLE]: pipe.name,
      PSModulePath: MODULES_FOLDER,
      ...environment,
    });
    return { ...run, lines: run.stdout.split('\n').slice(0, -1), calls: [...pipe.log] };
  } finally {
    await pipe.close();
  }
}
