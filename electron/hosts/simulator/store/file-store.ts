import { readFile, stat } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { AppError } from '../../../../shared/errors/app-error.ts';
import type { Lab } from '../../../../shared/lab/lab.ts';
import type { LabStore } from './lab-store.ts';
import { parseLab } from './parse-lab.ts';

/** A lab as its file holds it. */
export function labText(lab: Lab): string {
  return `${JSON.stringify(lab, null, 2)}\n`;
}

/**
 * A lab in a file, written whole after each change and read again when somebody else wrote it.
 *
 * Changes of one process come one after the other. Two processes that change the same lab at the very
 * same moment are not kept apart: the later one wins.
 *
 * @param initial what the lab is as long as the file does not exist; without it that is an error.
 */
export function fileStore(file: string, initial?: Lab): LabStore {
  let known: { readonly mark: string; readonly lab: Lab } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<Lab> => {
    const mark = await markOf(file);
    if (mark === null) {
      if (initial !== undefined) return initial;
      throw missing(file);
    }
    if (known?.mark === mark) return known.lab;
    const lab = parseLab(await readFile(file), file);
    known = { mark, lab };
    return lab;
  };

  const write = async (lab: Lab): Promise<void> => {
    await writeFileAtomic(file, labText(lab));
    const mark = await markOf(file);
    known = mark === null ? null : { mark, lab };
  };

  return {
    read,
    change(edit) {
      const turn = last.then(async () => {
        const before = await read();
        const { lab, result } = edit(before);
        if (lab !== before) await write(lab);
        return result;
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** What tells one version of the file from another; null when it is not there. */
async function markOf(file: string): Promise<string | null> {
  try {
    const { mtimeNs, size, ino } = await stat(file, { bigint: true });
    return `${String(mtimeNs)} ${String(size)} ${String(ino)}`;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;
    throw new AppError('NotFound', `The lab ${file} cannot be read.`, { cause: error });
  }
}

function missing(file: string): AppError {
  return new AppError('NotFound', `There is no lab ${file}.`, {
    hint: 'Name one that ships with it (mirror-manager lab list), or make a file: mirror-manager lab new.',
  });
}
