/** The scheme and the name under which the window's page lives; nothing else is ours. */
export const APP_SCHEME = 'app';
const APP_HOST = 'mirror-manager';

/** The address of the one page. */
export const APP_PAGE = `${APP_SCHEME}://${APP_HOST}/`;

/** Whether an address is of our own page or of one of its files. */
export function isOurs(address: string): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  return (
    url !== null &&
    url.protocol === `${APP_SCHEME}:` &&
    url.host === APP_HOST &&
    url.username === '' &&
    url.password === ''
  );
}
