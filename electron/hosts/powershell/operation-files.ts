import { readdir, readFile } from 'node:fs/promises';
import { PROGRAM_FILES } from '../../program-files.ts';
import type { ScriptFile } from './bootstrap.ts';

/**
 * The scripts of operations/, in the order of their names.
 */
export async function readOperationFiles(
  folder: URL = new URL('hosts/powershell/operations/', PROGRAM_FILES),
): Promise<readonly ScriptFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ps1')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
  );
}
