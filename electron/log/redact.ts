import { userInfo } from 'node:os';
import { shortPaths } from './short-paths.ts';

/** Names of properties whose values nobody needs to read a log. */
const SECRET_NAME =
  /pass(?:word|phrase)|token|secret|cookie|credential|proof|nonce|^key$|notes?$|^(?:input|args)$/i;

/** A token, a key, or the base64 arguments of a call to PowerShell. */
const LONG_DATA = /[A-Za-z0-9+/_-]{40,}={0,2}/g;

const DEPTH = 6;
const LENGTH = 4_000;

/**
 * Text without what a log must not keep: folders of people, their names, tokens, arguments of calls.
 *
 * A log is sent to strangers; what was a path keeps its last part, which is what helps.
 */
export function redactText(text: string, user: string = userName()): string {
  const plain = shortPaths(text.slice(0, LENGTH)).replace(LONG_DATA, '[data]');
  return user.length < 3 ? plain : plain.replace(wholeWord(user), '[user]');
}

/** The same for anything that a line of the log may carry; never throws. */
export function redactFacts(value: unknown, user: string = userName(), depth = 0): unknown {
  if (typeof value === 'string') return redactText(value, user);
  if (value === null || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Error) return redactText(value.stack ?? value.message, user);
  if (typeof value !== 'object' || depth >= DEPTH) return `[${typeof value}]`;
  if (Array.isArray(value)) return value.slice(0, 100).map((part) => redactFacts(part, user, depth + 1));
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [
      name,
      SECRET_NAME.test(name) ? '[redacted]' : redactFacts(part, user, depth + 1),
    ]),
  );
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function wholeWord(word: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${word.replace(/[^\p{L}\p{N}]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'giu');
}
