import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { TerminalError } from '../../shared/errors/terminal-error.ts';
import { PROGRAM_FILES } from '../program-files.ts';
import { listAssets, type Asset } from './list-assets.ts';
import { securityHeaders } from './security-headers.ts';

/** An answer, whatever carries it: the loopback server, or Electron's own scheme. */
export interface Page {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array;
}

/** Answers a GET; `urlPath` is the path of the address as it came, undecoded, without query and fragment. */
export type Pages = (urlPath: string) => Promise<Page>;

const INDEX = '/index.html';
const NONCE_PLACE = '__STYLE_NONCE__';

/** Where the built screen lies beside the built program. */
export const BUILT_SCREEN = fileURLToPath(new URL('../renderer/', PROGRAM_FILES));

/**
 * The screen's files as answers, each with the headers of both doors.
 *
 * Anybody may have them: they hold no secret and give no right. Throws AppError NotFound where the
 * screen was not built.
 */
export async function createPages(folder: string = BUILT_SCREEN): Promise<Pages> {
  const assets = await listAssets(folder).catch(() => new Map<string, Asset>());
  const index = assets.get(INDEX);
  if (index === undefined) {
    throw new TerminalError('NotFound', 'The screen of Mirror Manager was not built.', {
      hint: 'Run npm start in the checkout: it builds what is missing.',
    });
  }
  const page = await readFile(index.file, 'utf8');
  return async (urlPath) => {
    if (urlPath === '/' || urlPath === INDEX) return pageWithNonce(page, index.type);
    const asset = assets.get(urlPath);
    const body = asset === undefined ? null : await readFile(asset.file).catch(() => null);
    if (asset === undefined || body === null) return notFound();
    return { status: 200, headers: { ...securityHeaders(null), 'content-type': asset.type }, body };
  };
}

function pageWithNonce(page: string, type: string): Page {
  const nonce = randomBytes(16).toString('base64url');
  return {
    status: 200,
    headers: { ...securityHeaders(nonce), 'content-type': type },
    body: page.replaceAll(NONCE_PLACE, nonce),
  };
}

function notFound(): Page {
  return {
    status: 404,
    headers: { ...securityHeaders(null), 'content-type': 'text/plain; charset=utf-8' },
    body: 'There is nothing at this address.\n',
  };
}
