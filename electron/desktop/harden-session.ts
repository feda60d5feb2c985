import type { Session } from 'electron';
import { isOurs } from './app-origin.ts';
import type { Refused } from './harden-navigation.ts';

/** Copying what the person asked to copy; all else a page could ask for is denied. */
const ALLOWED_PERMISSION = 'clipboard-sanitized-write';

/** Addresses that never leave the process. */
const LOCAL = /^(?:blob|data):/;
const DEVELOPER_TOOLS = /^(?:devtools|chrome-extension):/;

export interface SessionOptions {
  readonly developerTools: boolean;
  readonly refused: Refused;
}

type HardenedSession = Pick<
  Session,
  | 'setPermissionRequestHandler'
  | 'setPermissionCheckHandler'
  | 'setDevicePermissionHandler'
  | 'setSpellCheckerEnabled'
  | 'on'
  | 'webRequest'
>;

/**
 * Takes from a session what our page never needs: permissions, devices, downloads, the spell checker
 * with its dictionaries, and the network.
 */
export function hardenSession(session: HardenedSession, { developerTools, refused }: SessionOptions): void {
  session.setPermissionRequestHandler((_contents, permission, answer, { requestingUrl }) => {
    const allowed = permission === ALLOWED_PERMISSION && isOurs(requestingUrl);
    if (!allowed) refused(`the permission ${permission}`);
    answer(allowed);
  });
  session.setPermissionCheckHandler(
    (_contents, permission, origin) => permission === ALLOWED_PERMISSION && isOurs(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.on('will-download', (event) => {
    event.preventDefault();
    refused('a download');
  });
  session.webRequest.onBeforeRequest(({ url }, answer) => {
    const allowed = isOurs(url) || LOCAL.test(url) || (developerTools && DEVELOPER_TOOLS.test(url));
    if (!allowed) refused('a request to the network');
    answer({ cancel: !allowed });
  });
}
