import { connect } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { startConsoleServer } from './console-server.ts';
import { rawRequest, statusOf } from './testing/raw-request.ts';
import { startTestConsole, type TestConsole } from './testing/test-console.ts';

const open: TestConsole[] = [];
afterEach(async () => {
  for (const each of open.splice(0)) await each.server.close();
});
const start: typeof startTestConsole = async (options) => {
  const started = await startTestConsole(options);
  open.push(started);
  return started;
};
const get = (port: number, path: string, ...headers: string[]) =>
  rawRequest(port, [`GET ${path} HTTP/1.1`, ...headers, 'Connection: close']);

describe('the address and its token', () => {
  it('names 127.0.0.1 and carries the token where no request line, log or Referer has it', async () => {
    const { server } = await start();
    expect(server.newAddress()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/[\w-]{16}\/#[\w-]{43}$/);
  });

  it('gives a cookie of this server and a key, once', async () => {
    const { post, newToken } = await start();
    const token = newToken();
    const first = await post(token);
    expect(first.status).toBe(200);
    expect(await first.json()).toEqual({ key: expect.stringMatching(/^[0-9a-f]{64}$/) as string });
    expect(first.headers.getSetCookie()).toEqual([
      expect.stringMatching(/^mirror-manager-[0-9a-f]{12}=[0-9a-f]{64}; HttpOnly; SameSite=Strict; Path=\/$/),
    ]);
    const second = await post(token);
    expect(second.status).toBe(401);
    expect(second.headers.getSetCookie()).toEqual([]);
    expect(await second.json()).toMatchObject({
      error: { code: 'AccessDenied', hint: expect.stringContaining('Enter') as string },
    });
  });

  it('lets one of two browsers in that race with it', async () => {
    const { post, newToken } = await start();
    const token = newToken();
    const answers = await Promise.all(Array.from({ length: 8 }, () => post(token)));
    expect(answers.map(({ status }) => status).sort()).toEqual([
      200,
      ...Array.from({ length: 7 }, () => 401),
    ]);
  });

  it('is refused when it is wrong, missing, of another kind, or old', async () => {
    const { post, newToken, tick } = await start();
    const token = newToken();
    expect((await post('wrong')).status).toBe(401);
    for (const other of [undefined, null, 1, [token], { token }, 'x'.repeat(129)]) {
      expect((await post(other)).status).toBe(400);
    }
    tick(121_000);
    expect((await post(token)).status).toBe(401);
  });

  it('is locked by too many guesses until Enter makes another', async () => {
    const { post, newToken } = await start({ limits: { wrongTokens: 3 } });
    const token = newToken();
    for (const guess of ['a', 'b', 'c']) expect((await post(guess)).status).toBe(401);
    expect((await post(token)).status).toBe(401);
    expect((await post(newToken())).status).toBe(200);
  });

  it('gives a browser that is known its own session again, so that its other tabs stay in', async () => {
    const { signIn } = await start();
    const first = await signIn();
    expect(await signIn({ cookie: first.cookie })).toEqual(first);
    expect(await signIn()).not.toEqual(first);
  });
});

describe('a request that is not of our own page', () => {
  const origin = (port: number) => `http://127.0.0.1:${String(port)}`;

  it.each(['evil.example', '127.0.0.1.evil.example:80', 'localhost.'])(
    'with Host %s is refused',
    async (host) => {
      const { server } = await start();
      for (const path of ['/', '/index.html', '/no-such']) {
        const answer = await get(server.port, path, `Host: ${host}`);
        expect(statusOf(answer)).toBe(403);
        expect(answer).not.toContain(host);
      }
    },
  );

  it('with two Hosts or none is refused, and with a whole address for a path too', async () => {
    const { server } = await start();
    expect(
      statusOf(await get(server.port, '/', 'Host: localhost', 'Host: localhost')),
    ).toBeGreaterThanOrEqual(400);
    expect(
      statusOf(await get(server.port, '/', 'Host: localhost', 'Host: evil.example')),
    ).toBeGreaterThanOrEqual(400);
    expect(statusOf(await get(server.port, '/'))).toBe(400);
    expect(statusOf(await get(server.port, 'http://evil.example/', 'Host: localhost'))).toBe(404);
  });

  it('cannot sign in with another Origin or none, and the token stays good', async () => {
    const { post, newToken, server } = await start();
    const token = newToken();
    for (const foreign of [
      'http://evil.example',
      'http://127.0.0.1:1',
      'null',
      `${origin(server.port)}.evil.example`,
    ]) {
      expect((await post(token, { origin: foreign })).status).toBe(403);
    }
    const body = JSON.stringify({ token });
    const answer = await rawRequest(server.port, [
      'POST /session HTTP/1.1',
      `Host: 127.0.0.1:${String(server.port)}`,
      'Content-Type: application/json',
      `Content-Length: ${String(body.length)}`,
      'Connection: close',
      '',
      body,
    ]);
    expect(statusOf(answer)).toBe(403);
    expect((await post(token)).status).toBe(200);
  });

  it('through a tunnel has another port, and signs in', async () => {
    const { newToken, server } = await start();
    const body = JSON.stringify({ token: newToken() });
    const answer = await rawRequest(server.port, [
      'POST /session HTTP/1.1',
      'Host: localhost:8080',
      'Origin: http://localhost:8080',
      'Content-Type: application/json',
      `Content-Length: ${String(body.length)}`,
      'Connection: close',
      '',
      body,
    ]);
    expect(statusOf(answer)).toBe(200);
  });

  it('is refused by any other method, and no other origin is ever allowed', async () => {
    const { server } = await start();
    for (const method of ['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'PROPFIND']) {
      const answer = await rawRequest(server.port, [
        `${method} / HTTP/1.1`,
        'Host: localhost',
        'Origin: http://evil.example',
        'Access-Control-Request-Method: POST',
        'Content-Length: 0',
        'Connection: close',
      ]);
      expect([method, statusOf(answer)]).toEqual([method, 405]);
      expect(answer.toLowerCase()).not.toContain('access-control-');
    }
    const session = await get(server.port, '/session', 'Host: localhost');
    expect(statusOf(session)).toBe(405);
  });
});

describe('every answer', () => {
  it.each(['/', '/no-such', '/session', '/socket', '/%zz', '/..%2f..%2fetc/passwd', '/__proto__'])(
    'of %s has the headers of both doors and no stack or path',
    async (path) => {
      const { server } = await start();
      const answer = await get(server.port, path, 'Host: localhost');
      for (const header of [
        'x-content-type-options: nosniff',
        'referrer-policy: no-referrer',
        'cross-origin-opener-policy: same-origin',
        'cross-origin-resource-policy: same-origin',
        'cache-control: no-store',
        "frame-ancestors 'none'",
        'camera=()',
      ]) {
        expect(answer.toLowerCase()).toContain(header);
      }
      expect(answer).not.toMatch(/node_modules|\bat .*:\d+|electron\/|\/home|passwd/);
    },
  );

  it('to a bad body is an error in words, without a stack', async () => {
    const { server } = await start();
    const origin = `http://127.0.0.1:${String(server.port)}`;
    const post = (body: string, type: string) =>
      fetch(`${origin}/session`, { method: 'POST', headers: { origin, 'content-type': type }, body });
    const bodies: [string, string, number][] = [
      ['{', 'application/json', 400],
      ['{"__proto__":{"token":"x"}}', 'application/json', 400],
      ['{"constructor":{"prototype":1}}', 'application/json', 400],
      [JSON.stringify({ token: 'x'.repeat(5_000) }), 'application/json', 413],
      ['token=x', 'application/x-www-form-urlencoded', 415],
      ['{"token":"x"}', 'text/plain', 415],
    ];
    for (const [body, type, status] of bodies) {
      const answer = await post(body, type);
      expect([body.slice(0, 20), answer.status]).toEqual([body.slice(0, 20), status]);
      const text = await answer.text();
      expect(JSON.parse(text)).toMatchObject({ error: { code: 'BadInput', detail: null } });
      expect(text).not.toMatch(/\bat |stack|node_modules|FST_/);
    }
  });

  it('of a page that fails is an error without its stack', async () => {
    const pages = () => Promise.reject(new Error('EACCES /srv/ada/secret'));
    const { server, logged } = await start({ pages });
    const answer = await get(server.port, '/', 'Host: localhost');
    expect(statusOf(answer)).toBe(500);
    expect(answer).not.toContain('ada');
    expect(logged.join()).toContain('error a request failed');
  });

  it('keeps token, cookie and key out of the log', async () => {
    const { signIn, post, newToken, logged, server } = await start();
    const { key, cookie } = await signIn();
    const token = newToken();
    await post(token, { origin: 'http://evil.example' });
    await post('wrong');
    await get(server.port, `/?token=${token}`, 'Host: localhost', `Cookie: ${cookie}`);
    await get(server.port, `/${token}`, 'Host: evil.example', `Referer: http://x/#${token}`);
    expect(logged.length).toBeGreaterThan(2);
    for (const secret of [token, key, cookie.split('=')[1] ?? ''])
      expect(logged.join('\n')).not.toContain(secret);
  });
});

/** What is answered to a connection until it is closed. */
function answerTo(port: number, said: string): Promise<string> {
  return new Promise((resolve) => {
    let heard = '';
    const socket = connect(port, '127.0.0.1');
    socket.on('data', (data) => (heard += String(data)));
    if (said !== '') socket.write(said);
    socket.once('close', () => {
      resolve(heard);
    });
  });
}

it('closes a connection that says nothing, or never ends what it says', async () => {
  const { server } = await start({ limits: { handshakeMs: 300 } });
  const began = performance.now();
  // Not a word: a browser opens connections ahead, and would take it for the answer to what it asks next.
  expect(
    await Promise.all(['', 'GET / HTTP/1.1\r\nHost: local'].map((said) => answerTo(server.port, said))),
  ).toEqual(['', '']);
  expect(performance.now() - began).toBeLessThan(5_000);
});

it('answers what is no HTTP', async () => {
  const { server } = await start();
  expect(await answerTo(server.port, 'nonsense\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
});

it('says that a port is not to be had', async () => {
  const { server } = await start();
  const taken = startConsoleServer({
    port: server.port,
    pages: () => Promise.reject(new Error('not asked')),
    logger: { info: () => undefined, warn: () => undefined, error: () => undefined },
    program: { dispatch: () => Promise.reject(new Error('not asked')), onChange: () => () => undefined },
  });
  await expect(taken).rejects.toMatchObject({
    code: 'BadInput',
    hint: expect.stringContaining('--port') as string,
  });
});
