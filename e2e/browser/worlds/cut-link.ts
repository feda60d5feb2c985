import type { Page } from 'playwright/test';

/** The link between the page and its program, to be cut and mended by a test. */
interface CutLink {
  cut(): void;
  mend(): void;
}

/** Puts itself between the page, before it is opened, and its program. */
export async function cutLink(page: Page): Promise<CutLink> {
  let isCut = false;
  const sockets = new Set<() => void>();
  await page.routeWebSocket(/\/socket$/, (socket) => {
    if (isCut) {
      void socket.close({ code: 1001 });
      return;
    }
    const server = socket.connectToServer();
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
