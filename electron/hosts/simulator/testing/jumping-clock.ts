import type { Clock } from '../clock.ts';

interface Sleeper {
  readonly at: number;
  readonly wake: () => void;
}

/**
 * A clock that jumps to the next thing that is waited for as soon as nothing else happens.
 *
 * Whatever was begun keeps its order in time, and no test takes longer than its work.
 */
export function jumpingClock(start = Date.UTC(2026, 0, 1)): Clock {
  let now = start;
  let sleepers: Sleeper[] = [];
  let pumping = false;

  const pump = () => {
    pumping = false;
    const next = sleepers.reduce<Sleeper | undefined>(
      (first, each) => (first === undefined || each.at < first.at ? each : first),
      undefined,
    );
    if (next === undefined) return;
    now = Math.max(now, next.at);
    sleepers = sleepers.filter((each) => each !== next);
    next.wake();
    schedule();
  };
  const schedule = () => {
    if (pumping || sleepers.length === 0) return;
    pumping = true;
    setImmediate(pump);
  };

  return {
    now: () => now,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        const giveUp = () => {
          sleepers = sleepers.filter((each) => each !== sleeper);
          reject(signal?.reason instanceof Error ? signal.reason : new Error('aborted'));
        };
        const sleeper: Sleeper = {
          at: now + ms,
          wake: () => {
            signal?.removeEventListener('abort', giveUp);
            resolve();
          },
        };
        if (signal?.aborted === true) {
          giveUp();
          return;
        }
        signal?.addEventListener('abort', giveUp, { once: true });
        sleepers = [...sleepers, sleeper];
        schedule();
      }),
  };
}
