import { EventEmitter } from 'node:events';
import type Electron from 'electron';
import { appEvents } from './app.ts';
import { emitPreventable, listens, record, tell } from './wire.ts';

/** The frame in which the page is; the test keeps its address true. */
export const mainFrame = {
  url: '',
  send: (channel, ...args: unknown[]) => {
    tell({ kind: 'send', channel, args });
  },
} satisfies Pick<Electron.WebFrameMain, 'send'> & { url: string };

export const contentsEvents = new EventEmitter();

let openHandler: ((details: { url: string }) => { action: string }) | null = null;

/** What main's handler says to `window.open`; Electron allows it where there is none. */
export function askToOpen(url: string): { action: string } {
  return openHandler === null ? { action: 'allow' } : openHandler({ url });
}

export const webContents = {
  mainFrame: mainFrame as unknown as Electron.WebFrameMain,
  on: listens<Electron.WebContents['on']>(contentsEvents),
  setWindowOpenHandler: (handler) => {
    openHandler = handler as typeof openHandler;
  },
} satisfies Pick<Electron.WebContents, 'mainFrame' | 'on' | 'setWindowOpenHandler'>;

/** The one window that main has made, for the requests of the test. */
export const windows: StandInWindow[] = [];

class StandInWindow {
  readonly events = new EventEmitter();
  readonly webContents = webContents as unknown as Electron.WebContents;
  readonly on = listens<Electron.BrowserWindow['on']>(this.events);
  #destroyed = false;

  constructor(options: Electron.BrowserWindowConstructorOptions) {
    record('new BrowserWindow', options);
    windows.push(this);
    appEvents.emit('web-contents-created', {}, webContents);
  }

  once(name: string, listener: () => void): this {
    this.events.once(name, listener);
    return this;
  }

  loadURL(url: string): Promise<void> {
    record('window.loadURL', url);
    tell({ kind: 'load', url });
    return Promise.resolve();
  }

  close(): void {
    if (emitPreventable(this.events, 'close', {})) return;
    record('window closed');
    this.#destroyed = true;
    this.events.emit('closed');
    appEvents.emit('window-all-closed');
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }
  isMinimized(): boolean {
    return true;
  }
  isMaximized(): boolean {
    return false;
  }
  getNormalBounds(): Electron.Rectangle {
    return { x: 10, y: 10, width: 1280, height: 800 };
  }
  show(): void {
    record('window.show');
  }
  restore(): void {
    record('window.restore');
  }
  focus(): void {
    record('window.focus');
  }
  maximize(): void {
    record('window.maximize');
  }
  setMenuBarVisibility(visible: boolean): void {
    record('window.setMenuBarVisibility', visible);
  }
}

type UsedOfWindow = Pick<
  Electron.BrowserWindow,
  | 'webContents'
  | 'on'
  | 'loadURL'
  | 'close'
  | 'isDestroyed'
  | 'isMinimized'
  | 'isMaximized'
  | 'getNormalBounds'
  | 'show'
  | 'restore'
  | 'focus'
  | 'maximize'
  | 'setMenuBarVisibility'
>;

export const BrowserWindow = StandInWindow satisfies new (
  options: Electron.BrowserWindowConstructorOptions,
) => UsedOfWindow;
