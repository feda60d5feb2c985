import type { Protocol } from 'electron';
import type { Pages } from '../web/pages.ts';
import { APP_SCHEME, isOurs } from './app-origin.ts';

/** Makes our scheme a proper origin; Chromium takes that only before the app is ready. */
export function registerAppScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: APP_SCHEME, privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);
}

/**
 * Serves the screen under our scheme, with the same headers as the console.
 *
 * The path goes to the list of files as it came: see {@link Pages}.
 */
export function serveAppScheme(protocol: Pick<Protocol, 'handle'>, pages: Pages): void {
  protocol.handle(APP_SCHEME, async ({ url, method }) => {
    if (!isOurs(url)) return new Response('There is nothing at this address.\n', { status: 404 });
    if (method !== 'GET' && method !== 'HEAD') return new Response(null, { status: 405 });
    const { status, headers, body } = await pages(pathOf(url));
    return new Response(method === 'HEAD' ? null : body, { status, headers });
  });
}

function pathOf(url: string): string {
  return new URL(url).pathname || '/';
}
