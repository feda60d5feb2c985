import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pairReach, type PortSight } from './pair-reach.ts';
import { alikeSights, reachCount } from './reach-count.ts';

const vlans: readonly PortSight['vlan'][] = [
  { kind: 'untagged' },
  { kind: 'access', id: 20 },
  { kind: 'trunk', allowed: '10-30', native: 0 },
  { kind: 'unknown' },
];
const sights = fc.record({
  vlan: fc.constantFrom(...vlans),
  srIov: fc.constantFrom<PortSight['srIov'][]>('off', 'active', 'enabled', 'unknown'),
});

describe('how much of a port’s copying is in doubt', () => {
  it('is counted by the others, alike or not', () => {
    const others = [{ kind: 'untagged' }, { kind: 'access', id: 20 }, { kind: 'access', id: 20 }] as const;
    const alike = alikeSights(others.map((vlan) => ({ vlan, srIov: 'off' })));
    expect(alike.map(({ count }) => count)).toEqual([1, 2]);
    expect(reachCount({ mode: 'Source', vlan: { kind: 'untagged' }, srIov: 'off' }, alike)).toEqual({
      of: 3,
      notExpected: 2,
      unknown: 0,
    });
    expect(reachCount({ mode: 'Destination', vlan: { kind: 'unknown' }, srIov: 'off' }, alike)).toEqual({
      of: 3,
      notExpected: 0,
      unknown: 3,
    });
  });

  it('is what each pair alone comes to', () => {
    fc.assert(
      fc.property(
        sights,
        fc.array(sights, { maxLength: 8 }),
        fc.constantFrom('Source' as const, 'Destination' as const),
        (own, others, mode) => {
          const reaches = others.map((other) =>
            mode === 'Source' ? pairReach(own, other) : pairReach(other, own),
          );
          expect(reachCount({ ...own, mode }, alikeSights(others))).toEqual({
            of: others.length,
            notExpected: reaches.filter(({ reach }) => reach === 'not-expected').length,
            unknown: reaches.filter(({ reach }) => reach === 'unknown').length,
          });
        },
      ),
    );
  });
});
