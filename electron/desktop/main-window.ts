import type { BrowserWindow, BrowserWindowConstructorOptions } from 'electron';
import { APP_PAGE } from './app-origin.ts';
import {
  MINIMUM_SIZE,
  readWindowState,
  visibleBounds,
  writeWindowState,
  type Bounds,
} from './window-state.ts';

export interface MainWindowOptions {
  /** Makes the window itself; Electron's constructor. */
  readonly create: (options: BrowserWindowConstructorOptions) => BrowserWindow;
  /** Absolute path of the built preload script. */
  readonly preload: string;
  readonly stateFile: string;
  /** Work areas of the displays that are there now. */
  readonly displays: readonly Bounds[];
  readonly developerTools: boolean;
  readonly dark: boolean;
}

/**
 * Makes the one window, with every setting that its safety rests on in this one place.
 *
 * It is shown when its page has something to show, or after a while even so: a window that never
 * comes explains nothing.
 */
export function createMainWindow(options: MainWindowOptions): BrowserWindow {
  const { create, preload, stateFile, displays, developerTools, dark } = options;
  const remembered = readWindowState(stateFile);
  const window = create({
    ...(visibleBounds(remembered, displays) ?? { width: 1280, height: 800 }),
    minWidth: MINIMUM_SIZE.width,
    minHeight: MINIMUM_SIZE.height,
    title: 'Mirror Manager for Hyper-V',
    show: false,
    backgroundColor: dark ? '#1f1f1f' : '#ffffff',
    webPreferences: {
      preload,
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
      devTools: developerTools,
    },
  });
  // The page has menus of its own, which take Alt and F10; the system's stay for their keys, and on macOS.
  window.setMenuBarVisibility(false);
  if (remembered?.maximised === true) window.maximize();
  showWhenReady(window);
  window.on('close', () => {
    writeWindowState(stateFile, {
      version: 1,
      bounds: window.getNormalBounds(),
      maximised: window.isMaximized(),
    });
  });
  return window;
}

/** Loads the page; what fails is heard of as an event of the window. */
export function loadPage(window: Pick<BrowserWindow, 'loadURL'>): void {
  void window.loadURL(APP_PAGE).catch(() => undefined);
}

function showWhenReady(window: Pick<BrowserWindow, 'once' | 'show' | 'isDestroyed'>): void {
  let shown = false;
  const show = (): void => {
    clearTimeout(late);
    if (!shown && !window.isDestroyed()) window.show();
    shown = true;
  };
  const late = setTimeout(show, 5_000);
  window.once('ready-to-show', show);
  window.once('closed', () => {
    clearTimeout(late);
  });
}
