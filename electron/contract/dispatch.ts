import type { z } from 'zod';
import { CALL_DOORS, type CallName, type Door } from '../../shared/contract/call-names.ts';
import { contract, type CallInput, type CallOutput } from '../../shared/contract/contract.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError, type AppErrorShape } from '../../shared/errors/app-error.ts';
import { shapeOf } from '../service/shape-of.ts';
import { withoutPaths } from './without-paths.ts';

/** Who calls, as the door itself knows it; nothing of it comes with the call. */
export interface Caller {
  readonly door: Door;
}

/** One function for each call of the contract. */
export type Handlers = { readonly [N in CallName]: (input: CallInput<N>) => Promise<CallOutput<N>> };

/** Answers any call of any door. It never rejects: what goes wrong is in the envelope. */
export type Dispatch = (name: string, raw: unknown, caller: Caller) => Promise<Envelope<unknown>>;

/** What is told of an error that no door shows whole. */
export type ReportError = (message: string, facts: Record<string, unknown>) => void;

/**
 * The one way in, for every door: known call, of this door, with a good input, or an envelope that
 * says why not.
 *
 * A call of another door is as unknown as one that does not exist: what a door cannot do it need not
 * know about.
 */
export function createDispatch(handlers: Handlers, report: ReportError): Dispatch {
  return async (name, raw, { door }) => {
    if (!isCallOf(name, door)) return failed(unknownCall());
    const input = contract[name].input.safeParse(raw);
    if (!input.success) return failed(badInput(name, input.error));
    try {
      const handle = handlers[name] as (input: unknown) => Promise<unknown>;
      return { ok: true, value: await handle(input.data) };
    } catch (error) {
      if (!(error instanceof AppError)) {
        report('a call failed', { call: name, error: error instanceof Error ? error.stack : String(error) });
      }
      return failed(shapeOf(error));
    }
  };
}

function isCallOf(name: string, door: Door): name is CallName {
  return Object.hasOwn(CALL_DOORS, name) && (CALL_DOORS[name as CallName] as readonly Door[]).includes(door);
}

function failed(error: AppErrorShape): Envelope<never> {
  return { ok: false, error: withoutPaths(error) };
}

function unknownCall(): AppErrorShape {
  return new AppError('BadInput', 'There is no such call here.', {
    hint: hint('hint.reload-other-version'),
  }).toShape();
}

/** Says where the input was wrong, and nothing of what it held. */
function badInput(name: CallName, error: z.ZodError): AppErrorShape {
  const where = error.issues.map(({ path, code }) => `${path.map(String).join('.') || 'input'}: ${code}`);
  return new AppError('BadInput', 'The program was asked in a way that it does not understand.', {
    hint: hint('hint.reload-other-version'),
    detail: `${name}: ${where.slice(0, 5).join('; ')}`,
  }).toShape();
}
