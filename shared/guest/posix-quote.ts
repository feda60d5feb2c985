import { hint } from '../errors/advice.ts';
import { AppError } from '../errors/app-error.ts';

/** Control and format characters, line and paragraph separators, halves of surrogate pairs. */
const UNFIT = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u;

/**
 * Any text as one word of a POSIX shell that is exactly this text.
 *
 * Everything but a single quote is plain between single quotes, `!` at a prompt included. A line end
 * or an escape sequence would act on the terminal that the command is pasted into before any shell
 * sees the quotes, so such text is refused.
 *
 * @throws AppError `BadInput` where the text has a character that a person could not see.
 */
export function posixQuote(text: string): string {
  if (UNFIT.test(text)) {
    throw new AppError(
      'BadInput',
      'A name with control or invisible characters cannot stand in a shell command.',
      {
        hint: hint('hint.give-plain-name'),
      },
    );
  }
  return `'${text.replaceAll("'", `'\\''`)}'`;
}
