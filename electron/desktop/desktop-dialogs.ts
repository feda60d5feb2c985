import type { BrowserWindow, Dialog, MessageBoxOptions } from 'electron';
import type { DesktopText } from './desktop-text.ts';

/** The questions that the program asks outside its page. */
export interface DesktopDialogs {
  /** Whether a run under way is to be stopped and taken back. */
  confirmStop(): Promise<boolean>;
  /** Whether the page, which is gone again, is to be loaded once more. */
  loadAgain(): Promise<boolean>;
  /** Says that something went wrong and the program goes on. */
  sayUnexpected(): void;
}

/** Dialogs of Windows, over the window where there is one. */
export function desktopDialogs(
  dialog: Pick<Dialog, 'showMessageBox'>,
  window: () => BrowserWindow | null,
  text: DesktopText,
): DesktopDialogs {
  const show = async (options: MessageBoxOptions): Promise<number> => {
    const owner = window();
    const all = { noLink: true, cancelId: 0, defaultId: 0, ...options };
    const { response } = await (owner === null
      ? dialog.showMessageBox(all)
      : dialog.showMessageBox(owner, all));
    return response;
  };
  return {
    confirmStop: async () =>
      (await show({
        type: 'warning',
        message: text.runUnderWay,
        detail: text.runUnderWayDetail,
        buttons: [text.keepOpen, text.stopAndQuit],
      })) === 1,
    loadAgain: async () =>
      (await show({
        type: 'error',
        message: text.pageGone,
        detail: text.pageGoneDetail,
        buttons: [text.quit.replace('&', ''), text.loadAgain],
      })) === 1,
    sayUnexpected: () => {
      void show({ type: 'error', message: text.unexpected, detail: text.unexpectedDetail, buttons: ['OK'] });
    },
  };
}
