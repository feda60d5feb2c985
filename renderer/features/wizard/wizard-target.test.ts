import { describe, expect, it } from 'vitest';
import { adapterId, anAdapter, aVm, OTHER_SWITCH } from '../../../shared/testing/an-inventory.ts';
import { shown } from '../../client/shown.ts';
import { choiceOf, sameTarget, targetOfOption } from './wizard-target.ts';

const vm = aVm(1, {
  adapters: [anAdapter(1), anAdapter(1, 2, { name: 'lan2-span', switchId: OTHER_SWITCH })],
});
const newTarget = { kind: 'new', vm: vm.id, name: 'LAN3-SPAN' } as const;
const existing = { kind: 'existing', adapter: adapterId(2) } as const;

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

  it('names an adapter that is connected again as the host has it, not as it is shown', () => {
    const span = shown(anAdapter(1, 2, { name: 'קליטה', switchId: null }));
    expect(span.name).not.toBe('קליטה');
    expect(targetOfOption({ vm, adapter: span, reconnects: true }, '')).toMatchObject({ name: 'קליטה' });
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
