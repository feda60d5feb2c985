import { basename } from 'node:path';
import { writeFile } from 'node:fs/promises';
import type { BrowserWindow, Dialog } from 'electron';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { DesktopText } from './desktop-text.ts';

export interface SaveFacts {
  readonly dialog: Pick<Dialog, 'showSaveDialog'>;
  readonly window: () => BrowserWindow | null;
  readonly text: DesktopText;
  readonly write?: (file: string, content: Uint8Array) => Promise<void>;
}

/** What is to be saved, with what the dialog says of it. */
export interface FileToSave {
  readonly suggestedName: string;
  readonly title: string;
  readonly kind: { readonly name: string; readonly extensions: string[] };
  readonly content: Uint8Array;
  /** What is said where it could not be written. */
  readonly notSaved: string;
}

/**
 * Saving by Windows' own dialog: where a file goes is between the person and it, and the page learns
 * only whether one was written. Throws AppError OperationFailed.
 */
export async function saveFile(
  { dialog, window, write = writeFile }: SaveFacts,
  { suggestedName, title, kind, content, notSaved }: FileToSave,
): Promise<boolean> {
  const options = { title, defaultPath: basename(suggestedName), filters: [kind] };
  const owner = window();
  const { canceled, filePath } = await (owner === null
    ? dialog.showSaveDialog(options)
    : dialog.showSaveDialog(owner, options));
  if (canceled || filePath === '') return false;
  try {
    await write(filePath, content);
  } catch (error) {
    throw new AppError('OperationFailed', notSaved, {
      hint: hint('hint.check-folder'),
      detail: error instanceof Error ? error.message : String(error),
      cause: error,
    });
  }
  return true;
}
