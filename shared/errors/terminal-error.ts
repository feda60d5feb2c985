import { AppError, type AppErrorCode } from './app-error.ts';

/**
 * An error that only a terminal shows: its advice is English words and not a code.
 *
 * What a screen can come to show is a plain {@link AppError}, whose advice every language has.
 */
export class TerminalError extends AppError {
  readonly #words: string | null;

  constructor(
    code: AppErrorCode,
    message: string,
    { hint = null, ...more }: { hint?: string | null; detail?: string | null; cause?: unknown } = {},
  ) {
    super(code, message, more);
    this.#words = hint;
  }

  override get hint(): string | null {
    return this.#words;
  }
}
