import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StateChange } from '../../shared/contract/host-state.ts';
import { CLOSE } from '../../shared/contract/socket-proof.ts';
import { rawRequest, statusOf } from './testing/raw-request.ts';
import { openSocket, proofOf, shakeHands } from './testing/socket-client.ts';
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

const NONCE = 'ab'.repeat(32);
const CHANGE: StateChange = { revision: 2, host: 'practice', changed: { reading: true } };
const about = { kind: 'call', id: 1, name: 'app.about', input: {} };

describe('the WebSocket lets nobody in', () => {
  it('of another Host or Origin, or without one: the upgrade itself is refused', async () => {
    const { server, signIn } = await start();
    const { cookie } = await signIn();
    const origin = `http://127.0.0.1:${String(server.port)}`;
    for (const headers of [
      { Origin: 'http://evil.example' },
      { Origin: 'http://127.0.0.1:1' },
      { Origin: 'null' },
      { Origin: origin, Host: 'evil.example' },
      { Origin: 'http://evil.example', Host: 'evil.example' },
      { Origin: 'http://localhost.', Host: 'localhost.' },
    ]) {
      const socket = await openSocket(server.port, { cookie, ...headers });
      expect([headers, await socket.ended]).toEqual([headers, 'refused']);
    }
    const answer = await rawRequest(server.port, [
      'GET /socket HTTP/1.1',
      'Host: localhost',
      `Cookie: ${cookie}`,
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ]);
    expect(statusOf(answer)).toBe(403);
  });

  it('without a cookie that it knows: closed for good at once, without a word', async () => {
    const { server, signIn } = await start();
    const { key, cookie } = await signIn();
    const [name = ''] = cookie.split('=');
    for (const headers of [{}, { cookie: `${name}=${'0'.repeat(64)}` }, { cookie: `${cookie}0` }]) {
      const socket = await openSocket(server.port, headers);
      socket.send({ kind: 'hello', nonce: NONCE });
      await expect(shakeHands(socket, key)).rejects.toThrow();
      expect(await socket.ended).toBe(CLOSE.refused);
    }
  });

  it('with the cookie and without the key', async () => {
    const { server, signIn, calls } = await start();
    const { cookie } = await signIn();
    const socket = await openSocket(server.port, { cookie });
    await expect(shakeHands(socket, 'cd'.repeat(32))).rejects.toThrow();
    expect(await socket.ended).toBe(CLOSE.refused);
    expect(calls).toEqual([]);
  });

  it("with a proof of another meeting, or the server's own sent back", async () => {
    const { server, signIn } = await start();
    const { cookie, key } = await signIn();
    const first = await openSocket(server.port, { cookie });
    first.send({ kind: 'hello', nonce: NONCE });
    const old = await first.next();
    const second = await openSocket(server.port, { cookie });
    second.send({ kind: 'hello', nonce: NONCE });
    const fresh = await second.next();
    if (old.kind !== 'challenge' || fresh.kind !== 'challenge') throw new Error('no challenge');
    expect(fresh.nonce).not.toBe(old.nonce);
    second.send({ kind: 'proof', proof: proofOf(key, 'page', NONCE, old.nonce) });
    expect(await second.ended).toBe(CLOSE.refused);
    first.send({ kind: 'proof', proof: old.proof });
    expect(await first.ended).toBe(CLOSE.refused);
  });

  it('with a cookie and a key of a server that was started again', async () => {
    const before = await start();
    const browser = await before.signIn();
    const after = await start();
    const socket = await openSocket(after.server.port, { cookie: browser.cookie });
    expect(await socket.ended).toBe(CLOSE.refused);
    await after.signIn();
    await expect(after.connect(browser)).rejects.toThrow();
  });

  it('that calls before it has proved itself', async () => {
    const { server, signIn, calls } = await start();
    const { cookie } = await signIn();
    const early = await openSocket(server.port, { cookie });
    early.send(about);
    expect(await early.ended).toBe(CLOSE.refused);
    const half = await openSocket(server.port, { cookie });
    half.send({ kind: 'hello', nonce: NONCE });
    await half.next();
    half.send(about);
    expect(await half.ended).toBe(CLOSE.refused);
    expect(calls).toEqual([]);
  });

  it('that is slow to prove itself, and tells it no event meanwhile', async () => {
    const { server, signIn, change } = await start({ limits: { handshakeMs: 200 } });
    const { cookie } = await signIn();
    const silent = await openSocket(server.port, { cookie });
    const half = await openSocket(server.port, { cookie });
    half.send({ kind: 'hello', nonce: NONCE });
    await half.next();
    change(CHANGE);
    expect(await silent.ended).toBe(1008);
    expect(await half.ended).toBe(1008);
    expect([...silent.waiting, ...half.waiting]).toEqual([]);
  });

  it('anywhere but at its own address', async () => {
    const { server } = await start();
    const answer = await rawRequest(server.port, [
      'GET / HTTP/1.1',
      'Host: localhost',
      'Origin: http://localhost',
      'Connection: Upgrade',
      'Upgrade: websocket',
      'Sec-WebSocket-Version: 13',
      'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==',
    ]);
    expect(statusOf(answer)).toBe(404);
  });
});

describe('a page that was let in', () => {
  it('sees the server prove itself, calls, and hears of changes', async () => {
    const { signIn, connect, calls, change } = await start();
    const socket = await connect(await signIn());
    socket.send(about);
    expect(await socket.next()).toEqual({
      kind: 'answer',
      id: 1,
      envelope: { ok: true, value: { made: 'up' } },
    });
    expect(calls).toEqual([{ name: 'app.about', input: {}, door: 'console' }]);
    change(CHANGE);
    expect(await socket.next()).toEqual({ kind: 'event', name: 'state.changed', value: CHANGE });
  });

  it.each([
    '__proto__',
    'constructor',
    'toString',
    'app.open-link',
    'app.restart-as-administrator',
    'vm.open',
    '',
  ])('is answered that there is no call %j here', async (name) => {
    const { signIn, connect } = await start();
    const socket = await connect(await signIn());
    socket.send({ kind: 'call', id: 7, name, input: { link: 'wireshark' } });
    const answer = await socket.next();
    expect(answer).toMatchObject({
      kind: 'answer',
      id: 7,
      envelope: { ok: false, error: { code: 'BadInput' } },
    });
    expect(JSON.stringify(answer)).not.toMatch(/stack|\bat .*:\d+|node_modules/);
  });

  it('may have several tabs, and as many as are allowed', async () => {
    const { server, signIn, connect } = await start({ limits: { socketsPerSession: 2 } });
    const browser = await signIn();
    const [first] = [await connect(browser), await connect(browser)];
    const third = await openSocket(server.port, { cookie: browser.cookie });
    expect(await third.ended).toBe(CLOSE.tooMuch);
    first.terminate();
    await first.ended;
    await vi.waitFor(async () => {
      await connect(browser);
    });
  });

  it('is closed when a newer browser takes its place', async () => {
    const { signIn, connect } = await start({ limits: { sessions: 1 } });
    const socket = await connect(await signIn());
    await signIn();
    expect(await socket.ended).toBe(CLOSE.refused);
  });

  it('is closed when the program ends, and its calls are answered until then', async () => {
    const { server, signIn, connect, calls } = await start();
    const socket = await connect(await signIn());
    server.refuseCalls();
    socket.send(about);
    expect(await socket.next()).toMatchObject({ envelope: { ok: false, error: { code: 'Cancelled' } } });
    expect(calls).toEqual([]);
    open.length = 0;
    await server.close();
    expect(await socket.ended).toBe(1001);
  });
});

describe('sizes and rates', () => {
  it.each<[string, string | Buffer]>([
    ['not JSON', '{'],
    ['another kind', '{"kind":"format"}'],
    ['more than is known', '{"kind":"call","id":2,"name":"app.about","input":{},"door":"desktop"}'],
    ['a number that is none', '{"kind":"call","id":1.5,"name":"app.about","input":{}}'],
    ['a name without end', JSON.stringify({ ...about, name: 'x'.repeat(65) })],
    ['bytes', Buffer.from(JSON.stringify(about))],
    ['nesting', '['.repeat(100_000)],
  ])('a message that is %s closes the socket', async (_, data) => {
    const { signIn, connect, calls } = await start();
    const socket = await connect(await signIn());
    socket.sendRaw(data);
    expect(await socket.ended).toBe(1008);
    expect(calls).toEqual([]);
  });

  it('a message over the size closes the socket before it is read', async () => {
    const { signIn, connect, calls } = await start({ limits: { messageBytes: 2_000 } });
    const socket = await connect(await signIn());
    socket.send({ ...about, input: 'x'.repeat(2_000) });
    expect(await socket.ended).toBe(1009);
    expect(calls).toEqual([]);
  });

  it('too many messages close the socket', async () => {
    const { signIn, connect } = await start({ limits: { messages: { burst: 10, perSecond: 0 } } });
    const socket = await connect(await signIn());
    for (let id = 1; id <= 9; id += 1) socket.send({ ...about, id });
    expect(await socket.ended).toBe(CLOSE.tooMuch);
  });

  it('too many calls at once close the socket', async () => {
    const { signIn, connect } = await start({
      limits: { callsUnderWay: 3 },
      dispatch: () => new Promise(() => undefined),
    });
    const socket = await connect(await signIn());
    for (let id = 1; id <= 4; id += 1) socket.send({ ...about, id });
    expect(await socket.ended).toBe(CLOSE.tooMuch);
  });

  it('too many new sockets are turned away', async () => {
    const { server, signIn } = await start({ limits: { newSockets: { burst: 2, perSecond: 0 } } });
    const { cookie } = await signIn();
    for (let each = 0; each < 2; each += 1) (await openSocket(server.port, { cookie })).terminate();
    expect(await (await openSocket(server.port, { cookie })).ended).toBe(CLOSE.tooMuch);
  });

  it('a page that does not read is dropped, and another still hears', async () => {
    const { signIn, connect, change, logged } = await start({ limits: { waitingBytes: 100_000 } });
    const browser = await signIn();
    const deaf = await connect(browser);
    const other = await connect(browser);
    deaf.pause();
    const much = { ...CHANGE, changed: { label: 'x'.repeat(1024 * 1024) } };
    await vi.waitFor(() => {
      change(much);
      expect(logged.join()).toContain('the page does not read');
    });
    expect(await other.next()).toMatchObject({ kind: 'event' });
    deaf.terminate();
  });

  it('a page that is gone without a word is dropped', async () => {
    const { server, signIn } = await start({ limits: { heartbeatMs: 100 } });
    const { cookie, key } = await signIn();
    const dead = await openSocket(server.port, { cookie }, { autoPong: false });
    const alive = await openSocket(server.port, { cookie });
    await shakeHands(dead, key);
    await shakeHands(alive, key);
    expect(await dead.ended).toBe(1006);
    alive.send(about);
    expect(await alive.next()).toMatchObject({ kind: 'answer' });
  });
});
