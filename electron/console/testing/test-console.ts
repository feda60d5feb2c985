import type { Envelope } from '../../../shared/contract/envelope.ts';
import type { StateChange } from '../../../shared/contract/host-state.ts';
import { createDispatch, type Dispatch, type Handlers } from '../../contract/dispatch.ts';
import type { Pages } from '../../web/pages.ts';
import { securityHeaders } from '../../web/security-headers.ts';
import { startConsoleServer, type ConsoleServer } from '../console-server.ts';
import { LIMITS, type ConsoleLimits } from '../limits.ts';
import { openSocket, shakeHands, type SocketClient } from './socket-client.ts';

/** A console over a program that does nothing, on a real port, with everything that it logged. */
export interface TestConsole {
  readonly server: ConsoleServer;
  readonly logged: string[];
  readonly calls: { readonly name: string; readonly input: unknown; readonly door: string }[];
  readonly change: (change: StateChange) => void;
  readonly tick: (ms: number) => void;
  /** The token of a new address. */
  readonly newToken: () => string;
  /** POSTs the token as the page does. */
  readonly post: (token: unknown, headers?: Record<string, string>) => Promise<Response>;
  /** A browser that showed a new token. */
  readonly signIn: (headers?: Record<string, string>) => Promise<SignedIn>;
  /** A tab that has proved its key. */
  readonly connect: (browser: SignedIn) => Promise<SocketClient>;
}

export interface SignedIn {
  readonly cookie: string;
  readonly key: string;
}

const NOTHING = new Proxy({}, { get: () => () => Promise.resolve({ made: 'up' }) }) as Handlers;
const PAGE: Pages = (path) =>
  Promise.resolve({
    status: path === '/' ? 200 : 404,
    headers: { ...securityHeaders('nonce'), 'content-type': 'text/html' },
    body: path === '/' ? '<!doctype html>' : 'nothing',
  });

export async function startTestConsole(
  options: {
    readonly limits?: Partial<ConsoleLimits>;
    readonly dispatch?: Dispatch;
    readonly pages?: Pages;
  } = {},
): Promise<TestConsole> {
  const logged: string[] = [];
  const log =
    (level: string) =>
    (message: string, facts?: Record<string, unknown>): void => {
      logged.push(`${level} ${message} ${JSON.stringify(facts ?? {})}`);
    };
  const calls: TestConsole['calls'] = [];
  const listeners = new Set<(change: StateChange) => void>();
  const dispatch = options.dispatch ?? createDispatch(NOTHING, log('error'));
  let now = 1_000_000;
  const server = await startConsoleServer({
    port: 0,
    pages: options.pages ?? PAGE,
    logger: { info: log('info'), warn: log('warn'), error: log('error') },
    limits: { ...LIMITS, ...options.limits },
    now: () => now,
    program: {
      dispatch: (name, input, caller): Promise<Envelope<unknown>> => {
        calls.push({ name, input, door: caller.door });
        return dispatch(name, input, caller);
      },
      onChange(listener) {
        listeners.add(listener);
        return () => listeners.delete(listener);
      },
    },
  });
  const origin = `http://127.0.0.1:${String(server.port)}`;
  const newToken = (): string => server.newAddress().split('#')[1] ?? '';
  const post: TestConsole['post'] = (token, headers = {}) =>
    fetch(`${origin}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin, ...headers },
      body: JSON.stringify({ token }),
    });
  return {
    server,
    logged,
    calls,
    change: (change) => {
      for (const listener of listeners) listener(change);
    },
    tick: (ms) => {
      now += ms;
    },
    newToken,
    post,
    async signIn(headers) {
      const answer = await post(newToken(), headers);
      const { key } = (await answer.json()) as { key: string };
      return { key, cookie: answer.headers.getSetCookie()[0]?.split(';')[0] ?? '' };
    },
    async connect({ cookie, key }) {
      const socket = await openSocket(server.port, { cookie });
      if (!(await shakeHands(socket, key))) throw new Error('the server did not prove itself');
      return socket;
    },
  };
}
