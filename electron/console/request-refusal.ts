const LOOPBACK = /^(?:127\.0\.0\.1|localhost|\[::1\])(?::\d{1,5})?$/i;

/** What of a request decides whether it is looked at. */
export interface RequestFacts {
  readonly method: string;
  /** The path as it came. */
  readonly path: string;
  /** Names and values in turn, as Node gives them: `headers` hides a second Host. */
  readonly rawHeaders: readonly string[];
  /** It asks for a WebSocket. */
  readonly upgrade: boolean;
}

export interface Refusal {
  readonly status: 403 | 404 | 405;
  readonly why: string;
}

/**
 * Why a request is refused before anything of it is looked at; null where it is not.
 *
 * Host has to name this computer, with any port, for a tunnel has its own at the other end: by any
 * other name (`evil.example`, `localhost.`) a web page would reach us under its own origin. What gives
 * a right (the sign-in, the WebSocket) has to come from a page of that very Host.
 */
export function requestRefusal({ method, path, rawHeaders, upgrade }: RequestFacts): Refusal | null {
  const host = onlyHeader(rawHeaders, 'host');
  if (host === null || !LOOPBACK.test(host)) return { status: 403, why: 'foreign Host' };
  if (upgrade ? path !== '/socket' : path === '/socket') return { status: 404, why: 'no such address' };
  const signsIn = path === '/session';
  if (signsIn ? method !== 'POST' : method !== 'GET' && method !== 'HEAD') {
    return { status: 405, why: 'method not allowed' };
  }
  if ((signsIn || upgrade) && onlyHeader(rawHeaders, 'origin') !== `http://${host}`) {
    return { status: 403, why: 'foreign Origin' };
  }
  return null;
}

/** The one value of a header; null where it is missing or given twice. */
function onlyHeader(rawHeaders: readonly string[], name: string): string | null {
  const values = rawHeaders.filter(
    (_, index) => index % 2 === 1 && rawHeaders[index - 1]?.toLowerCase() === name,
  );
  return values.length === 1 ? (values[0] ?? null) : null;
}
