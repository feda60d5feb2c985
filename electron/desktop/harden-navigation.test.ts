import { EventEmitter } from 'node:events';
import type { App } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { hardenNavigation } from './harden-navigation.ts';

const refused: string[] = [];
let contents: EventEmitter & { openHandler?: () => unknown };

beforeEach(() => {
  refused.length = 0;
  const app = new EventEmitter();
  hardenNavigation(app as unknown as App, (what) => refused.push(what));
  contents = Object.assign(new EventEmitter(), {
    setWindowOpenHandler(handler: () => unknown) {
      contents.openHandler = handler;
    },
  });
  app.emit('web-contents-created', {}, contents);
});

/** Whether an event of that name, with these details, was prevented. */
function prevented(name: string, details: Record<string, unknown>): boolean {
  const preventDefault = vi.fn();
  contents.emit(name, { ...details, preventDefault });
  return preventDefault.mock.calls.length > 0;
}

describe('a page of ours', () => {
  it.each([
    'https://evil.example/',
    'app://mirror-manager/other.html',
    'app://evil/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
  ])('cannot go to %s', (url) => {
    expect(prevented('will-frame-navigate', { url, isMainFrame: true })).toBe(true);
    expect(refused).toEqual(['a navigation']);
  });

  it('can be loaded again, but not into a frame', () => {
    expect(prevented('will-frame-navigate', { url: 'app://mirror-manager/', isMainFrame: true })).toBe(false);
    expect(prevented('will-frame-navigate', { url: 'app://mirror-manager/', isMainFrame: false })).toBe(true);
  });

  it('is not redirected, has no webview and opens no window', () => {
    expect(prevented('will-redirect', { url: 'app://mirror-manager/' })).toBe(true);
    expect(prevented('will-attach-webview', {})).toBe(true);
    expect(contents.openHandler?.()).toEqual({ action: 'deny' });
    expect(refused).toEqual(['a redirect', 'a webview', 'a new window']);
  });
});
