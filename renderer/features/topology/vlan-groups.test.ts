import { describe, expect, it } from 'vitest';
import type { PortVlan } from '../../../shared/checks/vlan-reach.ts';
import { byVlan } from './vlan-groups.ts';

const access = (id: number): PortVlan => ({ kind: 'access', id });

describe('Sources by VLAN', () => {
  it('are grouped, numbers in their order, the unknown last', () => {
    const vlans = [
      access(100),
      { kind: 'unknown' } as const,
      access(20),
      { kind: 'untagged' } as const,
      access(100),
      { kind: 'trunk', allowed: '1-5', native: 0 } as const,
    ];
    const groups = byVlan(vlans.map((vlan) => ({ vlan })));
    expect(groups.map(({ key, ports }) => [key, ports.length])).toEqual([
      ['untagged', 1],
      ['access 20', 1],
      ['access 100', 2],
      ['trunk 1-5 0', 1],
      ['unknown', 1],
    ]);
  });
});
