import { systemClock, type Clock } from '../../electron/hosts/powershell/clock.ts';

/** From this on a time is the watchdog's; what is shorter is a shell's farewell and runs by itself. */
const WATCHDOG_FROM_MS = 60_000;

/** A session's clock whose watchdog strikes when the test says so, and never by itself. */
export interface HandClock extends Clock {
  /** Lets all the time pass that is waited for now. */
  strike(): void;
}

/** A clock on which a shell that hangs is given up at once, and a slow machine is never taken for one. */
export function handClock(): HandClock {
  const waiting = new Set<() => void>();
  return {
    now: () => systemClock.now(),
    after(milliseconds, then) {
      if (milliseconds < WATCHDOG_FROM_MS) return systemClock.after(milliseconds, then);
      waiting.add(then);
      return () => {
        waiting.delete(then);
      };
    },
    strike() {
      for (const then of [...waiting]) {
        waiting.delete(then);
        then();
      }
    },
  };
}
