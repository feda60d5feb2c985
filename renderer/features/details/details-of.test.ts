import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aVm, SWITCH } from '../../../shared/testing/an-inventory.ts';
import { detailsOf } from './details-of.ts';

const one = aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2, { name: 'LAN2-SPAN' })] });
const bare = aVm(2, { adapters: [] });
const ofHost = anAdapter(9, 1, { name: 'Management' });
const inventory = anInventory([one, bare], { hostAdapters: [ofHost] });
const of = (keys: readonly string[], place: string | null = null) =>
  detailsOf(inventory, { selected: new Set(keys), current: keys.at(-1) ?? null, place });

describe('the details', () => {
  it('are of the host, or of the switch it is narrowed to, while nothing is selected', () => {
    expect(of([])).toEqual({ kind: 'host' });
    expect(of([], SWITCH)).toMatchObject({ kind: 'switch', virtualSwitch: { id: SWITCH } });
    expect(of([], 'no-such-switch')).toEqual({ kind: 'host' });
  });

  it('are of what is selected, however its id is spelled', () => {
    expect(of([adapterId(1, 2)], SWITCH)).toMatchObject({ kind: 'adapter', adapter: { name: 'LAN2-SPAN' } });
    expect(of([adapterId(1, 2).toUpperCase()])).toMatchObject({ kind: 'adapter', vm: { name: 'VM1' } });
    expect(of([ofHost.id])).toEqual({ kind: 'adapter', adapter: ofHost, vm: null });
    expect(of([bare.id])).toEqual({ kind: 'vm', vm: bare });
    expect(of([SWITCH])).toMatchObject({ kind: 'switch' });
    expect(of([`external:${SWITCH}`])).toMatchObject({
      kind: 'external-port',
      virtualSwitch: { id: SWITCH },
    });
  });

  it('say that it is gone', () => {
    expect(of([adapterId(7)])).toEqual({ kind: 'gone' });
    expect(of([adapterId(7), adapterId(8)])).toEqual({ kind: 'gone' });
  });

  it('are of several, or of the one that is left of them', () => {
    const both = of([adapterId(1), bare.id, adapterId(7)]);
    expect(both.kind === 'several' && both.things.map(({ kind }) => kind)).toEqual(['adapter', 'vm']);
    expect(of([bare.id, adapterId(7)])).toEqual({ kind: 'vm', vm: bare });
  });
});
