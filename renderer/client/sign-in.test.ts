import { describe, expect, it, vi } from 'vitest';
import { signIn } from './sign-in.ts';

const KEY = 'a'.repeat(64);
const OLD = 'b'.repeat(64);

/** A tab at an address, with a server that answers so; `did` tells what happened, in its order. */
function aTab(hash: string, answer: () => Promise<Response>, stored: string | null = null) {
  const did: string[] = [];
  let kept = stored;
  const fetched = vi.fn<typeof fetch>(() => {
    did.push('sent');
    return answer();
  });
  const place = {
    location: { hash, pathname: '/' },
    history: {
      replaceState: (_: unknown, __: string, to?: string | URL | null) => {
        did.push(`address ${String(to)}`);
      },
    },
    sessionStorage: {
      getItem: () => kept,
      setItem: (_: string, value: string) => {
        kept = value;
      },
      removeItem: () => {
        kept = null;
      },
    },
    fetch: fetched,
  };
  return { place, did, fetched, kept: () => kept };
}

const says = (body: unknown, status = 200) =>
  Promise.resolve(new Response(typeof body === 'string' ? body : JSON.stringify(body), { status }));

describe('the sign-in', () => {
  it('takes the token out of the address before it sends anything', async () => {
    const { place, did, fetched, kept } = aTab('#token', () => says({ key: KEY }));
    expect(await signIn(place)).toBe(KEY);
    expect(did).toEqual(['address /', 'sent']);
    expect(fetched.mock.calls[0]).toMatchObject(['/session', { method: 'POST', body: '{"token":"token"}' }]);
    expect(kept()).toBe(KEY);
  });

  it('keeps the key of this tab when it is loaded again', async () => {
    const { place, did } = aTab('', () => says({ key: KEY }), OLD);
    expect(await signIn(place)).toBe(OLD);
    expect(did).toEqual([]);
  });

  it('has no right without token and key', async () => {
    expect(await signIn(aTab('', () => says({ key: KEY })).place)).toBeNull();
  });

  it.each([
    ['a token that was used', () => says({ error: 'used' }, 401)],
    ['nobody', () => Promise.reject(new TypeError('no connection'))],
    ['a page', () => says('<!doctype html>')],
    ['no key', () => says({})],
    ['null', () => says('null')],
    ['what is no key', () => says({ key: 'hello' })],
  ])('falls back to the key that it has after an answer of %s', async (_, answer) => {
    const again = aTab('#token', answer, OLD);
    expect(await signIn(again.place)).toBe(OLD);
    expect(again.kept()).toBe(OLD);
    const first = aTab('#token', answer);
    expect(await signIn(first.place)).toBeNull();
    expect(first.kept()).toBeNull();
  });
});
