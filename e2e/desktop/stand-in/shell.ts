import type Electron from 'electron';
import type { Answer } from '../messages.ts';
import { record } from './wire.ts';

/** What the person answers, in turn; without an answer they cancel. */
export const answers: Answer[] = [];

export const dialog = {
  showSaveDialog: (...args: unknown[]) => {
    record('dialog.showSaveDialog', args.at(-1));
    const answer = takeAnswer('save');
    const file = answer?.dialog === 'save' ? answer.file : null;
    return Promise.resolve({ canceled: file === null, filePath: file ?? '' });
  },
  showOpenDialog: (...args: unknown[]) => {
    record('dialog.showOpenDialog', args.at(-1));
    const answer = takeAnswer('open');
    const file = answer?.dialog === 'open' ? answer.file : null;
    return Promise.resolve({ canceled: file === null, filePaths: file === null ? [] : [file] });
  },
  showMessageBox: (...args: unknown[]) => {
    record('dialog.showMessageBox', args.at(-1));
    const answer = takeAnswer('message');
    return Promise.resolve({
      response: answer?.dialog === 'message' ? answer.response : 0,
      checkboxChecked: false,
    });
  },
  showErrorBox: (title, content) => {
    record('dialog.showErrorBox', title, content);
  },
} satisfies Pick<Electron.Dialog, 'showSaveDialog' | 'showOpenDialog' | 'showMessageBox' | 'showErrorBox'>;

export const shell = {
  openExternal: (url) => {
    record('shell.openExternal', url);
    return Promise.resolve();
  },
} satisfies Pick<Electron.Shell, 'openExternal'>;

export const screen = {
  getAllDisplays: () => [{ workArea: { x: 0, y: 0, width: 1920, height: 1080 } } as Electron.Display],
} satisfies Pick<Electron.Screen, 'getAllDisplays'>;

export const nativeTheme = {
  shouldUseDarkColors: false,
} satisfies Pick<Electron.NativeTheme, 'shouldUseDarkColors'>;

/** The items of the menu that main has set, its submenus flattened. */
export const menuItems: Electron.MenuItemConstructorOptions[] = [];

export const Menu = {
  buildFromTemplate: (template) => {
    record('Menu.buildFromTemplate', template);
    menuItems.splice(
      0,
      menuItems.length,
      ...template.flatMap(({ submenu }) => (Array.isArray(submenu) ? submenu : [])),
    );
    return Object.create(null) as Electron.Menu;
  },
  setApplicationMenu: () => {
    record('Menu.setApplicationMenu');
  },
} satisfies Pick<typeof Electron.Menu, 'buildFromTemplate' | 'setApplicationMenu'>;

function takeAnswer(kind: Answer['dialog']): Answer | undefined {
  const index = answers.findIndex(({ dialog: which }) => which === kind);
  return index < 0 ? undefined : answers.splice(index, 1)[0];
}
