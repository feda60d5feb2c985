import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAdapter } from '../testing/an-inventory.ts';
import { PortVlan, reachOf, vlanOf } from './vlan-reach.ts';

const untagged: PortVlan = { kind: 'untagged' };
const access = (id: number): PortVlan => ({ kind: 'access', id });
const trunk = (allowedVlanIds: string, nativeVlanId = 0): PortVlan =>
  vlanOf(anAdapter(1, 1, { vlanMode: 'Trunk', allowedVlanIds, nativeVlanId }));

describe('the VLANs of a port', () => {
  it('are unknown where nothing is told or documented', () => {
    expect(vlanOf(anAdapter(1, 1, { vlanMode: null }))).toEqual({ kind: 'unknown' });
    expect(vlanOf(anAdapter(1, 1, { vlanMode: 'Access', accessVlanId: null }))).toEqual({ kind: 'unknown' });
    expect(vlanOf(anAdapter(1, 1, { vlanMode: 'Private', primaryVlanId: 5 }))).toEqual({ kind: 'unknown' });
    expect(trunk('1-x')).toEqual({ kind: 'unknown' });
    expect(vlanOf(anAdapter(1, 1, { vlanMode: 'Untagged', isolationMode: 'Vlan', isolationId: 5 }))).toEqual({
      kind: 'unknown',
    });
  });

  it('of a trunk are its list', () => {
    const vlan = trunk('1-100, 200', 10);
    expect(vlan).toEqual({ kind: 'trunk', native: 10, allowed: '1-100, 200' });
    expect(PortVlan.parse(vlan)).toEqual(vlan);
  });
});

describe('whether copies should arrive', () => {
  it.each([
    ['the same VLAN', access(20), access(20), 'expected'],
    ['no tag at both', untagged, untagged, 'expected'],
    ['another VLAN', access(20), access(30), 'not-expected'],
    ['a tag at one of them', access(20), untagged, 'not-expected'],
    ['a trunk that allows it', access(20), trunk('10-30'), 'expected'],
    ['a trunk that does not', access(40), trunk('10-30'), 'not-expected'],
    ['no tag, to a trunk with native 0', untagged, trunk('10-30'), 'expected'],
    ['no tag, to a trunk with another native VLAN', untagged, trunk('10-30', 5), 'not-expected'],
    ['a trunk in a larger one made of two ranges', trunk('10-30'), trunk('21-40,1-20'), 'expected'],
    ['a trunk that is allowed in part', trunk('10-30'), trunk('20-40', 20), 'unknown'],
    ['what is unknown', { kind: 'unknown' }, trunk('1-4094'), 'unknown'],
    ['to what is unknown', access(1), { kind: 'unknown' }, 'unknown'],
  ] as const)('%s', (_, source, destination, reach) => {
    expect(reachOf(source, destination)).toBe(reach);
  });

  it('is always so for a trunk that carries what the Source carries', () => {
    const id = fc.integer({ min: 1, max: 4094 });
    fc.assert(
      fc.property(id, id, id, (from, to, vlan) => {
        const [low, high] = from < to ? [from, to] : [to, from];
        const isIn = vlan >= low && vlan <= high;
        expect(reachOf(access(vlan), trunk(`${String(low)}-${String(high)}`))).toBe(
          isIn ? 'expected' : 'not-expected',
        );
      }),
    );
  });
});
