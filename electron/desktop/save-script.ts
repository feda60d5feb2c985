import { basename } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { BrowserWindow, Dialog } from 'electron';
import { scriptFile } from '../../shared/script/script-file.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { DesktopText } from './desktop-text.ts';

export interface SaveFacts {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  readonly window: () => BrowserWindow | null;
  readonly text: DesktopText;
  readonly write?: (file: string, content: Uint8Array) => Promise<void>;
}

/** Asks the person where a script goes, and writes it there; false where they did not say. */
export type SaveScript = (suggestedName: string, script: string) => Promise<boolean>;

/**
 * Saving by Windows' own dialog: where a file goes is between the person and it, and the page learns
 * only whether one was written. Throws AppError OperationFailed.
 */
export function saveScriptWith({ dialog, window, text, write = writeFile }: SaveFacts): SaveScript {
  return async (suggestedName, script) => {
    const options = {
      title: text.saveScript,
      defaultPath: basename(suggestedName),
      filters: [{ name: text.powershellScript, extensions: ['ps1'] }],
    };
    const owner = window();
    const { canceled, filePath } = await (owner === null
      ? dialog.showSaveDialog(options)
      : dialog.showSaveDialog(owner, options));
    if (canceled || filePath === '') return false;
    try {
      await write(filePath, scriptFile(script));
    } catch (error) {
      throw new AppError('OperationFailed', 'The script was not saved.', {
        hint: 'Choose a folder in which you may write, and look whether the disk is full.',
        detail: error instanceof Error ? error.message : String(error),
        cause: error,
      });
    }
    return true;
  };
}
