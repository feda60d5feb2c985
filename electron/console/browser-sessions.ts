import { randomBytes } from 'node:crypto';
import { sameSecret } from './same-secret.ts';

/** One browser that showed a token: it sends the cookie, and its pages prove the key. */
export interface BrowserSession {
  readonly cookie: string;
  /** 64 hex digits. */
  readonly key: string;
  /** Fires when the session is no more. */
  readonly ended: AbortSignal;
}

export interface BrowserSessions {
  /** The cookie's name: one for each server, for cookies are shared by all ports of this computer. */
  readonly cookieName: string;
  open(): BrowserSession;
  /** The session that a request's Cookie header belongs to. */
  find(cookieHeader: string | undefined): BrowserSession | null;
}

/** More cookies of our name than this are somebody's attempt to hide the right one. */
const MOST_COOKIES = 8;

/** The browsers that were let in; the oldest goes when there are more than `limit`. */
export function createBrowserSessions(limit: number): BrowserSessions {
  const cookieName = `mirror-manager-${randomBytes(6).toString('hex')}`;
  const sessions: { readonly session: BrowserSession; readonly end: AbortController }[] = [];
  return {
    cookieName,
    open() {
      const end = new AbortController();
      const session = { cookie: secret(), key: secret(), ended: end.signal };
      sessions.push({ session, end });
      while (sessions.length > limit) sessions.shift()?.end.abort();
      return session;
    },
    find(cookieHeader) {
      const given = valuesOf(cookieHeader, cookieName).slice(0, MOST_COOKIES);
      const found = sessions.find(({ session }) => given.some((value) => sameSecret(value, session.cookie)));
      return found?.session ?? null;
    },
  };
}

function secret(): string {
  return randomBytes(32).toString('hex');
}

/** Every value of that name: another port may have set one of its own beside ours. */
function valuesOf(header: string | undefined, name: string): string[] {
  return (header ?? '').split(';').flatMap((part) => {
    const [key, value] = part.trim().split('=', 2);
    return key === name && value !== undefined ? [value] : [];
  });
}
