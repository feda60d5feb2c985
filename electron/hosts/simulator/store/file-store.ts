import { readFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';
import { hint } from '../../../../shared/errors/advice.ts';
import { AppError } from '../../../../shared/errors/app-error.ts';
import type { Lab } from '../../../../shared/lab/lab.ts';
import { codeOf, withFileLock } from './file-lock.ts';
import type { LabStore } from './lab-store.ts';
import { parseLab } from './parse-lab.ts';

/** A lab as its file holds it. */
export function labText(lab: Lab): string {
  return `${JSON.stringify(lab, null, 2)}\n`;
}

/**
 * A lab in a file, written whole after each change and read again when somebody else wrote it.
 *
 * Changes come one after the other, those of other processes too: each is made to the lab as it is
 * then, under a lock beside the file.
 *
 * @param initial what the lab is as long as the file does not exist; without it that is an error.
 */
export function fileStore(file: string, initial?: Lab): LabStore {
  let known: { readonly bytes: Buffer; readonly lab: Lab } | null = null;
  let last: Promise<unknown> = Promise.resolve();

  const read = async (): Promise<Lab> => {
    const bytes = await bytesOf(file);
    if (bytes === null) {
      if (initial !== undefined) return initial;
      throw missing(file);
    }
    if (known?.bytes.equals(bytes) === true) return known.lab;
    const lab = parseLab(bytes, file);
    known = { bytes, lab };
    return lab;
  };

  const write = async (lab: Lab): Promise<void> => {
    const bytes = Buffer.from(labText(lab));
    await writeFileAtomic(file, bytes);
    known = { bytes, lab };
  };

  return {
    read,
    change(edit) {
      const turn = last.then(() =>
        withFileLock(file, async () => {
          const before = await read();
          const { lab, result } = edit(before);
          if (lab !== before) await write(lab);
          return result;
        }),
      );
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}

/** What the file holds; null when it is not there. */
async function bytesOf(file: string): Promise<Buffer | null> {
  try {
    return await readFile(file);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') return null;
    const why = code === 'EISDIR' ? 'it is a folder' : `it cannot be read (${code ?? 'for no known reason'})`;
    throw new AppError('NotFound', `There is no lab in ${file}: ${why}.`, { hint: HINT, cause: error });
  }
}

function missing(file: string): AppError {
  return new AppError('NotFound', `There is no lab ${file}.`, {
    hint: HINT,
  });
}

const HINT = hint('hint.name-lab');
