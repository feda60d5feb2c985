import { createHmac, randomBytes } from 'node:crypto';
import type { Envelope } from '../../shared/contract/envelope.ts';
import { FromPage, type FromServer } from '../../shared/contract/socket-messages.ts';
import { CLOSE, proofText } from '../../shared/contract/socket-proof.ts';
import type { ConsoleLimits } from './limits.ts';
import { createRate } from './rate.ts';
import { sameSecret } from './same-secret.ts';

/** What is needed of a WebSocket. */
export interface PageSocket {
  readonly bufferedAmount: number;
  send(text: string): void;
  ping(): void;
  close(code: number, reason: string): void;
  /** Ends it without a word. */
  terminate(): void;
  on(event: 'message', listener: (data: Buffer, isBinary: boolean) => void): void;
  on(event: 'pong' | 'close', listener: () => void): void;
}

export interface PageConnectionOptions {
  readonly socket: PageSocket;
  /** The key that the page has to prove, as 64 hex digits. */
  readonly key: string;
  readonly call: (name: string, input: unknown) => Promise<Envelope<unknown>>;
  readonly limits: ConsoleLimits;
  /** Told, without a secret in it, why a page was sent away. */
  readonly onRefused: (why: string) => void;
}

/** One tab of a browser. */
export interface PageConnection {
  /** Sends an event, ready-made, to a page that has proved itself; to any other nothing. */
  tell(message: string): void;
  /** Asks whether the page is there; one that did not answer the last time is dropped. */
  beat(): void;
  refuse(why: string): void;
  goAway(): void;
}

/** Close codes of the protocol itself (RFC 6455): the page tries again. */
const STANDARD = { goingAway: 1001, badMessage: 1008 } as const;

/** A message as it goes over the wire. */
export function messageText(message: FromServer): string {
  return JSON.stringify(message);
}

/**
 * The server's end of one WebSocket: both sides prove the key, then the page may call.
 *
 * The server proves itself first, so that a page never tells anything to a stranger on its port. A
 * page that does not read is dropped and not waited for: it comes back and takes a new snapshot.
 */
export function meetPage({ socket, key, call, limits, onRefused }: PageConnectionOptions): PageConnection {
  const serverNonce = randomBytes(32).toString('hex');
  const rate = createRate(limits.messages);
  let stage: 'hello' | 'proof' | 'ready' | 'closed' = 'hello';
  let pageNonce = '';
  let callsUnderWay = 0;
  let alive = true;

  const proof = (side: 'server' | 'page'): string =>
    createHmac('sha256', Buffer.from(key, 'hex'))
      .update(proofText(side, pageNonce, serverNonce))
      .digest('hex');

  const close = (code: number, why: string): void => {
    if (stage === 'closed') return;
    stage = 'closed';
    clearTimeout(deadline);
    if (code !== STANDARD.goingAway) onRefused(why);
    socket.close(code, why);
  };
  const deadline = setTimeout(() => {
    close(STANDARD.badMessage, 'no proof came in time');
  }, limits.handshakeMs);
  const isClosed = (): boolean => stage === 'closed';

  const send = (message: string): void => {
    if (isClosed()) return;
    if (socket.bufferedAmount > limits.waitingBytes) {
      stage = 'closed';
      onRefused('the page does not read');
      socket.terminate();
      return;
    }
    socket.send(message);
  };

  const answer = async (id: number, name: string, input: unknown): Promise<void> => {
    if (callsUnderWay >= limits.callsUnderWay) {
      close(CLOSE.tooMuch, 'too many calls at once');
      return;
    }
    callsUnderWay += 1;
    const envelope = await call(name, input);
    callsUnderWay -= 1;
    send(messageText({ kind: 'answer', id, envelope }));
  };

  const take = (message: FromPage): void => {
    if (message.kind === 'hello' && stage === 'hello') {
      stage = 'proof';
      pageNonce = message.nonce;
      send(messageText({ kind: 'challenge', nonce: serverNonce, proof: proof('server') }));
    } else if (message.kind === 'proof' && stage === 'proof') {
      if (!sameSecret(message.proof, proof('page'))) {
        close(CLOSE.refused, 'wrong proof');
        return;
      }
      stage = 'ready';
      clearTimeout(deadline);
      send(messageText({ kind: 'ready' }));
    } else if (message.kind === 'call' && stage === 'ready') {
      void answer(message.id, message.name, message.input);
    } else {
      close(CLOSE.refused, 'message out of turn');
    }
  };

  socket.on('message', (data, isBinary) => {
    if (isClosed()) return;
    if (!rate.take()) {
      close(CLOSE.tooMuch, 'too many messages');
      return;
    }
    const message = isBinary ? null : parsed(data.toString('utf8'));
    if (message === null) close(STANDARD.badMessage, 'no such message');
    else take(message);
  });
  socket.on('pong', () => {
    alive = true;
  });
  socket.on('close', () => {
    stage = 'closed';
    clearTimeout(deadline);
  });

  return {
    tell(message) {
      if (stage === 'ready') send(message);
    },
    beat() {
      if (isClosed()) return;
      if (!alive) {
        stage = 'closed';
        socket.terminate();
        return;
      }
      alive = false;
      socket.ping();
    },
    refuse(why) {
      close(CLOSE.refused, why);
    },
    goAway() {
      close(STANDARD.goingAway, 'the program ends');
    },
  };
}

function parsed(text: string): FromPage | null {
  try {
    return FromPage.safeParse(JSON.parse(text)).data ?? null;
  } catch {
    return null;
  }
}
