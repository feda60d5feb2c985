import type { App, WebContents } from 'electron';
import { APP_PAGE } from './app-origin.ts';

/** Hears of what was refused. */
export type Refused = (what: string) => void;

/**
 * Nothing but our one page is ever shown: no other address, no frame, no new window, no webview.
 *
 * Loading that same page again is a reload and stays possible, for an error page may offer it.
 */
export function hardenNavigation(app: Pick<App, 'on'>, refused: Refused): void {
  app.on('web-contents-created', (_event, contents) => {
    hardenContents(contents, refused);
  });
}

function hardenContents(contents: Pick<WebContents, 'on' | 'setWindowOpenHandler'>, refused: Refused): void {
  contents.on('will-frame-navigate', (details) => {
    if (details.isMainFrame && details.url === APP_PAGE) return;
    details.preventDefault();
    refused('a navigation');
  });
  contents.on('will-redirect', (details) => {
    details.preventDefault();
    refused('a redirect');
  });
  contents.on('will-attach-webview', (event) => {
    event.preventDefault();
    refused('a webview');
  });
  contents.setWindowOpenHandler(() => {
    refused('a new window');
    return { action: 'deny' };
  });
}
