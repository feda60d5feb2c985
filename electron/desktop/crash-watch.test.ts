import { EventEmitter } from 'node:events';
import type { App, BrowserWindow } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Logger } from '../log/logger.ts';
import { watchChildren, watchPage, watchProcess } from './crash-watch.ts';

const crashes: string[] = [];
const logged: string[] = [];
const note = (message: string): void => {
  logged.push(message);
};
const log: Logger = { info: note, warn: note, error: note };
const options = { log, writeCrash: (what: string) => void crashes.push(what) };

beforeEach(() => {
  crashes.length = 0;
  logged.length = 0;
});

it('an error that nobody expected is written down each time, said once, and ends nothing', () => {
  const source = new EventEmitter();
  const say = vi.fn();
  watchProcess(source, { ...options, say });
  source.emit('uncaughtException', new Error('first'));
  source.emit('unhandledRejection', 'second');
  expect(crashes).toEqual(['uncaughtException', 'unhandledRejection']);
  expect(say).toHaveBeenCalledOnce();
});

it('a helper process that is gone is written down, unless it just ended', () => {
  const app = new EventEmitter();
  watchChildren(app as unknown as App, options);
  app.emit('child-process-gone', {}, { type: 'GPU', reason: 'crashed', exitCode: 5 });
  app.emit('child-process-gone', {}, { type: 'Utility', reason: 'clean-exit', exitCode: 0 });
  expect(crashes).toEqual(['child-process-gone']);
});

describe('the page', () => {
  function watched() {
    const webContents = new EventEmitter();
    let time = 0;
    const load = vi.fn();
    const ask = vi.fn();
    const window = { webContents } as unknown as BrowserWindow;
    watchPage(window, { ...options, load, ask, now: () => time });
    const crash = (at: number, reason = 'crashed') => {
      time = at;
      webContents.emit('render-process-gone', {}, { reason, exitCode: 1 });
    };
    return { webContents, load, ask, crash };
  }

  it('is loaded again', () => {
    const { load, crash } = watched();
    crash(0);
    crash(100_000);
    crash(200_000, 'oom');
    expect(load).toHaveBeenCalledTimes(3);
    expect(crashes).toHaveLength(3);
  });

  it('is asked about when it is gone again and again', () => {
    const { load, ask, crash } = watched();
    for (const at of [0, 1_000, 2_000]) crash(at);
    expect(load).toHaveBeenCalledTimes(2);
    expect(ask).toHaveBeenCalledOnce();
  });

  it('is left alone when it just ended, and written about when it hangs or does not load', () => {
    const { load, crash, webContents } = watched();
    crash(0, 'clean-exit');
    webContents.emit('unresponsive');
    webContents.emit('did-fail-load', {}, -6, 'ERR_FILE_NOT_FOUND', 'app://mirror-manager/');
    expect(load).not.toHaveBeenCalled();
    expect(logged).toEqual(['the page does not answer', 'the page was not loaded']);
  });
});
