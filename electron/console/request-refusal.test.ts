import { describe, expect, it } from 'vitest';
import { requestRefusal, type RequestFacts } from './request-refusal.ts';

const get = (rawHeaders: string[], facts: Partial<RequestFacts> = {}) =>
  requestRefusal({ method: 'GET', path: '/', upgrade: false, rawHeaders, ...facts });

describe('what is refused before it is looked at', () => {
  it.each(['127.0.0.1', '127.0.0.1:4711', 'localhost', 'LOCALHOST:1', '[::1]', '[::1]:65535'])(
    'lets Host %s pass, for a tunnel has its own port',
    (host) => {
      expect(get(['Host', host])).toBeNull();
    },
  );

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1.evil.example',
    '127.0.0.1.evil.example:4711',
    'localhost.',
    'localhost.:80',
    'localhost.evil.example',
    'evil.example#localhost',
    'x@localhost',
    '127.0.0.2',
    '127.1',
    '2130706433',
    '0.0.0.0',
    '[::]',
    '[::ffff:127.0.0.1]',
    '::1',
    'localhost:port',
    'localhost:123456',
    'localhost ',
    '',
  ])('refuses Host %j', (host) => {
    expect(get(['Host', host])).toMatchObject({ status: 403 });
  });

  it('refuses a missing Host and two of them', () => {
    expect(get([])).toMatchObject({ status: 403 });
    expect(get(['Host', 'localhost', 'host', 'localhost'])).toMatchObject({ status: 403 });
  });

  it.each([
    ['/session', { method: 'POST' }],
    ['/socket', { upgrade: true }],
  ] as const)('wants the Origin of that very Host at %s', (path, facts) => {
    const from = (...origin: string[]) => get(['Host', 'localhost:9', ...origin], { path, ...facts });
    expect(from('Origin', 'http://localhost:9')).toBeNull();
    for (const foreign of [
      'http://localhost',
      'http://localhost:8',
      'https://localhost:9',
      'http://127.0.0.1:9',
      'http://localhost:9/',
      'http://localhost:9.evil.example',
      'null',
      '',
    ]) {
      expect(from('Origin', foreign)).toMatchObject({ status: 403, why: 'foreign Origin' });
    }
    expect(from()).toMatchObject({ status: 403 });
    expect(from('Origin', 'http://localhost:9', 'Origin', 'http://localhost:9')).toMatchObject({
      status: 403,
    });
  });

  it.each(['POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS', 'TRACE', 'CONNECT', 'PROPFIND'])(
    'refuses %s of the page',
    (method) => {
      expect(get(['Host', 'localhost'], { method })).toMatchObject({ status: 405 });
    },
  );

  it('refuses the sign-in by GET, the socket without an upgrade, and an upgrade anywhere else', () => {
    expect(get(['Host', 'localhost'], { path: '/session' })).toMatchObject({ status: 405 });
    expect(get(['Host', 'localhost'], { path: '/socket' })).toMatchObject({ status: 404 });
    expect(get(['Host', 'localhost'], { path: '/', upgrade: true })).toMatchObject({ status: 404 });
  });
});
