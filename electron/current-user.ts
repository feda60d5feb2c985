import { userInfo } from 'node:os';

export interface UserFacts {
  readonly platform?: NodeJS.Platform;
  readonly domain?: string | undefined;
  readonly name?: () => string;
}

/**
 * The account that this process runs as, `DOMAIN\user` on Windows; null where the system knows none.
 *
 * For the screen only: what the account may do is asked of its token, never told from its name.
 */
export function currentUser({
  platform = process.platform,
  domain = process.env['USERDOMAIN'],
  name = () => userInfo().username,
}: UserFacts = {}): string | null {
  let user: string;
  try {
    user = name();
  } catch {
    return null;
  }
  if (user === '') return null;
  return platform === 'win32' && domain ? `${domain}\\${user}` : user;
}
