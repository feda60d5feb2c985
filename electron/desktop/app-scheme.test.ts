import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CustomScheme } from 'electron';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPages } from '../web/pages.ts';
import { registerAppScheme, serveAppScheme } from './app-scheme.ts';

type Handle = (request: Request) => Response | Promise<Response>;
const served = new Map<string, Handle>();
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirror-'));
  await writeFile(join(folder, 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">');
  await writeFile(join(folder, 'index.js'), 'export {};');
  serveAppScheme(
    { handle: (scheme, handler) => void served.set(scheme, handler) },
    await createPages(folder),
  );
});
afterAll(() => rm(folder, { recursive: true }));

const get = async (url: string, method = 'GET'): Promise<Response> => {
  const handle = served.get('app');
  if (handle === undefined) throw new Error('the scheme is not served');
  // A request with such an address cannot be made in Node, only in Electron.
  const request: Pick<Request, 'url' | 'method'> = { url, method };
  return handle(request as Request);
};

describe('the app scheme', () => {
  it('is a standard, secure origin, with no way around the CSP', () => {
    const schemes: CustomScheme[] = [];
    registerAppScheme({ registerSchemesAsPrivileged: (given) => void schemes.push(...given) });
    expect(schemes).toEqual([
      { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
    ]);
  });

  it('serves the page with a nonce of its own each time, in the header and in the page', async () => {
    const nonces = await Promise.all(
      [1, 2].map(async () => {
        const answer = await get('app://mirror-manager/');
        const csp = answer.headers.get('content-security-policy') ?? '';
        const nonce = /style-src 'self' 'nonce-([^']+)'/.exec(csp)?.[1] ?? 'none';
        expect(csp).toContain("default-src 'none'");
        expect(csp).not.toContain('unsafe');
        expect(await answer.text()).toContain(`content="${nonce}"`);
        return nonce;
      }),
    );
    expect(nonces[0]).not.toBe(nonces[1]);
  });

  it.each([
    'app://mirror-manager/../package.json',
    'app://mirror-manager/..%2f..%2fpackage.json',
    'app://mirror-manager/%2e%2e/package.json',
    'app://mirror-manager/..\\package.json',
    'app://mirror-manager//etc/passwd',
    'app://mirror-manager/index.js%00',
    'app://other/',
    'app://mirror-manager:1/',
  ])('has nothing at %s', async (url) => {
    const answer = await get(url);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toBe('There is nothing at this address.\n');
  });

  it('is read only', async () => {
    expect((await get('app://mirror-manager/', 'POST')).status).toBe(405);
    expect(await (await get('app://mirror-manager/index.js', 'HEAD')).text()).toBe('');
  });
});
