import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { LinkStatus } from '../../shared/contract/link.ts';
import { CLOSE } from '../../shared/contract/socket-proof.ts';
import { socketLink } from './socket-link.ts';
import { FakeSocket, until } from './testing/fake-socket.ts';

const KEY = 'c0ffee'.padEnd(64, '0');
const OTHER_KEY = 'decade'.padEnd(64, '0');
const GONE = 1006;
const lost = { ok: false, error: { code: 'HostLost' } };

/** A link with every connection that it opens and every status that it tells. */
function aLink() {
  const sockets: FakeSocket[] = [];
  const told: LinkStatus[] = [];
  const link = socketLink(() => {
    const socket = new FakeSocket();
    sockets.push(socket);
    return socket.page;
  }, KEY);
  link.onStatus((status) => told.push(status));
  return { link, sockets, told, last: () => sockets.at(-1)! };
}

async function connected() {
  const made = aLink();
  await made.last().meet(KEY);
  return made;
}

describe('the link over a WebSocket', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is connected once both sides have proved the key, which is never sent', async () => {
    const { last, told } = await connected();
    expect(told).toEqual(['connecting', 'connected']);
    expect(last().sent.map(({ kind }) => kind)).toEqual(['hello', 'proof']);
    expect(JSON.stringify(last().sent)).not.toContain(KEY);
    // What watches over the connection from now on.
    expect(vi.getTimerCount()).toBe(1);
  });

  it('says another number to each connection', async () => {
    const { sockets, last } = await connected();
    last().end(GONE);
    vi.advanceTimersByTime(250);
    await last().meet(KEY);
    expect(sockets[0]?.sent[0]).not.toEqual(sockets[1]?.sent[0]);
  });

  it('gives a call its own answer, in whatever order they come', async () => {
    const { link, last } = await connected();
    const first = link.call('state.snapshot', {});
    const second = link.call('app.about', {});
    const [one, two] = last().sent.slice(2) as { id: number }[];
    expect(last().sent[3]).toEqual({ kind: 'call', id: two!.id, name: 'app.about', input: {} });
    last().say({ kind: 'answer', id: two!.id, envelope: { ok: true, value: 'two' } });
    last().say({ kind: 'answer', id: one!.id, envelope: { ok: true, value: 'one' } });
    last().say({ kind: 'answer', id: 99, envelope: { ok: true, value: 'nobody' } });
    expect(await first).toEqual({ ok: true, value: 'one' });
    expect(await second).toEqual({ ok: true, value: 'two' });
  });

  it('tells events to those who listen', async () => {
    const { link, last } = await connected();
    const heard: unknown[] = [];
    const stop = link.onEvent('state.changed', (value) => heard.push(value));
    last().say({ kind: 'event', name: 'state.changed', value: 1 });
    stop();
    last().say({ kind: 'event', name: 'state.changed', value: 2 });
    expect(heard).toEqual([1]);
  });

  describe('with a stranger on the port', () => {
    const refusedAfterHello = ({ sockets, told, last }: ReturnType<typeof aLink>) => {
      expect(told).toEqual(['connecting', 'refused']);
      expect(last().sent.map(({ kind }) => kind)).toEqual(['hello']);
      expect(last().isClosed).toBe(true);
      vi.advanceTimersByTime(60_000);
      expect(sockets.length).toBe(1);
      expect(vi.getTimerCount()).toBe(0);
    };

    it('is given up after a wrong proof, with nothing said but hello', async () => {
      const made = aLink();
      made.last().begin();
      await made.last().challenge(OTHER_KEY);
      await until(() => made.last().isClosed);
      refusedAfterHello(made);
      expect(await made.link.call('app.about', {})).toMatchObject(lost);
    });

    it('takes its own number handed back for no proof', async () => {
      const made = aLink();
      made.last().begin();
      const [hello] = made.last().sent as { nonce: string }[];
      made.last().say({ kind: 'challenge', nonce: hello!.nonce, proof: hello!.nonce });
      await until(() => made.last().isClosed);
      refusedAfterHello(made);
    });

    it.each([
      ['ready', { kind: 'ready' }],
      ['an event', { kind: 'event', name: 'state.changed', value: {} }],
      ['an answer', { kind: 'answer', id: 1, envelope: { ok: true, value: 1 } }],
    ] as const)('believes no %s before the proof', (_, message) => {
      const made = aLink();
      const heard = vi.fn();
      made.link.onEvent('state.changed', heard);
      made.last().begin();
      made.last().say(message);
      refusedAfterHello(made);
      expect(heard).not.toHaveBeenCalled();
    });

    it('is not waited for', () => {
      const { last, told } = aLink();
      last().begin();
      vi.advanceTimersByTime(10_000);
      expect(last().isClosed).toBe(true);
      expect(told).toEqual(['connecting', 'lost']);
    });
  });

  it('is given up for good when the server refuses', async () => {
    const { sockets, told, last } = await connected();
    last().end(CLOSE.refused);
    expect(told.at(-1)).toBe('refused');
    vi.advanceTimersByTime(60_000);
    expect(sockets.length).toBe(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('answers calls under way and calls to nobody that the outcome is unknown', async () => {
    const { link, last, told } = await connected();
    const underWay = link.call('plan.run', { plan: 'p', byHand: false });
    last().end(GONE);
    expect(told.at(-1)).toBe('lost');
    expect(await underWay).toMatchObject(lost);
    expect(await link.call('state.snapshot', {})).toMatchObject(lost);
    expect(last().sent.length).toBe(3);
  });

  it('is tried again ever more slowly, and works when the server is back', async () => {
    const { link, sockets, told, last } = await connected();
    last().end(GONE);
    for (const wait of [250, 500, 1000, 2000, 4000, 5000, 5000]) {
      const before = sockets.length;
      vi.advanceTimersByTime(wait - 1);
      expect(sockets.length).toBe(before);
      vi.advanceTimersByTime(1);
      expect(sockets.length).toBe(before + 1);
      last().end(GONE);
    }
    vi.advanceTimersByTime(5000);
    await last().meet(KEY);
    expect(told).toEqual(['connecting', 'connected', 'lost', 'connected']);
    const answer = link.call('app.about', {});
    last().say({
      kind: 'answer',
      id: (last().sent.at(-1) as { id: number }).id,
      envelope: { ok: true, value: 7 },
    });
    expect(await answer).toEqual({ ok: true, value: 7 });
    last().end(GONE);
    const before = sockets.length;
    vi.advanceTimersByTime(250);
    expect(sockets.length).toBe(before + 1);
  });

  describe('in which nothing is heard', () => {
    it('is asked whether it is there, and stays as long as it answers', async () => {
      const { sockets, last, told } = await connected();
      for (let round = 0; round < 3; round += 1) {
        vi.advanceTimersByTime(20_000);
        const asked = last().sent.at(-1) as { id: number; name: string };
        expect(asked.name).toBe('app.about');
        vi.advanceTimersByTime(9_999);
        last().say({ kind: 'answer', id: asked.id, envelope: { ok: true, value: 1 } });
      }
      vi.advanceTimersByTime(19_999);
      last().say({ kind: 'event', name: 'state.changed', value: 1 });
      vi.advanceTimersByTime(19_999);
      expect([sockets.length, last().sent.length]).toEqual([1, 2 + 3]);
      expect(told.at(-1)).toBe('connected');
    });

    it('is lost, though it does not end by itself, and nothing that comes late is believed', async () => {
      const { link, sockets, last, told } = await connected();
      const first = last();
      // A tunnel that is gone: the closing handshake is never answered.
      first.page.close = () => undefined;
      const underWay = link.call('plan.run', { plan: 'p', byHand: false });
      const heard = vi.fn();
      link.onEvent('state.changed', heard);
      vi.advanceTimersByTime(30_000);
      expect(told.at(-1)).toBe('lost');
      expect(await underWay).toMatchObject(lost);
      first.say({ kind: 'event', name: 'state.changed', value: 1 });
      expect(heard).not.toHaveBeenCalled();
      vi.advanceTimersByTime(250);
      await last().meet(KEY);
      expect([sockets.length, told.at(-1)]).toEqual([2, 'connected']);
      first.end(GONE);
      expect(told.at(-1)).toBe('connected');
    });
  });

  it.each(['', 'no JSON', '"text"', 'null', '7', '{}', undefined, new Uint8Array(3)])(
    'survives a message that is none: %j',
    async (data) => {
      const { link, last, told } = await connected();
      const underWay = link.call('app.about', {});
      last().sayText(data);
      expect(last().isClosed).toBe(true);
      expect(told.at(-1)).toBe('lost');
      expect(await underWay).toMatchObject(lost);
      vi.advanceTimersByTime(250);
      await last().meet(KEY);
      expect(told.at(-1)).toBe('connected');
    },
  );
});
