import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import { adviceText } from './advice-text.ts';
import type { Text } from './i18n.ts';

/** An error in the words of the screen: what it means, and what to do. */
export interface ErrorText {
  readonly title: string;
  readonly lines: readonly string[];
  /** The program's own sentences, which are English, where the lines stand for them in another language. */
  readonly ownWords: string | null;
}

/**
 * What an error says in a language.
 *
 * The program's sentences are exact and English: an English screen shows them with what their code means,
 * and with the usual remedy where they name none. In another language the meaning of the error's code is
 * said, and the advice that came with it, else the usual remedy; the program's own sentences can be read
 * below, marked as English.
 */
export function errorText(
  t: Text,
  { code, message, hint, advice = [] }: AppErrorShape,
  language: string,
): ErrorText {
  const title = t(`error.${code}`);
  if (language === 'en') {
    return {
      title,
      lines: [message, t(`error-means.${code}`), hint ?? t(`error-do.${code}`)],
      ownWords: null,
    };
  }
  return {
    title,
    lines: [
      t(`error-means.${code}`),
      advice.length === 0 ? t(`error-do.${code}`) : advice.map((each) => adviceText(t, each)).join(' '),
    ],
    // Advice without a code has English words alone.
    ownWords: advice.length === 0 && hint !== null ? `${message} ${hint}` : message,
  };
}
