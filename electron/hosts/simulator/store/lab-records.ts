import { readdir, rename } from 'node:fs/promises';
import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import { codeOf } from './file-lock.ts';

/** How many old folders are looked past before it is said that something is wrong. */
const MOST = 1000;

/** Where the records of a lab lie: beside its file. */
export function labRecordsFolder(file: string): string {
  return `${file}.records`;
}

/**
 * Renames the records that lie where a lab is about to begin; gives their new folder, or null where there are none.
 *
 * They tell of a lab that is gone: undo would take back on the new one what was done on that. They
 * are kept, for a lab may have been deleted by mistake.
 */
export async function setRecordsAside(file: string): Promise<string | null> {
  const folder = labRecordsFolder(file);
  const names = await readdir(folder).catch((error: unknown) => {
    if (codeOf(error) === 'ENOENT') return [];
    throw cannot(folder, error);
  });
  if (names.length === 0) return null;
  for (let number = 1; number <= MOST; number += 1) {
    const old = `${folder}.old-${String(number)}`;
    try {
      await readdir(old);
    } catch (error) {
      if (codeOf(error) !== 'ENOENT') continue;
      await rename(folder, old).catch((reason: unknown) => {
        throw cannot(folder, reason);
      });
      return old;
    }
  }
  throw cannot(folder, null);
}

function cannot(folder: string, cause: unknown): AppError {
  return new AppError('BadInput', `${folder} holds records of a lab that is gone and cannot be renamed.`, {
    hint: hint('hint.move-records'),
    cause,
  });
}
