import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type Electron from 'electron';
import type { HostChoice } from '../cli/host-choice.ts';
import { connect, openHostWith, withPowerShell } from '../connect.ts';
import { createProgram, type Program } from '../contract/program.ts';
import { hostFacts } from '../host-facts.ts';
import { windowsFolder } from '../hosts/powershell/windows-folder.ts';
import { crashFiles } from '../log/crash-files.ts';
import { diagnosticsText } from '../log/diagnostics-text.ts';
import { openLogFiles } from '../log/log-files.ts';
import { PROGRAM_FILES } from '../program-files.ts';
import { createPages } from '../web/pages.ts';
import { serveAppScheme } from './app-scheme.ts';
import { watchChildren, watchPage, watchProcess } from './crash-watch.ts';
import { choosePowerShellWith } from './choose-powershell.ts';
import { desktopDialogs } from './desktop-dialogs.ts';
import type { DesktopFolders } from './desktop-folders.ts';
import { desktopText } from './desktop-text.ts';
import { confirmClose, endInOrder } from './end-in-order.ts';
import { hardenNavigation } from './harden-navigation.ts';
import { hardenSession } from './harden-session.ts';
import { handleCalls } from './ipc-calls.ts';
import { createMainWindow, loadPage } from './main-window.ts';
import { menuTemplate } from './menu.ts';
import { openLink } from './open-link.ts';
import { powershellOfStart } from './powershell-of-start.ts';
import {
  canRestartAsAdministrator,
  restartAsAdministrator,
  type RestartFacts,
} from './restart-as-administrator.ts';
import { saveDrawingWith } from './save-drawing.ts';
import { saveScriptWith } from './save-script.ts';
import { readSavedPowerShell } from './saved-powershell.ts';
import { tellWindow } from './window-events.ts';

/** All of Electron that the program uses once it is ready; the stand-in of the tests has the same. */
export type ElectronParts = Pick<
  typeof Electron,
  | 'app'
  | 'BrowserWindow'
  | 'dialog'
  | 'ipcMain'
  | 'Menu'
  | 'nativeTheme'
  | 'protocol'
  | 'screen'
  | 'session'
  | 'shell'
>;

export interface OpenDesktopOptions {
  readonly electron: ElectronParts;
  readonly folders: DesktopFolders;
  readonly choice: HostChoice;
  /** Null where it cannot be told. */
  readonly elevated: boolean | null;
}

const PRELOAD = fileURLToPath(new URL('desktop/preload.cjs', PROGRAM_FILES));

/**
 * The desktop door, put together: the program over one host, and the window on it.
 *
 * Everything is hardened before the window is made, and the window before its page is loaded. Gives
 * the window, for a second instance to show. Throws AppError where there is no screen or no host.
 */
export async function openDesktop({
  electron,
  folders,
  choice,
  elevated,
}: OpenDesktopOptions): Promise<Electron.BrowserWindow> {
  const { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell } =
    electron;
  const packaged = app.isPackaged;
  const [version, language] = [app.getVersion(), app.getLocale()];
  const text = desktopText(language);
  const log = openLogFiles(folders.logs);
  const crashes = { log, writeCrash: crashFiles(folders.crashes, version) };
  let window: Electron.BrowserWindow | null = null;
  const openWindow = () => (window === null || window.isDestroyed() ? null : window);
  const dialogs = desktopDialogs(dialog, openWindow, text);
  const refused = (what: string): void => {
    log.warn('refused', { what });
  };
  log.info('started', { version, packaged, elevated, language });
  watchProcess(process, {
    ...crashes,
    say: () => {
      dialogs.sayUnexpected();
    },
  });
  watchChildren(app, crashes);
  hardenNavigation(app, refused);
  hardenSession(session.defaultSession, { developerTools: !packaged, refused });
  serveAppScheme(protocol, await createPages());

  const restart: RestartFacts = {
    packaged,
    platform: process.platform,
    elevated: elevated !== false,
    program: realpathSync.native(process.execPath),
    windows: windowsFolder(),
  };
  const canRestart = canRestartAsAdministrator(restart);
  const powershell = powershellOfStart({
    typed: choice.powershell,
    saved: readSavedPowerShell(folders.powershell),
    elevated: elevated !== false,
  });
  const services = {
    choosePowerShell: choosePowerShellWith({
      dialog,
      window: openWindow,
      text,
      elevated: elevated !== false,
      file: folders.powershell,
    }),
    saveScript: saveScriptWith({ dialog, window: openWindow, text }),
    saveDrawing: saveDrawingWith({ dialog, window: openWindow, text }),
    openLink: (link: Parameters<typeof openLink>[0]) =>
      openLink(link, { shell, elevated: elevated !== false }),
    restartAsAdministrator: () =>
      restartAsAdministrator({ facts: restart, app, isWorking: () => program.isWorking() }),
  };
  const program: Program = createProgram({
    about: {
      version,
      door: 'desktop',
      language,
      elevated,
      canRestartAsAdministrator: canRestart,
      windows: process.platform === 'win32',
      powershell: powershell.from,
    },
    hosts: [{ ...hostFacts(choice), service: await connect(withPowerShell(choice, powershell.executable)) }],
    openHost: openHostWith(powershell.executable),
    diagnostics: async () =>
      diagnosticsText({ version, door: 'desktop', elevated, language, versions: process.versions, log }),
    desktop: services,
    report: (message, facts) => {
      log.error(message, facts);
    },
  });
  endInOrder(app, () => program.dispose());

  const ours = () => openWindow()?.webContents ?? null;
  handleCalls(ipcMain, { dispatch: program.dispatch, ours, refused });
  program.onChange((change) => {
    tellWindow(ours, 'state.changed', change);
  });
  const quietly = (act: Promise<void>): void => {
    act.catch((error: unknown) => {
      log.warn('a menu item did nothing', { error });
    });
  };
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(
      menuTemplate({
        text,
        developer: !packaged,
        restartAsAdministrator: canRestart
          ? () => {
              quietly(services.restartAsAdministrator());
            }
          : null,
        openLink: (link) => {
          quietly(services.openLink(link));
        },
      }),
    ),
  );

  const made = createMainWindow({
    create: (options) => new BrowserWindow(options),
    preload: PRELOAD,
    stateFile: folders.windowState,
    displays: screen.getAllDisplays().map(({ workArea }) => workArea),
    developerTools: !packaged,
    dark: nativeTheme.shouldUseDarkColors,
  });
  window = made;
  const load = (): void => {
    loadPage(made);
  };
  const ask = (): void => {
    void dialogs.loadAgain().then((again) => {
      if (again) load();
      else app.quit();
    });
  };
  watchPage(made, { ...crashes, load, ask });
  confirmClose(made, { isWorking: () => program.isWorking(), ask: () => dialogs.confirmStop() });
  load();
  return made;
}
