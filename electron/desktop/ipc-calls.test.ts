import type { IpcMainInvokeEvent } from 'electron';
import { beforeEach, describe, expect, it } from 'vitest';
import { callsOf } from '../../shared/contract/call-names.ts';
import { handleCalls } from './ipc-calls.ts';
import type { OurContents } from './sender.ts';

type Handler = (event: IpcMainInvokeEvent, ...given: unknown[]) => Promise<unknown>;
const handlers = new Map<string, Handler>();
const dispatched: unknown[] = [];
const refused: string[] = [];
const page = 'app://mirror-manager/';
const mainFrame = { url: page };
const contents = { mainFrame };

beforeEach(() => {
  handlers.clear();
  dispatched.length = 0;
  refused.length = 0;
  mainFrame.url = page;
  handleCalls(
    { handle: (name, handler) => void handlers.set(name, handler as Handler) },
    {
      dispatch: async (...call) => {
        dispatched.push(call);
        return { ok: true, value: 'done' };
      },
      ours: (() => contents) as unknown as OurContents,
      refused: (what) => refused.push(what),
    },
  );
});

const call = (event: unknown, ...given: unknown[]) =>
  handlers.get('host.refresh')?.(event as IpcMainInvokeEvent, ...given);

describe('the calls of the desktop', () => {
  it('are the ones of the contract', () => {
    expect([...handlers.keys()]).toEqual(callsOf('desktop'));
  });

  it('go to dispatch as they are', async () => {
    expect(await call({ sender: contents, senderFrame: mainFrame }, { host: 'local' })).toEqual({
      ok: true,
      value: 'done',
    });
    expect(dispatched).toEqual([['host.refresh', { host: 'local' }, { door: 'desktop' }]]);
  });

  it.each([
    ['another window', () => ({ sender: { mainFrame }, senderFrame: mainFrame })],
    ['a frame inside the page', () => ({ sender: contents, senderFrame: { url: page, parent: mainFrame } })],
    ['a frame that has gone', () => ({ sender: contents, senderFrame: null })],
    [
      'a frame that cannot be asked',
      () => ({
        sender: contents,
        get senderFrame() {
          throw new Error('Render frame was disposed');
        },
      }),
    ],
    [
      'our window on another page',
      () => {
        mainFrame.url = 'https://evil.example/';
        return { sender: contents, senderFrame: mainFrame };
      },
    ],
  ])('from %s are refused loudly', async (_, event) => {
    expect(await call(event(), { host: 'local' })).toMatchObject({
      ok: false,
      error: { code: 'AccessDenied' },
    });
    expect(dispatched).toEqual([]);
    expect(refused).toHaveLength(1);
  });

  it('may be larger where a drawing is saved, and not without end', async () => {
    const event = { sender: contents, senderFrame: mainFrame } as unknown as IpcMainInvokeEvent;
    const save = (length: number) => handlers.get('drawing.save')?.(event, { text: 'x'.repeat(length) });
    expect(await save(2 ** 21)).toMatchObject({ ok: true });
    expect(await save(2 ** 25)).toMatchObject({ ok: false, error: { code: 'BadInput' } });
  });

  it('with too large an input, or a second one, are refused', async () => {
    const event = { sender: contents, senderFrame: mainFrame };
    for (const given of [[{ host: 'x'.repeat(2 ** 21) }], [{}, {}], [new Map()]]) {
      expect(await call(event, ...given)).toMatchObject({ ok: false, error: { code: 'BadInput' } });
    }
    expect(dispatched).toEqual([]);
  });
});
