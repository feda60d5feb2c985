import { readFile } from 'node:fs/promises';
import type { Frame, Page } from 'playwright';
import type { Invoked, RequestName, Requests } from './messages.ts';
import { DELIVER, INVOKE, preloadInPage } from './page-shim.ts';

const APP = 'app://mirror-manager';

/** Chromium outside Electron knows no `app:`; the page lives here, and main never learns of it. */
const IN_CHROMIUM = 'https://mirror-manager.app-scheme.test';

export type Ask = <N extends RequestName>(name: N, value: Requests[N]['in']) => Promise<Requests[N]['out']>;

/** The page's half of the stand-in: a real page in Chromium in place of Electron's. */
export interface PageBridge {
  load(url: string): Promise<void>;
  deliver(channel: string, args: readonly unknown[]): Promise<void>;
}

export interface PageBridgeOptions {
  /** The built preload script. */
  readonly preload: string;
  readonly ask: Ask;
  /** Is given every request of the page to anywhere but the program: there should be none. */
  readonly escaped: string[];
}

/**
 * Ties a page to main: its requests go to main's `app:` handler, with its headers, its calls through
 * the built preload to main's handlers, main's events to it.
 */
export async function bridgePage(
  page: Page,
  { preload, ask, escaped }: PageBridgeOptions,
): Promise<PageBridge> {
  await page.route('**/*', async (route) => {
    const request = route.request();
    const url = toApp(request.url());
    if (url === null) {
      escaped.push(request.url());
      await route.abort();
      return;
    }
    const { status, headers, body } = await ask('serve', { url, method: request.method() });
    await route.fulfill({ status, headers, body: Buffer.from(body) });
  });
  await page.exposeBinding(INVOKE, ({ frame }, channel: string, args: unknown[]): Promise<Invoked> => {
    const url = toApp(frame.url()) ?? frame.url();
    return ask('invoke', { channel, args, from: { frame: isMain(frame) ? 'main' : 'inner', url } });
  });
  await page.addInitScript({ content: preloadInPage(await readFile(preload, 'utf8')) });
  page.on('framenavigated', (frame) => {
    if (isMain(frame)) void ask('pageAt', { url: toApp(frame.url()) ?? frame.url() }).catch(() => undefined);
  });
  return {
    async load(url) {
      await page.goto(url.replace(APP, IN_CHROMIUM));
      await ask('shown', {});
    },
    async deliver(channel, args) {
      const text = JSON.stringify([channel, args]);
      await page.evaluate(`window.${DELIVER}?.(...${text})`).catch(() => undefined);
    },
  };
}

function toApp(url: string): string | null {
  return url.startsWith(`${IN_CHROMIUM}/`) ? `${APP}${url.slice(IN_CHROMIUM.length)}` : null;
}

function isMain(frame: Frame): boolean {
  return frame.parentFrame() === null;
}
