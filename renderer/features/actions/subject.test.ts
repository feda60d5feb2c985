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
const inventory = anInventory([aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2)] }), aVm(2), bare], {
  hostAdapters: [anAdapter(9, 1, { switchId: OTHER_SWITCH.toUpperCase() })],
});

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
      isSwitch: false,
      vms: [bare],
      adapters: [],
    });
  });

  it('all adapters of a machine that was chosen as a whole, each once', () => {
    const [vm] = inventory.virtualMachines;
    const { vms, adapters } = subjectOf(inventory, new Set([vm!.id, adapterId(1, 2)]), null);
    expect(vms).toEqual([vm]);
    expect(adapters.map(({ adapter }) => adapter.id)).toEqual([adapterId(1), adapterId(1, 2)]);
  });

  it('the switch of an adapter of the management OS', () => {
    expect(subjectOf(inventory, new Set([adapterId(9)]), SWITCH).virtualSwitch?.id).toBe(OTHER_SWITCH);
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

  it('the switch itself only where it was chosen', () => {
    const isSwitch = (keys: string[]) => subjectOf(inventory, new Set(keys), SWITCH).isSwitch;
    expect([[], [SWITCH], [`external:${SWITCH}`], [adapterId(9)], [adapterId(1)]].map(isSwitch)).toEqual([
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it('nothing, where the host was not read or the thing is gone', () => {
    const nothing = { virtualSwitch: null, isSwitch: false, vms: [], adapters: [] };
    expect(subjectOf(null, new Set([adapterId(1)]), SWITCH)).toEqual(nothing);
    expect(subjectOf(inventory, new Set(['gone']), null)).toEqual(nothing);
  });
});
