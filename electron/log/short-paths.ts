/** An address of a file keeps the strokes of an address. */
const FILE_URL = /file:\/{2,3}(?:[^\s"'<>|()]*\/)([^\s"'<>|()/]*)/g;
/** Folders may have spaces in their names, so a path goes on to its last separator in the line. */
const WINDOWS_PATH =
  /(?:\\\\\?\\)?(?:(?<![A-Za-z0-9])[A-Za-z]:[\\/]|\\\\(?=[^\\\s]+\\))(?:[^:*?"'<>|\r\n]*[\\/])?([^\\/:*?"'<>|\r\n\s]*)/g;
const POSIX_PATH = /(?<![\w./:])\/(?:[^"'<>|:\r\n]*\/)([^\s/"'<>|:;,()]*)/g;
const QUOTED_POSIX_PATH = /(['"])\/(?:[^'"\r\n]*\/)([^'"/\r\n]*)\1/g;

/**
 * The text with every absolute path cut to its last part.
 *
 * What leaves the program, over a door or in a log, is read by strangers: folders tell of people, and
 * the last part is what helps.
 */
export function shortPaths(text: string): string {
  return text
    .replace(FILE_URL, '…/$1')
    .replace(WINDOWS_PATH, '…\\$1')
    .replace(QUOTED_POSIX_PATH, '$1…/$2$1')
    .replace(POSIX_PATH, '…/$1');
}
