import { describe, expect, it } from 'vitest';
import { pairReach, type PortSight } from './pair-reach.ts';

const port = (change: Partial<PortSight> = {}): PortSight => ({
  vlan: { kind: 'untagged' },
  srIov: 'off',
  ...change,
});
const access = (id: number) => port({ vlan: { kind: 'access', id } });
const trunk = (allowed: string) => port({ vlan: { kind: 'trunk', allowed, native: 0 } });
const unknown = port({ vlan: { kind: 'unknown' } });

describe('whether copies of a Source should arrive at a Destination', () => {
  it.each([
    ['no VLAN, no SR-IOV', port(), port(), 'expected', []],
    ['VLANs that meet', access(20), trunk('10-30'), 'expected', []],
    ['VLANs that do not meet', access(20), port(), 'not-expected', ['vlan-apart']],
    ['VLANs that meet in part', trunk('10-30'), trunk('20-40'), 'unknown', ['vlan-part']],
    ['a VLAN that is not told', unknown, port(), 'unknown', ['vlan-unknown']],
    ['SR-IOV in use at the Source', port({ srIov: 'active' }), port(), 'not-expected', ['source-active']],
    [
      'SR-IOV in use at the Destination',
      port(),
      port({ srIov: 'active' }),
      'not-expected',
      ['destination-active'],
    ],
    ['SR-IOV that may come into use', port({ srIov: 'enabled' }), port(), 'unknown', ['source-enabled']],
    ['SR-IOV that was not read', port(), port({ srIov: 'unknown' }), 'unknown', ['destination-unknown']],
  ] as const)('%s', (_, source, destination, reach, reasons) => {
    expect(pairReach(source, destination)).toEqual({ reach, reasons });
  });

  it('is not expected for every reason there is, and then what is unknown no longer matters', () => {
    const source = { ...access(20), srIov: 'active' as const };
    expect(pairReach(source, port({ srIov: 'enabled' }))).toEqual({
      reach: 'not-expected',
      reasons: ['vlan-apart', 'source-active'],
    });
  });
});
