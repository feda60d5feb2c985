import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { shown } from '../../client/shown.ts';
import { freeSpanName, nameProblem } from './span-names.ts';

const vm = aVm(1, {
  adapters: [
    anAdapter(1),
    anAdapter(1, 2, { name: 'lan2-span', switchId: OTHER_SWITCH }),
    anAdapter(1, 3, { name: 'Sensor', mode: 'Destination' }),
    anAdapter(1, 4, { name: 'Left', switchId: null }),
  ],
});
const inventory = anInventory([vm, aVm(2)]);
const newTarget = { kind: 'new', vm: vm.id, name: 'LAN3-SPAN' } as const;

describe('the name of a new SPAN adapter', () => {
  it('is the next that is free, in small letters or capitals', () => {
    expect(freeSpanName(inventory, vm.id)).toBe('LAN3-SPAN');
    expect(freeSpanName(inventory, aVm(2).id)).toBe('LAN2-SPAN');
  });

  it.each([
    ['LAN3-SPAN', [], null],
    ['  ', [], 'wizard.no-name'],
    [' LAN2-SPAN ', [], 'wizard.name-taken'],
    ['Network Adapter', [], 'wizard.name-taken'],
    ['Network Adapter', [adapterId(1).toUpperCase()], null],
    ['sensor', [], null],
    ['Left', [], 'wizard.name-taken'],
    ['Left', [adapterId(1, 4)], null],
    ['LAN2-SPAN', [adapterId(1, 2)], 'wizard.name-taken'],
  ])('%j with ours %j: %s', (name, ours, problem) => {
    expect(nameProblem(inventory, { ...newTarget, name }, { switchId: SWITCH, ours })).toBe(problem);
  });

  it('is another than those that the VM gets on other switches, as they were typed', () => {
    const elsewhere = [{ ...newTarget, vm: vm.id.toUpperCase(), name: ' lan3-span ' }];
    expect(freeSpanName(inventory, vm.id, elsewhere)).toBe('LAN4-SPAN');
    expect(freeSpanName(inventory, aVm(2).id, elsewhere)).toBe('LAN2-SPAN');
    const about = { switchId: SWITCH, ours: [adapterId(1, 4)], elsewhere };
    expect(nameProblem(inventory, newTarget, about)).toBe('wizard.name-twice');
    expect(nameProblem(inventory, { ...newTarget, vm: aVm(2).id }, about)).toBeNull();
    expect(nameProblem(inventory, { ...newTarget, name: 'LAN4-SPAN' }, about)).toBeNull();
    const again = { kind: 'reconnect', vm: vm.id, adapter: adapterId(1, 4), name: 'Left' } as const;
    const left = { ...newTarget, name: 'left' };
    expect(nameProblem(inventory, left, about)).toBeNull();
    expect(nameProblem(inventory, left, { ...about, elsewhere: [again] })).toBe('wizard.name-twice');
  });
});

describe('a name that is shown otherwise than the host has it', () => {
  const host = aVm(1, {
    adapters: [
      anAdapter(1, 1, { name: 'קליטה', switchId: OTHER_SWITCH }),
      anAdapter(1, 2, { name: 'bell\u0007', switchId: null }),
      anAdapter(1, 3, { name: 'שמאל', switchId: null }),
    ],
  });
  const lab = shown(anInventory([host]));
  const ours = [adapterId(1, 2), adapterId(1, 3)];
  const problem = (name: string) => nameProblem(lab, { ...newTarget, name }, { switchId: SWITCH, ours });

  it('is found taken', () => {
    expect(problem(' קליטה ')).toBe('wizard.name-taken');
    expect(problem('קליטה 2')).toBeNull();
    expect(problem('שמאל')).toBeNull();
  });

  it('is never taken for the one asked for where it is written out: it may be another', () => {
    expect(problem('Bell\u0007')).toBe('wizard.name-taken');
    expect(problem('Bell\\u{7}')).toBe('wizard.name-taken');
  });

  it('is found among those for other switches, which are named as they are sent', () => {
    const again = { kind: 'reconnect', vm: vm.id, adapter: adapterId(1, 3), name: 'שמאל' } as const;
    const about = { switchId: SWITCH, ours, elsewhere: [again] };
    expect(nameProblem(lab, { ...newTarget, name: 'שמאל' }, about)).toBe('wizard.name-twice');
  });
});
