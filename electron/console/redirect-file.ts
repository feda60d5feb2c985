import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A page in a file, and its end. */
export interface RedirectFile {
  readonly path: string;
  remove(): Promise<void>;
}

/**
 * A file that only this user can read and that leads a browser to the address.
 *
 * It lies in a fresh folder of its own, so that nobody can have put a link in its place.
 *
 * @param address ours, with the token in it: letters, digits, `:/#.-_` and nothing to be escaped.
 */
export async function writeRedirectFile(address: string): Promise<RedirectFile> {
  const folder = await mkdtemp(join(tmpdir(), 'mirror-manager-'));
  const path = join(folder, 'open.html');
  const page = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="referrer" content="no-referrer">
<meta http-equiv="refresh" content="0; url=${address}"><title>Mirror Manager</title></head>
<body><a href="${address}">Open Mirror Manager</a></body></html>
`;
  await writeFile(path, page, { mode: 0o600, flag: 'wx' });
  return { path, remove: () => rm(folder, { recursive: true, force: true }) };
}
