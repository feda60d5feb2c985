import { setTimeout as delay } from 'node:timers/promises';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Inventory } from '../../shared/model/inventory.ts';
import { findVm } from '../../shared/model/look-up.ts';
import { targetStateOf } from '../../shared/steps/run-through.ts';
import type { Step } from '../../shared/steps/step.ts';
import type { HyperVHost, StepOutcome } from '../hosts/hyperv-host.ts';
import { shapeOf } from './shape-of.ts';

/** How long it is until the host is asked again. */
const PAUSE_MS = 2_000;

/** The states through which a VM comes to be off; any other is not on the way there. */
const ON_THE_WAY = ['Running', 'RunningCritical', 'Stopping', 'StoppingCritical', 'Starting'];

/** Resolves after so many milliseconds, or rejects when the signal says so. */
export type Pause = (milliseconds: number, signal?: AbortSignal) => Promise<void>;

const pauseOnTheWall: Pause = (milliseconds, signal) =>
  delay(milliseconds, undefined, signal === undefined ? {} : { signal });

/**
 * Waits until a person has shut a VM down: asks the host every other second, and changes nothing.
 *
 * The outcome is that of a step, but nothing of it was done by the run: it is not recorded and not taken
 * back. Never throws; the signal ends it as `Cancelled`.
 */
export async function waitForOff(
  host: HyperVHost,
  step: Extract<Step, { kind: 'stop-vm' }>,
  {
    inventory,
    signal,
    onWaiting,
    pause = pauseOnTheWall,
  }: {
    /** The host as it was read just before. */
    inventory: Inventory;
    signal?: AbortSignal | undefined;
    onWaiting: (text: string) => void;
    pause?: Pause | undefined;
  },
): Promise<StepOutcome> {
  const before = targetStateOf(inventory, step);
  const name = step.vm.name;
  let now = inventory;
  const failed = (error: AppError): StepOutcome => ({
    result: 'failed',
    error: error.toShape(),
    before,
    after: targetStateOf(now, step),
    added: null,
  });
  try {
    for (;;) {
      now = await host.read(signal);
      const state = findVm(now, step.vm.id)?.state;
      const unread = now.unread.some((each) => each.name === name);
      if (state === 'Off') {
        return { result: 'done', before, after: targetStateOf(now, step), added: null };
      }
      if (state === undefined && !unread) {
        return failed(new AppError('NotFound', `${name} is not on this host any more.`));
      }
      if (state !== undefined && !ON_THE_WAY.includes(state)) {
        return failed(
          new AppError('InvalidState', `${name} was to be shut down and is in state ${state}.`, {
            hint: hint('hint.bring-to-state'),
          }),
        );
      }
      onWaiting(`Waiting until ${name} has been shut down (${state ?? 'it cannot be read now'}).`);
      await pause(PAUSE_MS, signal);
    }
  } catch (error) {
    if (signal?.aborted === true) {
      return failed(
        new AppError('Cancelled', 'The waiting was ended.', {
          hint: hint('hint.not-shut-down', { vm: name }),
        }),
      );
    }
    return { result: 'failed', error: shapeOf(error), before, after: null, added: null };
  }
}
