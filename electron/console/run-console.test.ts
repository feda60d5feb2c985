import { EventEmitter } from 'node:events';
import { access } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import type { BrowserFacts, Opener } from './open-browser.ts';
import { runConsole } from './run-console.ts';

/** A terminal whose input, signals and server are the test's. */
function setting({
  working = false,
  browser = null,
}: { working?: boolean; browser?: BrowserFacts | null } = {}) {
  const said: string[] = [];
  const order: string[] = [];
  const stop = new AbortController();
  const input = Object.assign(new EventEmitter(), { pause: vi.fn() });
  let signIn: () => void = () => undefined;
  let addresses = 0;
  const done = runConsole({
    terminal: { out: (text) => said.push(text), error: (text) => said.push(text), json: () => undefined },
    input,
    signal: stop.signal,
    browser,
    program: {
      isWorking: () => working,
      dispose: () => {
        order.push('program');
        return Promise.resolve();
      },
    },
    server: {
      port: 4711,
      newAddress: () => `http://127.0.0.1:4711/#token-${String((addresses += 1))}`,
      onSignIn: (listener) => (signIn = listener),
      refuseCalls: () => order.push('refuse'),
      close: () => {
        order.push('server');
        return Promise.resolve();
      },
    },
  });
  return {
    said,
    order,
    stop,
    input,
    done,
    signIn: () => {
      signIn();
    },
  };
}

describe('the console in its terminal', () => {
  it('says the address, how long it works, and what Enter and Ctrl+C do', async () => {
    const { said, stop, done } = setting();
    stop.abort();
    await done;
    expect(said[0]).toContain('http://127.0.0.1:4711/#token-1');
    expect(said[0]).toMatch(/once, within 2 minutes\. Enter prints another, Ctrl\+C ends/);
  });

  it('prints another address at Enter', async () => {
    const { said, input, stop, done } = setting();
    input.emit('data', 'no end of line');
    input.emit('data', '\r\n');
    stop.abort();
    await done;
    expect(said.filter((text) => text.includes('#token-'))).toHaveLength(2);
    expect(said.join()).toContain('#token-2');
  });

  it.each(['end', 'close', 'error'])(
    'ends with its terminal (%s): calls, program, server, in that order',
    async (how) => {
      const { order, input, done } = setting();
      input.emit(how, new Error('EIO'));
      await done;
      expect(order).toEqual(['refuse', 'program', 'server']);
      expect(input.pause).toHaveBeenCalled();
    },
  );

  it.skipIf(process.platform === 'win32').each(['SIGHUP', 'SIGTERM'] as const)(
    'ends by %s, and listens no more',
    async (signal) => {
      const before = process.listenerCount(signal);
      const { order, done } = setting();
      process.kill(process.pid, signal);
      await done;
      expect(order).toContain('server');
      expect(process.listenerCount(signal)).toBe(before);
    },
  );

  it('says what happens to a run under way', async () => {
    const { said, stop, done } = setting({ working: true });
    stop.abort();
    await done;
    expect(said.join()).toContain('A run is under way: it stops after its step');
  });

  it('gives the hint of a tunnel over SSH', async () => {
    vi.stubEnv('SSH_CONNECTION', '10.0.0.1 1 10.0.0.2 22');
    const { said, stop, done } = setting();
    stop.abort();
    await done;
    vi.unstubAllEnvs();
    expect(said.join('\n')).toContain('ssh -L 4711:127.0.0.1:4711');
  });

  it('opens a browser by a file that is gone once it was used', async () => {
    const started: Opener[] = [];
    const { said, stop, done, signIn } = setting({
      browser: {
        elevated: false,
        platform: 'darwin',
        environment: {},
        start: (opener) => {
          started.push(opener);
          return Promise.resolve(true);
        },
      },
    });
    await vi.waitFor(() => {
      expect(said.join()).toContain('opened in your browser');
    });
    const [file = ''] = started[0]?.args ?? [];
    await access(file);
    signIn();
    await vi.waitFor(async () => {
      await expect(access(file)).rejects.toThrow();
    });
    stop.abort();
    await done;
  });

  it('opens none when elevated, and says so', async () => {
    const start = vi.fn(() => Promise.resolve(true));
    const { said, stop, done } = setting({
      browser: { elevated: true, platform: 'win32', windows: () => 'C:\\Windows', environment: {}, start },
    });
    stop.abort();
    await done;
    expect(start).not.toHaveBeenCalled();
    expect(said.join()).toContain('No browser is opened from an elevated process');
  });
});
