import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { isLabName, newLab } from '../labs/labs.ts';
import { fileStore, labText } from './file-store.ts';
import type { LabStore } from './lab-store.ts';

/** A lab that was opened, and where it is or will be kept. */
export interface OpenedLab {
  readonly store: LabStore;
  /** The name of the lab as it was given, or the file's. */
  readonly label: string;
  /** Absolute; a shipped lab's file comes with its first change. */
  readonly file: string;
}

/**
 * Opens a lab by its file or by the name of one that ships (`walkthrough`, `datacentre:200`).
 *
 * A shipped lab is kept in `folder` from its first change on, and found there the next time. A name
 * wins over a file of that name; `./name` means the file. Throws AppError `NotFound` or `LabDamaged`.
 */
export async function openLab(fileOrName: string, { folder }: { folder: string }): Promise<OpenedLab> {
  if (!isLabName(fileOrName)) {
    const file = resolve(fileOrName);
    const store = fileStore(file);
    await store.read();
    return { store, label: fileOrName, file };
  }
  const file = join(resolve(folder), `${fileOrName.toLowerCase().replace(':', '-')}.json`);
  const store = fileStore(file, await newLab(fileOrName));
  await store.read();
  return {
    label: fileOrName,
    file,
    store: {
      read: store.read,
      async change(edit) {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        return store.change(edit);
      },
    },
  };
}

/** Writes a lab into a file that must not exist yet. Throws AppError `NotFound` or `BadInput`. */
export async function createLabFile(name: string, file: string): Promise<void> {
  const lab = await newLab(name);
  try {
    await writeFile(file, labText(lab), { flag: 'wx' });
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new AppError('BadInput', exists ? `${file} exists already.` : `${file} cannot be written.`, {
      hint: 'Choose another file.',
      cause: error,
    });
  }
}
