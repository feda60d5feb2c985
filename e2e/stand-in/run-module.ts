import type { CmdletCall, CmdletReply } from '../../electron/hosts/simulator/cmdlet-call.ts';
import type { Engine } from '../engine-host/engine.ts';
import { COMMANDS_FROM_INPUT, runEngine } from '../engine-host/run-engine.ts';
import { STAND_IN_MODULES } from '../suite/engine-world.ts';
import { PIPE_VARIABLE, servePipe, type PipeOptions } from './pipe-server.ts';

export type Handler = (call: CmdletCall, signal: AbortSignal) => CmdletReply | Promise<CmdletReply>;

/** A reply that is empty but for what is given. */
export function reply(parts: Partial<CmdletReply> = {}): CmdletReply {
  return { objects: [], errors: [], warnings: [], ...parts };
}

/** What a run of the engine over the stand-in module has printed and asked. */
export interface ModuleRun {
  readonly lines: readonly string[];
  readonly stderr: string;
  readonly code: number | null;
  readonly calls: readonly CmdletCall[];
}

/** Runs lines of PowerShell over the stand-in modules, whose calls the handler answers. */
export async function runModule(
  engine: Engine | null,
  handler: Handler,
  lines: readonly string[],
  options: PipeOptions & { readonly environment?: NodeJS.ProcessEnv } = {},
): Promise<ModuleRun> {
  const pipe = await servePipe(async (call, signal) => handler(call, signal), options);
  try {
    const { stdout, stderr, code } = await runEngine(engine, COMMANDS_FROM_INPUT, `${lines.join('\n')}\n`, {
      PSModulePath: STAND_IN_MODULES,
      [PIPE_VARIABLE]: pipe.name,
      ...options.environment,
    });
    return { lines: stdout.split('\n').slice(0, -1), stderr, code, calls: pipe.log };
  } finally {
    await pipe.close();
  }
}
