import type { Advice } from '../../shared/errors/advice.ts';
import type { AppErrorShape } from '../../shared/errors/app-error.ts';
import { shortPaths } from '../log/short-paths.ts';

/** A frame of a stack: ends in a place of a source. */
const FRAME = /\s*\bat (?:[^\r\n()]*\()?[^\r\n()]*:\d+:\d+\)?/g;

/** The text with every absolute path cut to its last part, and without the lines of a stack. */
export function textWithoutPaths(text: string): string {
  return shortPaths(text.replace(FRAME, ''))
    .replace(/\n{2,}/g, '\n')
    .trimEnd();
}

/**
 * An error as it may cross a door: no path, no stack. No error stays none.
 *
 * A screen is untrusted, and a browser may be anybody's; the log of the program has the whole text.
 */
export function withoutPaths(error: AppErrorShape): AppErrorShape;
export function withoutPaths(error: AppErrorShape | null): AppErrorShape | null;
export function withoutPaths(error: AppErrorShape | null): AppErrorShape | null {
  if (error === null) return null;
  const { code, message, hint, advice, detail } = error;
  return {
    code,
    message: textWithoutPaths(message),
    hint: hint === null ? null : textWithoutPaths(hint),
    ...(advice === undefined ? {} : { advice: advice.map(adviceWithoutPaths) }),
    detail: detail === null ? null : textWithoutPaths(detail),
  };
}

function adviceWithoutPaths(advice: Advice): Advice {
  if (advice.kind !== 'hint') return { ...advice, remedy: textWithoutPaths(advice.remedy) };
  const values = Object.entries(advice.values).map(
    ([name, value]) => [name, textWithoutPaths(value)] as const,
  );
  return { ...advice, values: Object.fromEntries(values) };
}
