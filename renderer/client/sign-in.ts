const KEY = 'mirror-manager-key';

/** What of the browser a sign-in needs; a test brings its own. */
export interface Place {
  readonly location: Pick<Location, 'hash' | 'pathname'>;
  readonly history: Pick<History, 'replaceState'>;
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;
  readonly fetch: typeof fetch;
}

/**
 * The key of this tab: the one it has, or a new one for the token in its address.
 *
 * The token leaves the address before anything else is done: it works once, and a bookmark or a
 * screenshot must not keep it. Null where there is neither.
 */
export async function signIn({ location, history, sessionStorage, fetch }: Place): Promise<string | null> {
  const token = location.hash.slice(1);
  if (token === '') return sessionStorage.getItem(KEY);
  history.replaceState(null, '', location.pathname);
  const answer = await fetch('/session', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
    credentials: 'same-origin',
    referrerPolicy: 'no-referrer',
  }).catch(() => null);
  const key = answer?.ok === true ? keyIn(await answer.json().catch(() => null)) : null;
  if (key === null) return sessionStorage.getItem(KEY);
  sessionStorage.setItem(KEY, key);
  return key;
}

/** The key of an answer; null where there is none, for the port may be a stranger's by now. */
function keyIn(answer: unknown): string | null {
  if (typeof answer !== 'object' || answer === null || !('key' in answer)) return null;
  return typeof answer.key === 'string' && /^[0-9a-f]{64}$/.test(answer.key) ? answer.key : null;
}
