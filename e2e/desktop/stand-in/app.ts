import { EventEmitter } from 'node:events';
import { existsSync } from 'node:fs';
import type Electron from 'electron';
import { emitPreventable, listens, record, settings } from './wire.ts';

export const appEvents = new EventEmitter();

let ready = false;
let beReady: () => void = () => undefined;
const whenReady = new Promise<void>((resolve) => {
  beReady = resolve;
});

/** Electron is ready only when main's own module has been run to its end; see run-main.ts. */
export function mainWasRun(): void {
  ready = true;
  beReady();
}

function exit(code = 0): void {
  record('app.exit', code);
  // What was recorded is sent before the process goes.
  process.exitCode = code;
  setImmediate(() => {
    process.disconnect();
    process.exit(code);
  });
}

function beforeReady(call: string, ...args: unknown[]): void {
  if (ready) throw new Error(`${call} must be called before the app is ready`);
  record(call, ...args);
}

export const app = {
  isPackaged: settings.packaged,
  on: listens<Electron.App['on']>(appEvents),
  enableSandbox: () => {
    beforeReady('app.enableSandbox');
  },
  setPath: (name, path) => {
    if (!existsSync(path)) throw new Error(`Failed to set path: there is no ${path}`);
    beforeReady('app.setPath', name, path);
  },
  isReady: () => ready,
  whenReady: () => whenReady,
  getVersion: () => settings.version,
  getLocale: () => {
    if (!ready) throw new Error('the locale is known when the app is ready');
    return settings.language;
  },
  requestSingleInstanceLock: () => {
    record('app.requestSingleInstanceLock');
    return settings.only;
  },
  releaseSingleInstanceLock: () => {
    record('app.releaseSingleInstanceLock');
  },
  quit: () => {
    record('app.quit');
    if (!emitPreventable(appEvents, 'will-quit', {})) exit(0);
  },
  exit,
} satisfies Pick<
  Electron.App,
  | 'isPackaged'
  | 'on'
  | 'enableSandbox'
  | 'setPath'
  | 'isReady'
  | 'whenReady'
  | 'getVersion'
  | 'getLocale'
  | 'requestSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'quit'
  | 'exit'
>;
