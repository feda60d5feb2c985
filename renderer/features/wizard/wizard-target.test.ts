import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { choiceOf, freeSpanName, nameProblem, sameTarget, targetOfOption } from './wizard-target.ts';

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
const existing = { kind: 'existing', adapter: adapterId(2) } as const;

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
    expect(nameProblem(inventory, { ...newTarget, name }, SWITCH, ours)).toBe(problem);
  });
});

describe('an option of the second page', () => {
  const option = { vm, adapter: null, reconnects: false };

  it('stands for one choice, which its value tells from every other', () => {
    const span = vm.adapters[1]!;
    const options = [option, { ...option, adapter: span }, { ...option, adapter: span, reconnects: true }];
    const targets = options.map((each) => targetOfOption(each, 'LAN3-SPAN'));
    expect(targets).toEqual([
      newTarget,
      { kind: 'existing', adapter: span.id },
      { kind: 'reconnect', vm: vm.id, adapter: span.id, name: 'lan2-span' },
    ]);
    expect(new Set(targets.map(choiceOf)).size).toBe(3);
    expect(targets.map((a) => targets.filter((b) => sameTarget(a, b)).length)).toEqual([1, 1, 1]);
  });

  it('is none for no choice', () => {
    expect(choiceOf(null)).toBe('');
  });
});

it('two choices are one by what they mean', () => {
  expect(sameTarget(null, null)).toBe(true);
  expect(sameTarget(null, existing)).toBe(false);
  expect(sameTarget(existing, { ...existing, adapter: existing.adapter.toUpperCase() })).toBe(true);
  expect(sameTarget(newTarget, { ...newTarget, name: 'other' })).toBe(false);
  expect(sameTarget(newTarget, existing)).toBe(false);
});
