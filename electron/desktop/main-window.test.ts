import { EventEmitter } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMainWindow, loadPage } from './main-window.ts';
import { readWindowState, writeWindowState } from './window-state.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mirror-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const bounds = { x: 10, y: 20, width: 900, height: 600 };

function made({ developerTools = false } = {}) {
  const given: BrowserWindowConstructorOptions[] = [];
  const window = Object.assign(new EventEmitter(), {
    show: vi.fn(),
    maximize: vi.fn(),
    setMenuBarVisibility: vi.fn(),
    isDestroyed: () => false,
    isMaximized: () => true,
    getNormalBounds: () => bounds,
  });
  const stateFile = join(folder, 'window-state.json');
  createMainWindow({
    create: (options) => {
      given.push(options);
      return window as unknown as BrowserWindow;
    },
    preload: '/preload.cjs',
    stateFile,
    displays: [{ x: 0, y: 0, width: 1920, height: 1080 }],
    developerTools,
    dark: false,
  });
  return { window, stateFile, options: given[0]! };
}

describe('the window', () => {
  it('has every setting that its safety rests on', () => {
    expect(made().options.webPreferences).toEqual({
      preload: '/preload.cjs',
      contextIsolation: true,
      sandbox: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      webviewTag: false,
      navigateOnDragDrop: false,
      spellcheck: false,
      devTools: false,
    });
    expect(made({ developerTools: true }).options.webPreferences?.devTools).toBe(true);
  });

  it('leaves the menus to its page, which has its own', () => {
    const { window } = made();
    expect(window.setMenuBarVisibility).toHaveBeenCalledWith(false);
    window.emit('closed');
  });

  it('is shown once, when its page is there', () => {
    const { window, options } = made();
    expect(options.show).toBe(false);
    window.emit('ready-to-show');
    expect(window.show).toHaveBeenCalledOnce();
  });

  it('is shown even so when its page does not come', () => {
    vi.useFakeTimers();
    const { window } = made();
    vi.advanceTimersByTime(5_000);
    vi.useRealTimers();
    expect(window.show).toHaveBeenCalledOnce();
  });

  it('remembers its place when it closes, and opens there', () => {
    const { window, stateFile } = made();
    window.emit('close');
    window.emit('closed');
    expect(readWindowState(stateFile)).toEqual({ version: 1, bounds, maximised: true });
    const next = made();
    expect(next.options).toMatchObject(bounds);
    expect(next.window.maximize).toHaveBeenCalledOnce();
    next.window.emit('closed');
  });

  it('opens at its usual size when its display is gone', () => {
    writeWindowState(join(folder, 'window-state.json'), {
      version: 1,
      bounds: { ...bounds, x: 5000 },
      maximised: false,
    });
    const { options, window } = made();
    expect(options).toMatchObject({ width: 1280, height: 800 });
    expect(options.x).toBeUndefined();
    window.emit('closed');
  });
});

it('a page that cannot be loaded is no unhandled rejection', () => {
  expect(() => {
    loadPage({ loadURL: () => Promise.reject(new Error('ERR_FAILED')) });
  }).not.toThrow();
});
