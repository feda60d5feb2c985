import type { IpcMain } from 'electron';
import { callsOf, type CallName } from '../../shared/contract/call-names.ts';
import { LONGEST_DRAWING } from '../../shared/contract/drawing-file.ts';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Dispatch } from '../contract/dispatch.ts';
import { isBounded } from './bounded-input.ts';
import type { Refused } from './harden-navigation.ts';
import { isFromOurPage, type OurContents } from './sender.ts';

/** The one call that carries a file. */
const UNITS: Partial<Record<CallName, number>> = { 'drawing.save': LONGEST_DRAWING + 1024 };

/**
 * One handler for each call that the desktop has, each asking first who calls.
 *
 * A refusal is an answer too: a handler that gives nothing would leave the caller with `undefined`
 * for a value.
 */
export function handleCalls(
  ipc: Pick<IpcMain, 'handle'>,
  { dispatch, ours, refused }: { dispatch: Dispatch; ours: OurContents; refused: Refused },
): void {
  for (const name of callsOf('desktop')) {
    ipc.handle(name, async (event, ...given: unknown[]): Promise<Envelope<unknown>> => {
      if (!isFromOurPage(event, ours)) {
        refused(`a call of ${name} that is not from our page`);
        return failed('AccessDenied', 'Only the window of Mirror Manager may ask that.');
      }
      const [input, ...more] = given;
      if (more.length > 0 || !isBounded(input, UNITS[name])) {
        refused(`a call of ${name} with an input that is too large or no plain data`);
        return failed('BadInput', 'The program was asked for more at once than it takes.');
      }
      return dispatch(name, input, { door: 'desktop' });
    });
  }
}

function failed(code: 'AccessDenied' | 'BadInput', message: string): Envelope<never> {
  return { ok: false, error: new AppError(code, message).toShape() };
}
