import { mkdir, rm } from 'node:fs/promises';
import { readFileSync } from 'node:fs';
import { dirname, posix, win32 } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';

/** The file in which the desktop app keeps the PowerShell that a person has chosen. */
const SavedPowerShell = z.strictObject({
  version: z.literal(1),
  powershell: z
    .string()
    .max(32_767)
    .refine((path) => posix.isAbsolute(path) || win32.isAbsolute(path), 'an absolute path is expected'),
});

/** The chosen executable, or null: a file that is missing or damaged is no choice. */
export function readSavedPowerShell(file: string): string | null {
  try {
    return SavedPowerShell.parse(JSON.parse(readFileSync(file, 'utf8'))).powershell;
  } catch {
    return null;
  }
}

/** Keeps the choice, whole or not at all; null forgets it. Throws what the file system says. */
export async function writeSavedPowerShell(file: string, powershell: string | null): Promise<void> {
  if (powershell === null) {
    await rm(file, { force: true });
    return;
  }
  await mkdir(dirname(file), { recursive: true });
  await writeFileAtomic(file, `${JSON.stringify(SavedPowerShell.parse({ version: 1, powershell }))}\n`);
}
