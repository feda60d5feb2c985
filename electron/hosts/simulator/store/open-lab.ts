import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { isLabName, newLab } from '../labs/labs.ts';
import { codeOf, withFileLock } from './file-lock.ts';
import { fileStore, labText } from './file-store.ts';
import { setRecordsAside } from './lab-records.ts';
import type { LabStore } from './lab-store.ts';

/** A lab that was opened, and where it is or will be kept. */
export interface OpenedLab {
  readonly store: LabStore;
  /** The name of the lab as it was given, or the file's. */
  readonly label: string;
  /** Absolute; a shipped lab's file comes with its first change. */
  readonly file: string;
  /** Makes sure of the file, so that no records lie there without their lab. */
  readonly keep: () => Promise<void>;
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
    return { store, label: fileOrName, file, keep: () => Promise.resolve() };
  }
  const file = join(resolve(folder), `${fileOrName.toLowerCase().replace(':', '-')}.json`);
  const fresh = await newLab(fileOrName);
  const store = fileStore(file, fresh);
  await store.read();
  if (!(await isThere(file)) && (await isThere(dirname(file)))) {
    await withFileLock(file, async () => (await isThere(file)) || setRecordsAside(file));
  }
  const within = async <T>(act: () => Promise<T>): Promise<T> => {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    return act();
  };
  return {
    label: fileOrName,
    file,
    store: { read: store.read, change: (edit) => within(() => store.change(edit)) },
    keep: () =>
      within(() => store.change((lab) => ({ lab: lab === fresh ? { ...lab } : lab, result: undefined }))),
  };
}

/**
 * Writes a lab into a file that must not exist yet; records of an earlier lab of that name are set aside.
 *
 * Throws AppError `NotFound` or `BadInput`.
 */
export async function createLabFile(
  name: string,
  file: string,
): Promise<{ readonly recordsSetAside: string | null }> {
  const lab = await newLab(name);
  try {
    return await withFileLock(file, async () => {
      if (await isThere(file)) throw refused(`${file} exists already.`);
      const recordsSetAside = await setRecordsAside(file);
      await writeFile(file, labText(lab), { flag: 'wx' });
      return { recordsSetAside };
    });
  } catch (error) {
    if (error instanceof AppError && error.code === 'BadInput') throw error;
    throw refused(`${file} cannot be written.`, error);
  }
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    (error: unknown) => codeOf(error) !== 'ENOENT',
  );
}

function refused(message: string, cause?: unknown): AppError {
  return new AppError('BadInput', message, { hint: hint('hint.choose-another-file'), cause });
}
