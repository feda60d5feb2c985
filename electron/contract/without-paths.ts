import type { AppErrorShape } from '../../shared/errors/app-error.ts';

const WINDOWS_PATH = /(?:[A-Za-z]:\\|\\\\[^\\\s"'<>|]+\\)(?:[^\\/:*?"<>|\r\n]+\\)*([^\\/:*?"<>|\r\n\s]*)/g;
const POSIX_PATH = /(?<![\w./:])\/(?:[^\s/"'<>|:;,()]+\/)+([^\s/"'<>|:;,()]*)/g;
const QUOTED_POSIX_PATH = /(['"])\/(?:[^'"\r\n]*\/)([^'"/\r\n]*)\1/g;
const STACK_LINE = /^\s*at .+$/gm;

/** The text with every absolute path cut to its last part, and without the lines of a stack. */
function shortened(text: string): string {
  return text
    .replace(STACK_LINE, '')
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
