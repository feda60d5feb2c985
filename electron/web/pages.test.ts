import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createPages, type Pages } from './pages.ts';

let folder: string;
let pages: Pages;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mirror-pages-'));
  const screen = join(folder, 'renderer');
  await mkdir(join(screen, 'assets'), { recursive: true });
  await writeFile(join(screen, 'index.html'), '<meta name="style-nonce" content="__STYLE_NONCE__">');
  await writeFile(join(screen, 'assets', 'main-a1.js'), 'console.log(1)');
  await writeFile(join(screen, 'assets', 'main-a1.js.map'), '{}');
  await writeFile(join(screen, 'notes.txt'), 'no type');
  await writeFile(join(folder, 'secret.js'), 'secret');
  await symlink(join(folder, 'secret.js'), join(screen, 'linked.js')).catch(() => undefined);
  pages = await createPages(screen);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('the pages of the screen', () => {
  it('give the page a nonce of its own at each load, in the header and in the page', async () => {
    const [first, second] = [await pages('/'), await pages('/index.html')];
    const nonce = /content="([\w-]{22})"/.exec(String(first.body))?.[1] ?? 'none';
    expect(first).toMatchObject({ status: 200, headers: { 'content-type': 'text/html; charset=utf-8' } });
    expect(first.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data: blob:; ` +
        "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    );
    expect(String(second.body)).not.toContain(nonce);
  });

  it('give the files that were there at the start, by the very path, with their type', async () => {
    const script = await pages('/assets/main-a1.js');
    expect(script).toMatchObject({
      status: 200,
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    });
    expect(String(script.body)).toBe('console.log(1)');
    expect(script.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
    });
  });

  it.each([
    '/../secret.js',
    '/assets/../../secret.js',
    '/%2e%2e/secret.js',
    '/..%2fsecret.js',
    '/..%5csecret.js',
    '/..\\secret.js',
    '\\..\\secret.js',
    '/assets\\main-a1.js',
    '//assets/main-a1.js',
    '/assets//main-a1.js',
    '/assets/./main-a1.js',
    '/assets/main-a1.js%00',
    '/assets/main-a1.js\0',
    '/assets/main-a1.js/',
    '/assets/%6dain-a1.js',
    '/ASSETS/main-a1.js',
    '/assets/',
    '/assets',
    '/assets/main-a1.js.map',
    '/notes.txt',
    '/linked.js',
    '/C:/Windows/win.ini',
    '//server/share/x.js',
    'file:///etc/passwd',
    '/__proto__',
    '/constructor',
    '__proto__',
    '',
  ])('have nothing at %j', async (path) => {
    const { status, body, headers } = await pages(path);
    expect([status, body]).toEqual([404, 'There is nothing at this address.\n']);
    expect(headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('do not fall over a file that has gone since', async () => {
    const screen = join(folder, 'gone');
    await mkdir(screen);
    await writeFile(join(screen, 'index.html'), '');
    await writeFile(join(screen, 'a.js'), '');
    const of = await createPages(screen);
    await rm(join(screen, 'a.js'));
    expect((await of('/a.js')).status).toBe(404);
  });

  it('say what to do where the screen was not built', async () => {
    await expect(createPages(join(folder, 'nowhere'))).rejects.toMatchObject({
      code: 'NotFound',
      hint: expect.stringContaining('npm start') as string,
    });
  });
});
