import { randomBytes } from 'node:crypto';
import websocket from '@fastify/websocket';
import Fastify, { type FastifyInstance } from 'fastify';
import { z } from 'zod';
import { TerminalError } from '../../shared/errors/terminal-error.ts';
import type { Program } from '../contract/program.ts';
import type { Logger } from '../log/logger.ts';
import type { Pages } from '../web/pages.ts';
import { securityHeaders } from '../web/security-headers.ts';
import { createBrowserSessions } from './browser-sessions.ts';
import { errorAnswer } from './error-answer.ts';
import { LIMITS, type ConsoleLimits } from './limits.ts';
import { createOneTimeToken } from './one-time-token.ts';
import { createPageConnections } from './page-connections.ts';
import type { PageSocket } from './page-connection.ts';
import { requestRefusal } from './request-refusal.ts';

export interface ConsoleServerOptions {
  readonly program: Pick<Program, 'dispatch' | 'onChange'>;
  readonly pages: Pages;
  readonly logger: Logger;
  /** 0 for any that is free. */
  readonly port: number;
  readonly limits?: ConsoleLimits;
  readonly now?: () => number;
}

export interface ConsoleServer {
  readonly port: number;
  /** An address with a new token; the one before works no more. */
  newAddress(): string;
  /** Fires each time that a browser has shown its token. */
  onSignIn(listener: () => void): void;
  /** From now on every call is answered with an error: the program is ending. */
  refuseCalls(): void;
  close(): Promise<void>;
}

const SignIn = z.strictObject({ token: z.string().max(128) });
/** Enough for a token with all that is around it. */
const SIGN_IN_BYTES = 1024;

const ROUTES = ['/session', '/socket'] as const;
const PAGE_ROUTE = '/page';

/**
 * The console's server: the screen over HTTP and the contract over a WebSocket, on this computer only.
 *
 * The page is given to anybody and gives no right. A right comes from the printed token, once, as a
 * cookie and a key, and both are needed: the cookie goes to every port of this computer, the key never
 * leaves the page. Throws AppError BadInput where the port is not to be had.
 */
export async function startConsoleServer(options: ConsoleServerOptions): Promise<ConsoleServer> {
  const { program, pages, logger, limits = LIMITS } = options;
  const token = createOneTimeToken(limits.wrongTokens, options.now);
  const sessions = createBrowserSessions(limits.sessions);
  const connections = createPageConnections({ program, limits, logger });
  const signedIn = new Set<() => void>();
  // Each start has a folder of its own, so that what another program on this port told the browser to
  // keep under our names is never asked for.
  const folder = `/${randomBytes(12).toString('base64url')}`;
  const server = await httpServer(limits, logger);

  server.post('/session', { bodyLimit: SIGN_IN_BYTES }, (request, reply) => {
    const given = SignIn.safeParse(request.body);
    if (!given.success) return reply.code(400).send(errorAnswer(400));
    if (!token.redeem(given.data.token)) {
      logger.warn('a sign-in was refused');
      return reply.code(401).send(errorAnswer(401));
    }
    // A browser that is known keeps its session: a new one would lock out its other tabs.
    const session = sessions.find(request.headers.cookie) ?? sessions.open();
    logger.info('a browser signed in');
    for (const listener of signedIn) listener();
    return reply
      .header('set-cookie', `${sessions.cookieName}=${session.cookie}; HttpOnly; SameSite=Strict; Path=/`)
      .send({ key: session.key });
  });

  server.get('/socket', { websocket: true }, (socket: PageSocket, request) => {
    connections.add(socket, sessions.find(request.headers.cookie));
  });

  server.get(PAGE_ROUTE, async ({ originalUrl }, reply) => {
    const page = await pages(insideOf(folder, pathOf(originalUrl)));
    return reply
      .code(page.status)
      .headers(page.headers)
      .send(typeof page.body === 'string' ? page.body : Buffer.from(page.body));
  });

  const port = await listen(server, options.port);
  return {
    port,
    newAddress: () => `http://127.0.0.1:${String(port)}${folder}/#${token.issue()}`,
    onSignIn: (listener) => signedIn.add(listener),
    refuseCalls: () => {
      connections.refuseCalls();
    },
    async close() {
      connections.close();
      await server.close();
    },
  };
}

/** The server without its addresses: what every request passes, and how anything wrong is answered. */
async function httpServer(limits: ConsoleLimits, logger: Logger): Promise<FastifyInstance> {
  const server = Fastify({
    logger: false,
    forceCloseConnections: true,
    requestTimeout: limits.handshakeMs,
    keepAliveTimeout: 5_000,
    http: { headersTimeout: limits.handshakeMs, connectionsCheckingInterval: limits.handshakeMs / 5 },
    // The router sees no path from outside: it would decode it, and a page is looked up as it came.
    rewriteUrl: ({ url }) => ROUTES.find((route) => route === pathOf(url)) ?? PAGE_ROUTE,
    clientErrorHandler: ({ code }, socket) => {
      // A browser opens connections ahead of what it will ask: a word on one that is given up for its
      // silence would be the answer to a request that is just on its way.
      if (socket.writable && code !== 'ERR_HTTP_REQUEST_TIMEOUT') {
        socket.write('HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n');
      }
      // Not the other side's end is waited for: one that never comes would keep its place for good.
      socket.destroySoon();
    },
  });
  server.server.maxConnections = limits.connections;
  server.removeContentTypeParser('text/plain');
  // Before our own hook: it marks upgrades, and closes the connection of one that was refused.
  await server.register(websocket, {
    options: { maxPayload: limits.messageBytes, perMessageDeflate: false },
    errorHandler: (_, socket: PageSocket) => {
      socket.terminate();
    },
  });
  server.addHook('onRequest', async ({ raw, originalUrl }, reply) => {
    reply.headers(securityHeaders(null));
    const refused = requestRefusal({
      method: raw.method ?? '',
      path: pathOf(originalUrl),
      rawHeaders: raw.rawHeaders,
      upgrade: raw.headers.upgrade !== undefined,
    });
    if (refused === null) return undefined;
    logger.warn('a request was refused', { why: refused.why });
    return reply.code(refused.status).send(errorAnswer(refused.status));
  });
  server.setErrorHandler((error: { readonly statusCode?: number; readonly code?: string }, _, reply) => {
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error('a request failed', { code: error.code ?? 'none' });
    return reply.code(status).send(errorAnswer(status));
  });
  server.setNotFoundHandler((_, reply) => reply.code(404).send(errorAnswer(404)));
  return server;
}

/** The path below this start's own folder; of any other one that no page has. */
function insideOf(folder: string, path: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length) : '';
}

function pathOf(url = ''): string {
  return url.split('?', 1)[0] ?? '';
}

async function listen(server: FastifyInstance, port: number): Promise<number> {
  try {
    await server.listen({ host: '127.0.0.1', port });
  } catch (error) {
    await server.close();
    throw new TerminalError('BadInput', `Port ${String(port)} of this computer is not to be had.`, {
      hint: 'Name another with --port, or leave it out: any free one is taken.',
      cause: error,
    });
  }
  const address = server.server.address();
  if (address === null || typeof address === 'string') throw new Error('the server has no port');
  return address.port;
}
