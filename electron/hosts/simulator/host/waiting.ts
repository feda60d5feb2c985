import { hint } from '../../../../shared/errors/advice.ts';
import { AppError, isOutcomeUnknown } from '../../../../shared/errors/app-error.ts';
import type { ApplyOptions } from '../../hyperv-host.ts';
import type { Clock } from '../clock.ts';
import type { Performed } from './operations.ts';

const READ_BACK_EVERY_MS = 250;
export const READ_BACK_FOR_MS = 10_000;
const LOOK_AT_SHUTDOWN_EVERY_MS = 1000;

/** Reads back until the host shows what the step wants: its reads lag its writes. */
export async function waitUntilRead(
  { readBack }: Performed,
  clock: Clock,
  forMs = READ_BACK_FOR_MS,
): Promise<void> {
  const until = clock.now() + forMs;
  for (;;) {
    const wrong = await readBack();
    if (wrong === null) return;
    if (clock.now() >= until) {
      throw new AppError('Mismatch', `Read back, ${wrong}.`, {
        hint: hint('hint.read-and-check'),
      });
    }
    await clock.sleep(READ_BACK_EVERY_MS);
  }
}

/**
 * Waits for the guest for as long as the person does; the shutdown itself is never taken back.
 *
 * The state of the machine decides, whatever error the call ended with.
 */
export async function waitForShutdown(
  performed: Performed,
  job: Promise<unknown>,
  {
    clock,
    signal,
    onProgress,
  }: {
    clock: Clock;
    signal: AbortSignal | undefined;
    onProgress: ApplyOptions['onProgress'] | undefined;
  },
): Promise<void> {
  const began = clock.now();
  const end = job.then(
    () => true,
    async (error: unknown) => {
      if (isLost(error) || (await performed.readBack()) !== null) throw error;
      return true;
    },
  );
  end.catch(() => undefined);
  while (!(await Promise.race([end, pause(clock, signal)]))) {
    onProgress?.(`The guest is shutting down (${String(Math.round((clock.now() - began) / 1000))} s).`);
  }
  await waitUntilRead(performed, clock);
}

async function pause(clock: Clock, signal: AbortSignal | undefined): Promise<false> {
  try {
    await clock.sleep(LOOK_AT_SHUTDOWN_EVERY_MS, signal);
    return false;
  } catch (error) {
    throw cancelled('No longer waiting; the virtual machine may still shut down.', error);
  }
}

function isLost(error: unknown): boolean {
  return error instanceof AppError && isOutcomeUnknown(error.code);
}

export function cancelled(message: string, cause?: unknown): AppError {
  return new AppError('Cancelled', message, { cause });
}
