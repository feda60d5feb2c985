import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { subjectOf } from './subject.ts';

const bare = aVm(3, { adapters: [] });
const inventory = anInventory([aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2)] }), aVm(2), bare]);

describe('what a selection stands for', () => {
  it('adapters with their machines, each machine once', () => {
    const subject = subjectOf(inventory, new Set([adapterId(1), adapterId(1, 2), adapterId(2)]), null);
    expect(subject.adapters.map(({ adapter }) => adapter.id)).toEqual([
      adapterId(1),
      adapterId(1, 2),
      adapterId(2),
    ]);
    expect(subject.vms.map(({ name }) => name)).toEqual(['VM1', 'VM2']);
    expect(subject.virtualSwitch).toBeNull();
  });

  it('a machine without adapters by its own key', () => {
    expect(subjectOf(inventory, new Set([bare.id]), null)).toEqual({
      virtualSwitch: null,
      vms: [bare],
      adapters: [],
    });
  });

  it('a switch by its key, by its external port, or as the place', () => {
    for (const [key, place] of [
      [SWITCH, null],
      [`external:${SWITCH}`, OTHER_SWITCH],
      ['gone', SWITCH],
    ] as const) {
      expect(subjectOf(inventory, new Set([key]), place).virtualSwitch?.id).toBe(SWITCH);
    }
  });

  it('nothing, where the host was not read or the thing is gone', () => {
    const nothing = { virtualSwitch: null, vms: [], adapters: [] };
    expect(subjectOf(null, new Set([adapterId(1)]), SWITCH)).toEqual(nothing);
    expect(subjectOf(inventory, new Set(['gone']), null)).toEqual(nothing);
  });
});
