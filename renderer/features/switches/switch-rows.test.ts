import { describe, expect, it } from 'vitest';
import {
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { switchRows } from './switch-rows.ts';

const two = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' }), anAdapter(1, 2)] });
const ofHost = anAdapter(8, 1, { name: 'Management', switchId: SWITCH.toUpperCase() });
const loose = anAdapter(8, 2, { name: 'Loose', switchId: null, switchName: null });

describe('the lines of the switches', () => {
  it('count machines and adapters of each switch', () => {
    const rows = switchRows(anInventory([two, aVm(2), aVm(3, { adapters: [] })]));
    expect(rows.map((row) => row.kind === 'switch' && [row.machines, row.adapters, row.counts])).toEqual([
      [2, 3, { sources: 1, destinations: 0 }],
      [0, 0, { sources: 0, destinations: 0 }],
    ]);
  });

  it('have the adapters of the management OS under their switch, and those on none at the end', () => {
    const rows = switchRows(anInventory([two], { hostAdapters: [loose, ofHost] }));
    expect(rows.map(({ key }) => key)).toEqual([SWITCH, ofHost.id, OTHER_SWITCH, loose.id]);
  });

  it('tell switches of one name apart', () => {
    const rows = switchRows(
      anInventory([], { switches: [aSwitch(SWITCH, 'Lab'), aSwitch(`1${SWITCH.slice(1)}`, 'Lab')] }),
    );
    expect(rows.map((row) => row.kind === 'switch' && row.name.mark)).toEqual(['00000000', '10000000']);
  });

  it('are none on a host without switches', () => {
    expect(switchRows(anInventory([], { switches: [] }))).toEqual([]);
  });
});
