import type { RunPurpose } from '../records/run-record.ts';
import { fileNamePart } from '../text/file-name-part.ts';

export interface ScriptToName {
  readonly purpose: RunPurpose;
  /** What the person calls the run; null for nothing. */
  readonly name: string | null;
  /** From planId(): its beginning tells the files of plans with one name apart. */
  readonly planId: string;
  readonly which: 'script' | 'undo';
}

/**
 * The name of a script's file, for example `set-up-Web-to-sensor-1a2b3c4d.ps1`, and `….undo.ps1`.
 *
 * Good on every file system and in every shell: no dot but the ending's, no separator, no device of
 * Windows (the purpose comes first), no more than 255 bytes.
 */
export function scriptFileName({ purpose, name, planId, which }: ScriptToName): string {
  const parts = [purpose, ...(name === null ? [] : [fileNamePart(name)]), planId.slice(0, 8)];
  return `${parts.filter((part) => part !== '').join('-')}${which === 'undo' ? '.undo' : ''}.ps1`;
}
