import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { checkedOf, watchRows, watchSections } from './watch-rows.ts';

const lab = { switchId: OTHER_SWITCH, switchName: 'Lab' };
const inventory = anInventory([
  aVm(1, { adapters: [anAdapter(1, 1, { mac: '00155D0000AB' }), anAdapter(1, 2, lab)] }),
  aVm(2, { adapters: [anAdapter(2, 1, lab), anAdapter(2, 2, { ...lab, name: 'Second' })] }),
  aVm(3, { adapters: [anAdapter(3, 1, { switchId: null, switchName: null })] }),
  aVm(4, { adapters: [anAdapter(4, 1, { switchId: SWITCH.toUpperCase(), guestAddresses: ['10.0.0.4'] })] }),
]);
const { sections, unconnected } = watchSections(inventory);
const keys = (search: string) => watchRows(sections, search).map(({ key }) => key);

describe('the lines of the first page', () => {
  it('stand by switch, with a line for a VM that has several adapters there', () => {
    expect(keys('')).toEqual([
      `switch ${OTHER_SWITCH}`,
      adapterId(1, 2),
      `${aVm(2).id} ${OTHER_SWITCH}`,
      adapterId(2, 1),
      adapterId(2, 2),
      `switch ${SWITCH}`,
      adapterId(1, 1),
      adapterId(4, 1),
    ]);
    expect(unconnected).toBe(1);
  });

  it('stand for the adapters below them', () => {
    const [all, , vm] = watchRows(sections, '');
    expect(all?.ids).toEqual([adapterId(1, 2), adapterId(2, 1), adapterId(2, 2)]);
    expect(vm?.ids).toEqual([adapterId(2, 1), adapterId(2, 2)]);
  });

  it('never make a Source of what receives but by its own box, and say how many that leaves out', () => {
    const receives = aVm(5, {
      adapters: [anAdapter(5, 1), anAdapter(5, 2, { mode: 'Destination' }), anAdapter(5, 3)],
    });
    const rows = watchRows(watchSections(anInventory([receives])).sections, '');
    const [all, vm, ...each] = rows;
    expect(all).toMatchObject({ ids: [adapterId(5, 1), adapterId(5, 3)], leavesOut: 1 });
    expect(vm).toMatchObject({ kind: 'vm', ids: [adapterId(5, 1), adapterId(5, 3)], leavesOut: 1 });
    expect(each.map(({ ids }) => ids)).toEqual([[adapterId(5, 1)], [adapterId(5, 2)], [adapterId(5, 3)]]);
  });

  it.each(['00155d0000ab', '00-15-5D-00-00-AB', '00:15:5d'])('are found by the MAC address %s', (mac) => {
    expect(keys(mac)).toEqual([`switch ${SWITCH}`, adapterId(1, 1)]);
  });

  it('are found by address, adapter and switch, and stand for what was found alone', () => {
    expect(keys(' 10.0.0.4 ')).toEqual([`switch ${SWITCH}`, adapterId(4, 1)]);
    expect(keys('second')).toEqual([`switch ${OTHER_SWITCH}`, adapterId(2, 2)]);
    expect(watchRows(sections, 'second')[0]?.ids).toEqual([adapterId(2, 2)]);
    expect(keys('lab')).toHaveLength(5);
    expect(keys('nobody')).toEqual([]);
  });
});

it('a box is ticked, empty, or between', () => {
  const chosen = new Set([adapterId(1).toLowerCase(), adapterId(2).toLowerCase()]);
  expect(checkedOf([adapterId(1).toUpperCase(), adapterId(2)], chosen)).toBe(true);
  expect(checkedOf([adapterId(1), adapterId(3)], chosen)).toBe('mixed');
  expect(checkedOf([adapterId(3)], chosen)).toBe(false);
});
