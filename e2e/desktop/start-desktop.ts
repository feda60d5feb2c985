import { fork } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import {
  SETTINGS_VARIABLE,
  type FromProcess,
  type RecordedCall,
  type RequestName,
  type Requests,
  type Settings,
} from './messages.ts';
import { bridgePage, type Ask } from './page-bridge.ts';

const root = join(import.meta.dirname, '..', '..');
const BUILT = join(root, 'out', 'electron');

export interface StartDesktopOptions extends Partial<Settings> {
  /** A fresh page of Chromium, in which the window's page is shown; without one only main runs. */
  readonly page?: Page;
  /** What the program is started with: `--lab`, `--host`, `--powershell`. */
  readonly args?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  /** Folder of the built program's main.js. */
  readonly built?: string;
}

/** The built main.js under the stand-in of Electron, in a process of its own. */
export interface RunningDesktop {
  /** Has Electron do something to main, as `Requests` lists it. */
  readonly ask: Ask;
  /** The calls of Electron's API that main has made so far. */
  readonly calls: readonly RecordedCall[];
  /** Waits for a call and gives its arguments. */
  waitFor(call: string): Promise<readonly unknown[]>;
  /** Requests of the page to anywhere but the program. */
  readonly escaped: readonly string[];
  /** What it has printed. */
  output(): string;
  /** Its exit code, when it has ended. */
  readonly ended: Promise<number | null>;
  /** Closes the window, as a person does, and waits for the end. */
  close(): Promise<number | null>;
}

/**
 * Starts the built main.js; with a page, resolves when that has been loaded.
 *
 * Main is the very file that ships: `electron` is another module to it, and nothing else differs.
 */
export async function startDesktop(options: StartDesktopOptions = {}): Promise<RunningDesktop> {
  const { page, args = [], environment = {}, built = BUILT, ...given } = options;
  const settings: Settings = { packaged: false, language: 'en-GB', version: '0.0.0', only: true, ...given };
  const child = fork(join(import.meta.dirname, 'run-main.ts'), [join(built, 'main.js'), ...args], {
    execArgv: ['--import', import.meta.resolve('tsx')],
    env: { ...process.env, ...environment, [SETTINGS_VARIABLE]: JSON.stringify(settings) },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    serialization: 'advanced',
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text: string) => (output += text));
  }
  const waiting = new Map<number, { resolve: (value: never) => void; reject: (error: Error) => void }>();
  const calls: RecordedCall[] = [];
  const heard = new Set<() => void>();
  let over = false;
  const ended = new Promise<number | null>((resolve) => {
    child.once('close', (code) => {
      over = true;
      for (const { reject } of waiting.values()) reject(new Error(`the program ended:\n${output}`));
      for (const hear of heard) hear();
      resolve(code);
    });
  });
  let last = 0;
  const ask: Ask = <N extends RequestName>(name: N, value: Requests[N]['in']): Promise<Requests[N]['out']> =>
    new Promise((resolve, reject) => {
      if (over) {
        reject(new Error(`the program has ended:\n${output}`));
        return;
      }
      const id = (last += 1);
      waiting.set(id, { resolve, reject });
      child.send({ id, name, value }, (error) => {
        if (error !== null) reject(error);
      });
    });

  const preload = join(built, 'desktop', 'preload.cjs');
  if (page !== undefined && !existsSync(preload)) {
    throw new Error(`the preload script was not built: ${preload}`);
  }
  const escaped: string[] = [];
  const bridging = page === undefined ? null : bridgePage(page, { preload, ask, escaped });
  let loaded: (error?: Error) => void = () => undefined;
  const firstLoad = new Promise<void>((resolve, reject) => {
    loaded = (error) => {
      if (error === undefined) resolve();
      else reject(error);
    };
  });
  child.on('message', (message: FromProcess) => {
    switch (message.kind) {
      case 'record':
        calls.push(message.record);
        for (const hear of heard) hear();
        return;
      case 'load':
        bridging
          ?.then((bridge) => bridge.load(message.url))
          .then(() => {
            loaded();
          }, loaded);
        return;
      case 'send':
        void bridging?.then((bridge) => bridge.deliver(message.channel, message.args));
        return;
      case 'answer':
        waiting.get(message.id)?.resolve(message.value as never);
        waiting.delete(message.id);
        return;
      case 'failed':
        waiting.get(message.id)?.reject(new Error(message.message));
        waiting.delete(message.id);
    }
  });
  const running: RunningDesktop = {
    ask,
    calls,
    ended,
    escaped,
    output: () => output,
    async waitFor(name) {
      for (;;) {
        const found = calls.find(({ call }) => call === name);
        if (found !== undefined) return found.args;
        if (over) throw new Error(`the program ended without ${name}:\n${output}`);
        await new Promise<void>((resolve) => {
          heard.add(resolve);
        });
      }
    },
    async close() {
      if (!over) await ask('close', {}).catch(() => undefined);
      const late = setTimeout(() => child.kill('SIGKILL'), 10_000);
      const code = await ended;
      clearTimeout(late);
      return code;
    },
  };
  if (bridging !== null) {
    void ended.then(() => {
      loaded(new Error(`the program ended before its page was there:\n${output}`));
    });
    await firstLoad;
  }
  return running;
}
