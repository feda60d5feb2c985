import type { DesktopBridge, Link } from '../../shared/contract/link.ts';
import { desktopLink } from './desktop-link.ts';
import { lost } from './lost.ts';
import { signIn } from './sign-in.ts';
import { socketLink } from './socket-link.ts';

declare global {
  interface Window {
    readonly mirrorManager?: DesktopBridge;
  }
}

/** The link of this window: the desktop app's bridge where there is one, else the console's WebSocket. */
export async function openLink(window: Window): Promise<Link> {
  if (window.mirrorManager !== undefined) return desktopLink(window.mirrorManager);
  const { location, history, sessionStorage } = window;
  const key = await signIn({ location, history, sessionStorage, fetch: (...args) => window.fetch(...args) });
  return key === null ? refusedLink : socketLink(() => new WebSocket(`ws://${location.host}/socket`), key);
}

/** The link of a page that has no right: it can only say so. */
const refusedLink: Link = {
  call: () => Promise.resolve(lost()),
  onEvent: () => () => undefined,
  onStatus(listener) {
    listener('refused');
    return () => undefined;
  },
};
