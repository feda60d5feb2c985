import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import type { Text } from './i18n.ts';

/** An error in the words of the screen: what it means, and what to do. */
export interface ErrorText {
  readonly title: string;
  readonly lines: readonly string[];
  /** The program's own advice, which is English, where it gives some that the lines do not; never hidden. */
  readonly hint: string | null;
  /** The program's own sentences, which are English, where the lines stand for them in another language. */
  readonly ownWords: string | null;
}

/**
 * What an error says in a language.
 *
 * The program's sentences are exact and English: an English screen shows them with what their code means,
 * and with the usual remedy where they name none. In another language the meaning and the remedy of the
 * error's code are said, with the program's own advice, which may tell more; its sentence can be read
 * below, marked as English.
 */
export function errorText(t: Text, { code, message, hint }: AppErrorShape, language: string): ErrorText {
  const title = t(`error.${code}`);
  if (language === 'en') {
    return {
      title,
      lines: [message, t(`error-means.${code}`), hint ?? t(`error-do.${code}`)],
      hint: null,
      ownWords: null,
    };
  }
  return {
    title,
    lines: [t(`error-means.${code}`), t(`error-do.${code}`)],
    hint,
    ownWords: message,
  };
}
