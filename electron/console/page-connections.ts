import type { Envelope } from '../../shared/contract/envelope.ts';
import { CLOSE } from '../../shared/contract/socket-proof.ts';
import { hint } from '../../shared/errors/advice.ts';
import { AppError } from '../../shared/errors/app-error.ts';
import type { Program } from '../contract/program.ts';
import type { Logger } from '../log/logger.ts';
import type { BrowserSession } from './browser-sessions.ts';
import type { ConsoleLimits } from './limits.ts';
import { meetPage, messageText, type PageConnection, type PageSocket } from './page-connection.ts';
import { createRate, type Rate } from './rate.ts';

/** All tabs of all browsers. */
export interface PageConnections {
  /** A new WebSocket, with the session that its cookie belongs to, if any. */
  add(socket: PageSocket, session: BrowserSession | null): void;
  refuseCalls(): void;
  close(): void;
}

interface Tabs {
  readonly open: Set<PageConnection>;
  readonly rate: Rate;
}

const ENDING: Envelope<never> = {
  ok: false,
  error: new AppError('Cancelled', 'Mirror Manager is ending; nothing was done.', {
    hint: hint('hint.start-again'),
  }).toShape(),
};

/**
 * Keeps the WebSockets: each change of the program goes to every tab, each call to `dispatch`.
 *
 * One without a known cookie is opened and closed at once with `CLOSE.refused`, without a word: a
 * browser tells its page nothing of a refused upgrade, and the page would try for ever.
 */
export function createPageConnections({
  program,
  limits,
  logger,
}: {
  readonly program: Pick<Program, 'dispatch' | 'onChange'>;
  readonly limits: ConsoleLimits;
  readonly logger: Logger;
}): PageConnections {
  const all = new Set<PageConnection>();
  const tabsOf = new WeakMap<BrowserSession, Tabs>();
  let ending = false;
  const onRefused = (why: string): void => {
    logger.warn('a page was sent away', { why });
  };
  const call = async (name: string, input: unknown): Promise<Envelope<unknown>> =>
    ending ? ENDING : program.dispatch(name, input, { door: 'console' });

  const endEvents = program.onChange((value) => {
    if (all.size === 0) return;
    const message = messageText({ kind: 'event', name: 'state.changed', value });
    for (const page of all) page.tell(message);
  });
  const heartbeat = setInterval(() => {
    for (const page of all) page.beat();
  }, limits.heartbeatMs);
  heartbeat.unref();

  const turnAway = (socket: PageSocket, code: number, why: string): void => {
    onRefused(why);
    socket.close(code, why);
  };

  return {
    add(socket, session) {
      if (session === null) {
        turnAway(socket, CLOSE.refused, 'not signed in');
        return;
      }
      const tabs = tabsOf.get(session) ?? { open: new Set(), rate: createRate(limits.newSockets) };
      tabsOf.set(session, tabs);
      if (!tabs.rate.take() || tabs.open.size >= limits.socketsPerSession) {
        turnAway(socket, CLOSE.tooMuch, 'too many connections');
        return;
      }
      const page = meetPage({ socket, key: session.key, call, limits, onRefused });
      const refuse = (): void => {
        page.refuse('signed out: too many browsers');
      };
      all.add(page);
      tabs.open.add(page);
      session.ended.addEventListener('abort', refuse);
      socket.on('close', () => {
        all.delete(page);
        tabs.open.delete(page);
        session.ended.removeEventListener('abort', refuse);
      });
    },
    refuseCalls() {
      ending = true;
    },
    close() {
      ending = true;
      endEvents();
      clearInterval(heartbeat);
      for (const page of all) page.goAway();
    },
  };
}
