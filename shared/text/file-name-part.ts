/** So many characters are kept: in four bytes each they leave room for the rest of 255. */
const LONGEST = 48;
/** What no file name needs: all but letters, their marks, and numbers; and what cannot be seen. */
const NOT_SAFE = /[^\p{L}\p{M}\p{N}_]+|\p{Default_Ignorable_Code_Point}+/gu;

/**
 * A name as a part of a file's name; empty where nothing of it can stand there.
 *
 * No dot, no separator, nothing that a file system or a shell takes for its own.
 */
export function fileNamePart(name: string): string {
  const words = name.normalize('NFC').replace(NOT_SAFE, '-').replace(/-+/g, '-').replace(/^-/, '');
  return Array.from(words).slice(0, LONGEST).join('').replace(/-$/, '');
}
