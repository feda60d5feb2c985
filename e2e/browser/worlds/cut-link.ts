import type { Page } from 'playwright/test';
import type { TriedLanguage } from '../choices.ts';
import { longMessage } from '../words/long-message.ts';

/** The link between the page and its program, to be cut and mended by a test. */
interface CutLink {
  cut(): void;
  mend(): void;
}

/** Puts itself between the page, before it is opened, and its program; in the long language it speaks that. */
export async function cutLink(page: Page, language: TriedLanguage): Promise<CutLink> {
  let isCut = false;
  const sockets = new Set<() => void>();
  await page.routeWebSocket(/\/socket$/, (socket) => {
    if (isCut) {
      void socket.close({ code: 1001 });
      return;
    }
    const server = socket.connectToServer();
    if (language === 'long') {
      server.onMessage((message) => {
        socket.send(longMessage(String(message)));
      });
    }
    sockets.add(() => {
      void socket.close({ code: 1001 });
      void server.close();
    });
  });
  return {
    cut() {
      isCut = true;
      for (const close of sockets) close();
    },
    mend() {
      isCut = false;
    },
  };
}
