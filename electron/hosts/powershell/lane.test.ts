import { expect, it } from 'vitest';
import { Lane } from './lane.ts';

const refusal = () => new Error('cancelled');

/** A task that ends when it is told to. */
function gate() {
  const { promise, resolve } = withResolvers();
  let started = 0;
  const task = async () => {
    started += 1;
    await promise;
    return started;
  };
  return { task, open: resolve, started: () => started };
}

function withResolvers() {
  let resolve: () => void = () => undefined;
  const promise = new Promise<void>((settle) => {
    resolve = settle;
  });
  return { promise, resolve };
}

it('runs one task at a time, in order, past one that fails', async () => {
  const lane = new Lane();
  const log: string[] = [];
  const first = gate();
  const runs = [
    lane.run(
      async () => {
        await first.task();
        log.push('first');
      },
      undefined,
      refusal,
    ),
    lane.run(
      async () => {
        log.push('second');
        throw new Error('no');
      },
      undefined,
      refusal,
    ),
    lane.run(async () => log.push('third'), undefined, refusal),
  ];
  expect(log).toEqual([]);
  first.open();
  expect((await Promise.allSettled(runs)).map(({ status }) => status)).toEqual([
    'fulfilled',
    'rejected',
    'fulfilled',
  ]);
  expect(log).toEqual(['first', 'second', 'third']);
});

it('takes out a waiting task when its signal says so, and leaves a running one alone', async () => {
  const lane = new Lane();
  const stop = new AbortController();
  const first = gate();
  const second = gate();
  const running = lane.run(first.task, stop.signal, refusal);
  const waiting = lane.run(second.task, stop.signal, refusal);
  stop.abort();
  await expect(waiting).rejects.toThrow('cancelled');
  first.open();
  await expect(running).resolves.toBe(1);
  expect(second.started()).toBe(0);
  await expect(lane.run(second.task, stop.signal, refusal)).rejects.toThrow('cancelled');
});

it('settles everything when it is closed', async () => {
  const lane = new Lane();
  const first = gate();
  const running = lane.run(first.task, undefined, refusal);
  const waiting = lane.run(first.task, undefined, refusal);
  const closed = lane.close(new Error('closed'));
  await expect(waiting).rejects.toThrow('closed');
  first.open();
  await closed;
  await expect(running).resolves.toBe(1);
  await expect(lane.run(first.task, undefined, refusal)).rejects.toThrow('closed');
});
