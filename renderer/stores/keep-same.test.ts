import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keepSame } from './keep-same.ts';

describe('what says the same keeps its identity', () => {
  it('as a whole, and part by part', () => {
    const old = {
      host: { name: 'HV1' },
      vms: [
        { id: 'a', state: 'Off' },
        { id: 'b', state: 'Off' },
      ],
    };
    const same = keepSame(old, structuredClone(old));
    expect(same).toBe(old);
    const next = keepSame(old, { ...structuredClone(old), vms: [old.vms[0], { id: 'b', state: 'Running' }] });
    expect(next.host).toBe(old.host);
    expect(next.vms[0]).toBe(old.vms[0]);
    expect(next.vms[1]).toEqual({ id: 'b', state: 'Running' });
  });

  it('by id where a list grew or was put in another order', () => {
    const old = [{ id: 'a' }, { id: 'b' }];
    const next = keepSame(old, [{ id: 'new' }, { id: 'b' }, { id: 'a' }]);
    expect(next[1]).toBe(old[1]);
    expect(next[2]).toBe(old[0]);
  });

  it('and never changes what is said', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (old, next) => {
        expect(keepSame(old, next)).toEqual(next);
      }),
    );
  });
});
