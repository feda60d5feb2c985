import { expect, it, vi } from 'vitest';
import type { OurContents } from './sender.ts';
import { tellWindow } from './window-events.ts';

const change = { revision: 2, host: 'local', changed: { reading: true } };
const at = (url: string, send: () => void): OurContents =>
  (() => ({ mainFrame: { url, send } })) as unknown as OurContents;

it('only our own page is told', () => {
  const send = vi.fn();
  tellWindow(at('app://mirror-manager/', send), 'state.changed', change);
  tellWindow(at('about:blank', send), 'state.changed', change);
  tellWindow(() => null, 'state.changed', change);
  expect(send.mock.calls).toEqual([['state.changed', change]]);
});

it('a page that goes meanwhile is no error', () => {
  const gone = at('app://mirror-manager/', () => {
    throw new Error('Render frame was disposed');
  });
  expect(() => tellWindow(gone, 'state.changed', change)).not.toThrow();
});
