import { randomBytes } from 'node:crypto';
import { sameSecret } from './same-secret.ts';

/** How long a printed address works. */
export const TOKEN_MINUTES = 2;

export interface OneTimeToken {
  /** Makes a new token; the one before works no more. */
  issue(): string;
  /** Whether it is the token, for the first time and in time; then it works no more. */
  redeem(given: string): boolean;
}

/**
 * The secret in the printed address: it works once, for two minutes, and not after too many guesses.
 *
 * @param guesses how many wrong ones end it; whoever sits at the terminal makes another by Enter.
 */
export function createOneTimeToken(guesses: number, now: () => number = Date.now): OneTimeToken {
  let token: { readonly text: string; readonly from: number; wrong: number } | null = null;
  return {
    issue() {
      token = { text: randomBytes(32).toString('base64url'), from: now(), wrong: 0 };
      return token.text;
    },
    redeem(given) {
      if (token === null) return false;
      const age = now() - token.from;
      // A clock that was put back must not give a token a second life.
      if (age < 0 || age > TOKEN_MINUTES * 60_000) {
        token = null;
        return false;
      }
      const right = sameSecret(given, token.text);
      if (!right) token.wrong += 1;
      if (right || token.wrong >= guesses) token = null;
      return right;
    },
  };
}
