import type { RunPurpose } from '../records/run-record.ts';

export interface ScriptToName {
  readonly purpose: RunPurpose;
  /** What the person calls the run; null for nothing. */
  readonly name: string | null;
  /** From planId(): its beginning tells the files of plans with one name apart. */
  readonly planId: string;
  readonly which: 'script' | 'undo';
}

/** So many characters of a name are kept: in four bytes each they leave room for the rest of 255. */
const LONGEST = 48;
/** What no file name needs: all but letters, their marks, and numbers; and what cannot be seen. */
const NOT_SAFE = /[^\p{L}\p{M}\p{N}_]+|\p{Default_Ignorable_Code_Point}+/gu;

/**
 * The name of a script's file, for example `set-up-Web-to-sensor-1a2b3c4d.ps1`, and `….undo.ps1`.
 *
 * Good on every file system and in every shell: no dot but the ending's, no separator, no device of
 * Windows (the purpose comes first), no more than 255 bytes.
 */
export function scriptFileName({ purpose, name, planId, which }: ScriptToName): string {
  const parts = [purpose, ...(name === null ? [] : [safePart(name)]), planId.slice(0, 8)];
  return `${parts.filter((part) => part !== '').join('-')}${which === 'undo' ? '.undo' : ''}.ps1`;
}

function safePart(name: string): string {
  const words = name.normalize('NFC').replace(NOT_SAFE, '-').replace(/-+/g, '-').replace(/^-/, '');
  return Array.from(words).slice(0, LONGEST).join('').replace(/-$/, '');
}
