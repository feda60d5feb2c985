import { readdir, readFile } from 'node:fs/promises';
import type { ScriptFile } from './bootstrap.ts';

/**
 * The scripts of operations/, in the order of their names.
 *
 * They lie beside this module, in the sources as in what is compiled.
 */
export async function readOperationFiles(
  folder: URL = new URL('./operations/', import.meta.url),
): Promise<readonly ScriptFile[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.ps1')).sort();
  return Promise.all(
    names.map(async (name) => ({ name, text: await readFile(new URL(name, folder), 'utf8') })),
  );
}
