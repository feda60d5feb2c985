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
  if (answer?.ok !== true) return sessionStorage.getItem(KEY);
  const { key } = (await answer.json()) as { key: string };
  sessionStorage.setItem(KEY, key);
  return key;
}
