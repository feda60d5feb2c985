import {
  app,
  BrowserWindow,
  dialog,
  ipcMain,
  Menu,
  nativeTheme,
  protocol,
  screen,
  session,
  shell,
} from 'electron';
import { AppError } from '../shared/errors/app-error.ts';
import { isElevated } from './is-elevated.ts';
import { registerAppScheme } from './desktop/app-scheme.ts';
import { desktopFolders } from './desktop/desktop-folders.ts';
import { defaultHost } from './default-host.ts';
import { desktopOptions } from './desktop/desktop-options.ts';
import { desktopText } from './desktop/desktop-text.ts';
import { guardOutput } from './guard-output.ts';
import { openDesktop } from './desktop/open-desktop.ts';
import { isOnlyInstance } from './desktop/single-instance.ts';
import { startRefusal } from './desktop/start-refusal.ts';

const BAD_USAGE = 2;
const electron = { app, BrowserWindow, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell };

/**
 * The desktop app's door. What is here has to be done before Electron is ready: until this file has
 * been run to its end Electron waits, so nothing here may wait for it.
 */
async function start(args: readonly string[]): Promise<void> {
  app.enableSandbox();
  registerAppScheme(protocol);
  const choice = desktopOptions(args, app.isPackaged) ?? defaultHost();
  const elevated = await isElevated();
  const folders = desktopFolders({ elevated: elevated !== false });
  app.setPath('userData', folders.home);
  let window: BrowserWindow | null = null;
  if (!isOnlyInstance(app, () => window)) {
    app.exit(0);
    return;
  }
  app.setPath('userData', folders.profile());
  const open = async (): Promise<void> => {
    window = await openDesktop({ electron, folders, choice, elevated });
    window.once('closed', () => {
      window = null;
    });
  };
  void app.whenReady().then(open).catch(giveUp);
}

/** Says why there will be no window; what is no AppError is a defect, and its stack is wanted. */
function giveUp(error: unknown): void {
  const said = error instanceof AppError ? `${error.message}\n${error.hint ?? ''}` : String(error);
  process.stderr.write(`${error instanceof Error && !(error instanceof AppError) ? error.stack : said}\n`);
  if (app.isReady()) dialog.showErrorBox(desktopText(app.getLocale()).cannotStart, said);
  app.exit(error instanceof AppError && error.code === 'BadInput' ? BAD_USAGE : 1);
}

guardOutput([process.stdout, process.stderr]);
const args = process.argv.slice(1);
const refusal = startRefusal({ packaged: app.isPackaged, args, environment: process.env });
if (refusal === null) {
  await start(args).catch(giveUp);
} else {
  process.stderr.write(`${refusal}\n`);
  app.exit(BAD_USAGE);
}
