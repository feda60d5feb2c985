import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { adapterAt, hardwareLines, hardwareOf, keyOf, placeOf } from './hardware.ts';

const vm = aVm(1, { adapters: [anAdapter(1, 1), anAdapter(1, 2, { name: 'LAN2-SPAN' })] });
const hostAdapter = anAdapter(9, 1, { name: 'vSwitch0' });
const inventory = anInventory([vm], { hostAdapters: [hostAdapter] });
const words = {
  name: ({ name }: { readonly name: string }) => name,
  connection: () => 'vSwitch0',
  page: (page: string) => page,
  changed: ({ id }: { readonly id: string }) => (id === adapterId(1, 2) ? 'changed' : null),
};

describe('whose hardware is shown', () => {
  it('is the VM of that id, or the management OS of an adapter of its own', () => {
    expect(hardwareOf(inventory, vm.id.toUpperCase(), null)).toEqual({ vm, adapters: vm.adapters });
    expect(hardwareOf(inventory, '', hostAdapter.id)).toEqual({ vm: null, adapters: [hostAdapter] });
    expect(hardwareOf(inventory, '', adapterId(7))).toBeNull();
  });

  it('falls back to the first adapter when the one that was open is gone', () => {
    const hardware = { vm, adapters: vm.adapters };
    expect(adapterAt(hardware, { adapter: adapterId(1, 2), page: 'advanced' })?.name).toBe('LAN2-SPAN');
    expect(adapterAt(hardware, { adapter: adapterId(1, 3), page: 'advanced' })?.id).toBe(adapterId(1, 1));
    expect(adapterAt({ vm, adapters: [] }, null)).toBeNull();
  });
});

describe('the tree of the hardware', () => {
  it('has the pages of the adapters that are open, and marks what was changed', () => {
    const lines = hardwareLines({ vm, adapters: vm.adapters }, ({ id }) => id === adapterId(1, 1), words);
    expect(lines.map(({ text, level, expanded, mark }) => [text, level, expanded, mark])).toEqual([
      ['Network Adapter', 1, true, null],
      ['acceleration', 2, null, null],
      ['advanced', 2, null, null],
      ['LAN2-SPAN', 1, false, 'changed'],
    ]);
  });

  it('finds the place of a line again by its key', () => {
    const place = { adapter: adapterId(1, 2), page: 'advanced' as const };
    expect(placeOf(keyOf(place))).toEqual(place);
    expect(placeOf('elsewhere')).toBeNull();
  });
});
