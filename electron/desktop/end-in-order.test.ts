import { EventEmitter } from 'node:events';
import type { App, BrowserWindow } from 'electron';
import { expect, it, vi } from 'vitest';
import { confirmClose, endInOrder } from './end-in-order.ts';

const settle = () => new Promise((resolve) => setImmediate(resolve));

it('the hosts are closed before the program ends, once', async () => {
  const done: string[] = [];
  const app = Object.assign(new EventEmitter(), {
    quit: () => void done.push('quit'),
    exit: (code: number) => void done.push(`exit ${code}`),
  });
  endInOrder(app as unknown as App, async () => {
    done.push('dispose');
    await settle();
  });
  const preventDefault = vi.fn();
  app.emit('window-all-closed');
  app.emit('will-quit', { preventDefault });
  app.emit('will-quit', { preventDefault });
  expect(done).toEqual(['quit', 'dispose']);
  await settle();
  await settle();
  expect(done).toEqual(['quit', 'dispose', 'exit 0']);
  expect(preventDefault).toHaveBeenCalledTimes(2);
});

function windowWith(isWorking: () => boolean, answers: boolean[]) {
  const window = Object.assign(new EventEmitter(), { close: vi.fn() });
  const ask = vi.fn(() => Promise.resolve(answers.shift() ?? false));
  confirmClose(window as unknown as BrowserWindow, { isWorking, ask });
  const close = () => {
    const preventDefault = vi.fn();
    window.emit('close', { preventDefault });
    return preventDefault.mock.calls.length === 0;
  };
  return { window, ask, close };
}

it('a window closes at once where nothing is under way', () => {
  const { ask, close } = windowWith(() => false, []);
  expect(close()).toBe(true);
  expect(ask).not.toHaveBeenCalled();
});

it('a window over a run asks first, one question at a time', async () => {
  const { window, ask, close } = windowWith(() => true, [false, true]);
  expect([close(), close()]).toEqual([false, false]);
  expect(ask).toHaveBeenCalledOnce();
  await settle();
  expect(window.close).not.toHaveBeenCalled();
  expect(close()).toBe(false);
  await settle();
  expect(window.close).toHaveBeenCalledOnce();
  expect(close()).toBe(true);
});
