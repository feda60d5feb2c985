import type { Envelope } from '../../shared/contract/envelope.ts';
import type { Link } from '../../shared/contract/link.ts';
import type { FromPage, FromServer } from '../../shared/contract/socket-messages.ts';
import { CLOSE } from '../../shared/contract/socket-proof.ts';
import { lost } from './lost.ts';
import { meetServer } from './meet-server.ts';
import { createStatus } from './status.ts';

/** What is needed of a WebSocket; a test brings its own. */
export type OpenSocket = () => Pick<WebSocket, 'send' | 'close' | 'addEventListener'>;

/** What this page calls the end of a connection in which nothing is heard; no server says it. */
const SILENT = 4_999;
const FIRST_WAIT_MS = 250;
const LONGEST_WAIT_MS = 5_000;
/** A server proves itself at once; whoever does not is not waited for. */
const MEETING_MS = 10_000;
/** Nothing was heard for this long: the server is asked whether it is there. */
const QUIET_MS = 20_000;
/** Within this time a server that is there has answered, whatever else it does. */
const ANSWER_MS = 10_000;

/**
 * The link over a WebSocket of the loopback console.
 *
 * Nothing is told and nothing is believed before the server has proved the key: the port may belong
 * to a stranger by now. A connection that ends is opened again, ever more slowly; one that the server
 * refuses is given up, for only a new address helps. So is one in which nothing is heard any more: a
 * tunnel may be gone without either end being told.
 */
export function socketLink(open: OpenSocket, key: string): Link {
  const status = createStatus('connecting');
  const listeners = new Set<(value: unknown) => void>();
  const waiting = new Map<number, (envelope: Envelope<unknown>) => void>();
  let socket: ReturnType<OpenSocket> | null = null;
  let calls = 0;
  let wait = FIRST_WAIT_MS;

  const take = (message: FromServer): void => {
    if (message.kind === 'answer') {
      waiting.get(message.id)?.(message.envelope as Envelope<unknown>);
      waiting.delete(message.id);
    } else if (message.kind === 'event') {
      for (const listener of listeners) listener(message.value);
    }
  };

  const connect = (): void => {
    const mine = open();
    let isOver = false;
    let watch: ReturnType<typeof setTimeout> | undefined;
    const deadline = setTimeout(() => {
      mine.close();
      over(SILENT);
    }, MEETING_MS);
    const over = (code: number): void => {
      if (isOver) return;
      isOver = true;
      clearTimeout(deadline);
      clearTimeout(watch);
      socket = null;
      for (const answer of waiting.values()) answer(lost());
      waiting.clear();
      if (code === CLOSE.refused) status.set('refused');
      if (status.get() === 'refused') return;
      status.set('lost');
      setTimeout(connect, wait);
      wait = Math.min(wait * 2, LONGEST_WAIT_MS);
    };
    const heard = (): void => {
      clearTimeout(watch);
      watch = setTimeout(() => {
        void ask('app.about', {});
        // A connection that leads nowhere takes minutes to end by itself.
        watch = setTimeout(() => {
          mine.close();
          over(SILENT);
        }, ANSWER_MS);
      }, QUIET_MS);
    };
    const meeting = meetServer(key, {
      send(message) {
        mine.send(JSON.stringify(message));
      },
      onReady() {
        clearTimeout(deadline);
        socket = mine;
        wait = FIRST_WAIT_MS;
        heard();
        status.set('connected');
      },
      onStranger() {
        status.set('refused');
        mine.close();
      },
    });
    mine.addEventListener('open', () => {
      meeting.begin();
    });
    mine.addEventListener('message', ({ data }) => {
      if (isOver) return;
      const message = parsed(data);
      if (socket === mine) heard();
      if (message === null) mine.close();
      else if (socket === mine) take(message);
      else meeting.take(message);
    });
    mine.addEventListener('close', ({ code }) => {
      over(code);
    });
  };
  const ask: Link['call'] = (name, input) => {
    if (socket === null) return Promise.resolve(lost());
    calls += 1;
    const id = calls;
    const answer = new Promise<Envelope<unknown>>((resolve) => waiting.set(id, resolve));
    socket.send(JSON.stringify({ kind: 'call', id, name, input } satisfies FromPage));
    return answer as Promise<never>;
  };
  connect();

  return {
    call: ask,
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

/** A message of the server; null for what is none. Its fields are trusted only once the server has proved itself. */
function parsed(data: unknown): FromServer | null {
  try {
    const value: unknown = JSON.parse(String(data));
    return typeof value === 'object' && value !== null && 'kind' in value ? (value as FromServer) : null;
  } catch {
    return null;
  }
}
