import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import type { CmdletCall, CmdletReply, HyperVObject, ParameterValue } from '../cmdlet-call.ts';
import type { Clock } from '../clock.ts';
import type { Simulator } from '../simulator.ts';
import { appErrorOf } from './cmdlet-error.ts';

/** A hang is taken for a lost host after this, as the PowerShell host does. */
export const WATCHDOG_MS = 60_000;

export type Bound = Readonly<Record<string, ParameterValue>>;

/** Calls the simulated cmdlets one by one, as a shell would. */
export interface Caller {
  /** The whole reply, with errors in it. Throws AppError `HostLost` or `TimedOut`. */
  readonly ask: (
    cmdlet: string,
    set: string,
    parameters: Bound,
    signal?: AbortSignal,
  ) => Promise<CmdletReply>;
  /** The objects of a call that stops at its first error, which is thrown as AppError. */
  readonly invoke: (cmdlet: string, set: string, parameters: Bound) => Promise<readonly HyperVObject[]>;
  /** As invoke, for what may take as long as it likes: no watchdog, only the signal. */
  readonly job: (cmdlet: string, set: string, parameters: Bound, signal: AbortSignal) => Promise<unknown>;
}

/** A caller that gives the host up when a cmdlet is silent for `watchdogMs`, and every call once `ended` is aborted. */
export function createCaller(
  simulator: Simulator,
  clock: Clock,
  watchdogMs = WATCHDOG_MS,
  ended: AbortSignal = new AbortController().signal,
): Caller {
  const ask: Caller['ask'] = async (cmdlet, set, parameters, signal) => {
    const call: CmdletCall = { cmdlet, set, parameters };
    const silent = new AbortController();
    const given = AbortSignal.any([ended, silent.signal, ...(signal === undefined ? [] : [signal])]);
    const answered = new AbortController();
    const watchdog = clock.sleep(watchdogMs, answered.signal).then(
      () => {
        silent.abort(
          new AppError('TimedOut', `${cmdlet} did not answer within ${String(watchdogMs / 1000)} s.`, {
            hint: UNKNOWN,
          }),
        );
      },
      () => undefined,
    );
    try {
      return alive(cmdlet, await simulator.call(call, given));
    } finally {
      answered.abort(new Error('answered'));
      await watchdog;
    }
  };
  return {
    ask,
    invoke: async (cmdlet, set, parameters) => objectsOf(await ask(cmdlet, set, parameters)),
    job: async (cmdlet, set, parameters, signal) =>
      objectsOf(alive(cmdlet, await simulator.call({ cmdlet, set, parameters }, signal))),
  };
}

const UNKNOWN = hint('hint.may-have-happened');

function alive(cmdlet: string, reply: CmdletReply): CmdletReply {
  if (reply.die !== true) return reply;
  throw new AppError('HostLost', `The shell was lost while ${cmdlet} ran.`, { hint: UNKNOWN });
}

function objectsOf({ errors, objects }: CmdletReply): readonly HyperVObject[] {
  const [first] = errors;
  if (first !== undefined) throw appErrorOf(first);
  return objects;
}
