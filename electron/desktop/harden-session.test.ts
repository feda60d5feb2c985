import { EventEmitter } from 'node:events';
import type { Session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { hardenSession } from './harden-session.ts';

/** A session that keeps its handlers, hardened. */
function hardened(developerTools = false) {
  const handlers: Record<string, (...args: never[]) => unknown> = {};
  const keep = (name: string) => (handler: (...args: never[]) => unknown) => {
    handlers[name] = handler;
  };
  const refused: string[] = [];
  const spellChecker: boolean[] = [];
  const session = Object.assign(new EventEmitter(), {
    setPermissionRequestHandler: keep('request'),
    setPermissionCheckHandler: keep('check'),
    setDevicePermissionHandler: keep('device'),
    setSpellCheckerEnabled: (enabled: boolean) => spellChecker.push(enabled),
    webRequest: { onBeforeRequest: keep('network') },
  });
  hardenSession(session as unknown as Session, { developerTools, refused: (what) => refused.push(what) });
  const handler = (name: string) => handlers[name] as unknown as (...args: unknown[]) => unknown;
  return { session, refused, spellChecker, handler };
}

const page = 'app://mirror-manager/';

describe('permissions', () => {
  it.each(['media', 'geolocation', 'notifications', 'clipboard-read', 'fullscreen', 'openExternal', 'hid'])(
    '%s is denied by both handlers',
    (permission) => {
      const { handler, refused } = hardened();
      const answer = vi.fn();
      handler('request')({}, permission, answer, { requestingUrl: page });
      expect(answer).toHaveBeenCalledExactlyOnceWith(false);
      expect(handler('check')({}, permission, page, {})).toBe(false);
      expect(refused).toEqual([`the permission ${permission}`]);
    },
  );

  it('copying is allowed to our page alone', () => {
    const { handler } = hardened();
    const answer = vi.fn();
    for (const requestingUrl of [page, 'https://evil.example/']) {
      handler('request')({}, 'clipboard-sanitized-write', answer, { requestingUrl });
    }
    expect(answer.mock.calls).toEqual([[true], [false]]);
    expect(handler('check')(null, 'clipboard-sanitized-write', page, {})).toBe(true);
    expect(handler('check')(null, 'clipboard-sanitized-write', 'https://evil.example', {})).toBe(false);
  });

  it('no device is given', () => {
    expect(hardened().handler('device')({ deviceType: 'usb' })).toBe(false);
  });
});

describe('the network', () => {
  const cancelled = (url: string, developerTools = false) => {
    const answer = vi.fn();
    hardened(developerTools).handler('network')({ url }, answer);
    return (answer.mock.calls[0]?.[0] as { cancel: boolean }).cancel;
  };

  it('is not reached', () => {
    for (const url of [
      'https://example.com/',
      'http://127.0.0.1/',
      'ws://localhost/',
      'file:///etc/passwd',
    ]) {
      expect(cancelled(url), url).toBe(true);
    }
  });

  it('our own files are, and the developer tools where they are on', () => {
    for (const url of [`${page}index.js`, 'blob:app://mirror-manager/1', 'data:image/png;base64,']) {
      expect(cancelled(url), url).toBe(false);
    }
    expect(cancelled('devtools://devtools/x.html')).toBe(true);
    expect(cancelled('devtools://devtools/x.html', true)).toBe(false);
  });
});

it('downloads are cancelled and nothing is spell-checked', () => {
  const { session, spellChecker, refused } = hardened();
  const preventDefault = vi.fn();
  session.emit('will-download', { preventDefault }, {}, {});
  expect(preventDefault).toHaveBeenCalledOnce();
  expect(refused).toEqual(['a download']);
  expect(spellChecker).toEqual([false]);
});
