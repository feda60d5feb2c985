import { createHmac, randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { FromServer } from '../../../shared/contract/socket-messages.ts';
import { proofText } from '../../../shared/contract/socket-proof.ts';

/** What of `ws`, which comes with @fastify/websocket, a test needs; it has no types of its own. */
interface ClientSocket {
  on(event: 'message', listener: (data: Buffer) => void): void;
  on(event: 'close', listener: (code: number) => void): void;
  on(event: 'open' | 'error' | 'unexpected-response', listener: () => void): void;
  send(data: string | Buffer): void;
  pause(): void;
  terminate(): void;
}
type ClientSocketClass = new (
  address: string,
  options: { headers: Record<string, string>; maxPayload: number; autoPong?: boolean },
) => ClientSocket;

const fromWebsocket = createRequire(createRequire(import.meta.url).resolve('@fastify/websocket'));
const WebSocketClient = fromWebsocket('ws') as ClientSocketClass;

/** How a WebSocket ended: a close code, or the upgrade refused. */
export type SocketEnd = number | 'refused';

/** A page's end of the console's WebSocket, which can also behave as no page would. */
export interface SocketClient {
  readonly send: (message: unknown) => void;
  readonly sendRaw: (data: string | Buffer) => void;
  /** The next message that came and was not taken yet; rejects when the socket ends before. */
  readonly next: () => Promise<FromServer>;
  /** Messages that have come and were not taken. */
  readonly waiting: readonly FromServer[];
  readonly ended: Promise<SocketEnd>;
  readonly pause: () => void;
  readonly terminate: () => void;
}

export async function openSocket(
  port: number,
  headers: Record<string, string>,
  options: { readonly autoPong?: boolean } = {},
): Promise<SocketClient> {
  const socket = new WebSocketClient(`ws://127.0.0.1:${String(port)}/socket`, {
    headers: { Origin: `http://127.0.0.1:${String(port)}`, ...headers },
    maxPayload: 64 * 1024 * 1024,
    ...options,
  });
  const waiting: FromServer[] = [];
  const takers: { give: (message: FromServer) => void; fail: (error: Error) => void }[] = [];
  let open = false;
  const ended = new Promise<SocketEnd>((resolve) => {
    const end = (how: SocketEnd): void => {
      for (const taker of takers.splice(0)) taker.fail(new Error(`the socket ended: ${String(how)}`));
      resolve(how);
    };
    socket.on('close', (code) => {
      end(open ? code : 'refused');
    });
    socket.on('error', () => {
      if (!open) end('refused');
    });
  });
  socket.on('message', (data) => {
    const message = FromServer.parse(JSON.parse(data.toString('utf8')));
    const taker = takers.shift();
    if (taker === undefined) waiting.push(message);
    else taker.give(message);
  });
  await Promise.race([
    new Promise<void>((resolve) => {
      socket.on('open', () => {
        open = true;
        resolve();
      });
    }),
    ended,
  ]);
  return {
    send: (message) => {
      socket.send(JSON.stringify(message));
    },
    sendRaw: (data) => {
      socket.send(data);
    },
    next: () => {
      const message = waiting.shift();
      if (message !== undefined) return Promise.resolve(message);
      return new Promise((give, fail) => takers.push({ give, fail }));
    },
    waiting,
    ended,
    pause: () => {
      socket.pause();
    },
    terminate: () => {
      socket.terminate();
    },
  };
}

/** HMAC-SHA-256 with the key, as both sides make it. */
export function proofOf(
  key: string,
  side: 'server' | 'page',
  pageNonce: string,
  serverNonce: string,
): string {
  return createHmac('sha256', Buffer.from(key, 'hex'))
    .update(proofText(side, pageNonce, serverNonce))
    .digest('hex');
}

/** Proves the key as the page does; gives whether the server's own proof was right. */
export async function shakeHands(socket: SocketClient, key: string): Promise<boolean> {
  const nonce = randomBytes(32).toString('hex');
  socket.send({ kind: 'hello', nonce });
  const challenge = await socket.next();
  if (challenge.kind !== 'challenge') throw new Error(`a challenge was expected: ${challenge.kind}`);
  socket.send({ kind: 'proof', proof: proofOf(key, 'page', nonce, challenge.nonce) });
  const ready = await socket.next();
  if (ready.kind !== 'ready') throw new Error(`ready was expected: ${ready.kind}`);
  return challenge.proof === proofOf(key, 'server', nonce, challenge.nonce);
}
