import type { AppErrorShape } from '../../shared/errors/app-error.ts';

/** Folders may have spaces in their names, so a path goes on to its last separator in the line. */
const WINDOWS_PATH =
  /(?:file:\/{2,3})?(?:\\\\\?\\)?(?:(?<![A-Za-z0-9])[A-Za-z]:[\\/]|\\\\(?=[^\\\s]+\\))(?:[^:*?"'<>|\r\n]*[\\/])?([^\\/:*?"'<>|\r\n\s]*)/g;
const POSIX_PATH = /(?<![\w./:])(?:file:\/\/)?\/(?:[^"'<>|:\r\n]*\/)([^\s/"'<>|:;,()]*)/g;
const QUOTED_POSIX_PATH = /(['"])(?:file:\/\/)?\/(?:[^'"\r\n]*\/)([^'"/\r\n]*)\1/g;
/** A frame of a stack: ends in a place of a source. */
const FRAME = /\s*\bat (?:[^\r\n()]*\()?[^\r\n()]*:\d+:\d+\)?/g;

/** The text with every absolute path cut to its last part, and without the lines of a stack. */
function shortened(text: string): string {
  return text
    .replace(FRAME, '')
    .replace(WINDOWS_PATH, '…\\$1')
    .replace(QUOTED_POSIX_PATH, '$1…/$2$1')
    .replace(POSIX_PATH, '…/$1')
    .replace(/\n{2,}/g, '\n')
    .trimEnd();
}

/**
 * An error as it may cross a door: no path, no stack.
 *
 * A screen is untrusted, and a browser may be anybody's; the log of the program has the whole text.
 */
export function withoutPaths(error: AppErrorShape): AppErrorShape {
  const { code, message, hint, detail } = error;
  return {
    code,
    message: shortened(message),
    hint: hint === null ? null : shortened(hint),
    detail: detail === null ? null : shortened(detail),
  };
}
