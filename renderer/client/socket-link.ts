import type { Envelope } from '../../shared/contract/envelope.ts';
import type { Link } from '../../shared/contract/link.ts';
import type { FromPage, FromServer } from '../../shared/contract/socket-messages.ts';
import { CLOSE, proofText } from '../../shared/contract/socket-proof.ts';
import { hmac, newNonce } from './hmac.ts';
import { LOST } from './lost.ts';
import { createStatus } from './status.ts';

/** What is needed of a WebSocket; a test brings its own. */
export type OpenSocket = () => Pick<WebSocket, 'send' | 'close' | 'addEventListener'>;

const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;

/**
 * The link over a WebSocket of the loopback console.
 *
 * The server has to prove the key before this side says anything: the port may belong to a stranger
 * by now. A connection that ends is opened again, ever more slowly; one that the server refuses is
 * given up, for only a new address helps.
 */
export function socketLink(open: OpenSocket, key: string): Link {
  const status = createStatus('connecting');
  const listeners = new Set<(value: unknown) => void>();
  const waiting = new Map<number, (envelope: Envelope<unknown>) => void>();
  let socket: ReturnType<OpenSocket> | null = null;
  let calls = 0;
  let wait = FIRST_WAIT_MS;

  const connect = (): void => {
    const nonce = newNonce();
    const mine = open();
    const send = (message: FromPage) => {
      mine.send(JSON.stringify(message));
    };
    const meet = async (message: Extract<FromServer, { kind: 'challenge' }>) => {
      if (message.proof !== (await hmac(key, proofText('server', nonce, message.nonce)))) {
        status.set('refused');
        mine.close();
        return;
      }
      send({ kind: 'proof', proof: await hmac(key, proofText('page', nonce, message.nonce)) });
    };
    mine.addEventListener('open', () => {
      send({ kind: 'hello', nonce });
    });
    mine.addEventListener('message', (event) => {
      const message = JSON.parse(String(event.data)) as FromServer;
      switch (message.kind) {
        case 'challenge':
          void meet(message);
          return;
        case 'ready':
          socket = mine;
          wait = FIRST_WAIT_MS;
          status.set('connected');
          return;
        case 'answer':
          waiting.get(message.id)?.(message.envelope as Envelope<unknown>);
          waiting.delete(message.id);
          return;
        case 'event':
          for (const listener of listeners) listener(message.value);
      }
    });
    mine.addEventListener('close', (event) => {
      socket = null;
      for (const answer of waiting.values()) answer(LOST);
      waiting.clear();
      if (event.code === CLOSE.refused || status.get() === 'refused') {
        status.set('refused');
        return;
      }
      status.set('lost');
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    });
  };
  connect();

  return {
    call(name, input) {
      if (socket === null) return Promise.resolve(LOST);
      calls += 1;
      const id = calls;
      const answer = new Promise<Envelope<unknown>>((resolve) => waiting.set(id, resolve));
      socket.send(JSON.stringify({ kind: 'call', id, name, input } satisfies FromPage));
      return answer as Promise<never>;
    },
    onEvent(_, listener) {
      const heard = listener as (value: unknown) => void;
      listeners.add(heard);
      return () => {
        listeners.delete(heard);
      };
    },
    onStatus: (listener) => status.on(listener),
  };
}
