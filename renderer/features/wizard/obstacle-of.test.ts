import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import type { Target, WizardEntry } from '../../stores/wizard-entry.ts';
import { obstaclesOf } from './obstacle-of.ts';
import { openedWizard } from './wizard-state.ts';

const vm = aVm(1, {
  adapters: [
    anAdapter(1),
    anAdapter(1, 2, { name: 'lan2-span', switchId: OTHER_SWITCH }),
    anAdapter(1, 3, { name: 'Left', switchId: null }),
  ],
});
const inventory = anInventory([
  vm,
  aVm(2, { adapters: [anAdapter(2, 1, { switchId: SWITCH.toUpperCase() })] }),
  aVm(3, { adapters: [anAdapter(3, 1, { switchId: OTHER_SWITCH })] }),
]);
const newTarget = { kind: 'new', vm: vm.id, name: ' LAN4-SPAN ' } as const;
const existing = (n: number, of = 1): Target => ({ kind: 'existing', adapter: adapterId(n, of) });
const again: Target = { kind: 'reconnect', vm: vm.id, adapter: adapterId(1, 3), name: 'Left' };
const state = (change: Partial<WizardEntry>): WizardEntry => ({
  ...openedWizard({ sources: [] }, inventory),
  sources: [adapterId(1)],
  ...change,
});

describe('what keeps a page from being left', () => {
  const where = (target: Target, sources = [adapterId(1)]) =>
    ({ page: 'where', sources, targets: { [SWITCH]: target } }) as const;

  it.each([
    ['nothing to watch', { sources: [] }, 'wizard.no-source'],
    ['something to watch', {}, null],
    ['two on one switch', { sources: [adapterId(1), adapterId(2)] }, null],
    ['two switches', { sources: [adapterId(1), adapterId(1, 2)] }, null],
    ['no target', { page: 'where' }, 'wizard.no-target'],
    ['no name', where({ ...newTarget, name: '  ' }), 'wizard.no-name'],
    ['a name that is taken', where({ ...newTarget, name: 'LAN2-SPAN' }), 'wizard.name-taken'],
    ['a new adapter', where(newTarget), null],
    ['an adapter that is there', where(existing(2)), null],
    ['Sources that are all gone', { sources: [adapterId(9)] }, 'wizard.no-source'],
    ['a target, but no Source any more', where(newTarget, []), 'wizard.no-source'],
    [
      'a target that was made a Source since',
      where(existing(2), [adapterId(1), adapterId(2)]),
      'wizard.no-target',
    ],
    ['a target on another switch', where(existing(1, 2)), 'wizard.no-target'],
    ['a VM that is gone', where({ ...newTarget, vm: aVm(9).id }), 'wizard.no-target'],
    ['a review', { page: 'review' }, null],
    ['a name of two lines', { page: 'review', name: 'a\u2028b' }, 'wizard.run-name.line'],
  ] as const)('%s', (_, change, text) => {
    const found = obstaclesOf(state(change), inventory, []);
    expect(found.map((each) => each.text)).toEqual(text === null ? [] : [text]);
  });
});

describe('of several switches each is asked about, by its name', () => {
  const found = (targets: WizardEntry['targets'], ours: readonly string[] = []) =>
    obstaclesOf(state({ page: 'where', sources: [adapterId(1), adapterId(3)], targets }), inventory, ours);

  it.each([
    ['none is chosen', {}, [OTHER_SWITCH, SWITCH]],
    ['only the first is', { [OTHER_SWITCH]: existing(1, 2) }, [SWITCH]],
    [
      'the other\u2019s is chosen for both',
      { [OTHER_SWITCH]: existing(1, 2), [SWITCH]: existing(1, 2) },
      [SWITCH],
    ],
  ] as const)('%s', (_, targets, switches) => {
    expect(found(targets)).toEqual(
      switches.map((switchId) => ({ text: 'wizard.no-target-on', switchId, other: null })),
    );
  });

  it('and what is wrong with the one is said beside what is missing for the other', () => {
    expect(found({ [SWITCH]: { ...newTarget, name: '' } }).map(({ text }) => text)).toEqual([
      'wizard.no-target-on',
      'wizard.no-name',
    ]);
  });

  it('and nothing is in the way once each has its own', () => {
    expect(found({ [OTHER_SWITCH]: newTarget, [SWITCH]: existing(2) })).toEqual([]);
    const other = { ...newTarget, name: 'LAN5-SPAN' };
    expect(found({ [OTHER_SWITCH]: newTarget, [SWITCH]: other })).toEqual([]);
  });

  it('and a VM gets no more SPAN adapters than Hyper-V allows it adapters', () => {
    const adapters = (count: number) => [
      ...vm.adapters,
      ...Array.from({ length: count - 3 }, (_, index) => anAdapter(1, index + 4, { switchId: null })),
    ];
    const both = { [OTHER_SWITCH]: newTarget, [SWITCH]: { ...newTarget, name: 'LAN5-SPAN' } };
    const wizard = state({ page: 'where', sources: [adapterId(2), adapterId(3)], targets: both });
    const on = (count: number) => {
      const small = { ...vm, generation: 1, adapters: adapters(count) };
      return obstaclesOf(wizard, anInventory([small, ...inventory.virtualMachines.slice(1)]), []);
    };
    expect(on(6)).toEqual([]);
    expect(on(7)[0]?.text).toBe('wizard.no-target-on');
  });

  it('and a VM gets no two SPAN adapters of one name: that is said at the later field, and of which switch', () => {
    const twice = { ...newTarget, name: 'lan4-span' };
    expect(found({ [OTHER_SWITCH]: newTarget, [SWITCH]: twice })).toEqual([
      { text: 'wizard.name-twice', switchId: SWITCH, other: OTHER_SWITCH },
    ]);
  });

  it('nor one of ours on two switches, nor one of its name: that is said where there is a field', () => {
    const ours = [adapterId(1, 3)];
    const left = { ...newTarget, name: 'left' };
    expect(found({ [OTHER_SWITCH]: again, [SWITCH]: existing(2) }, ours)).toEqual([]);
    expect(found({ [OTHER_SWITCH]: again, [SWITCH]: again }, ours)[0]?.text).toBe('wizard.no-target-on');
    expect(found({ [OTHER_SWITCH]: again, [SWITCH]: left }, ours)).toEqual([
      { text: 'wizard.name-twice', switchId: SWITCH, other: OTHER_SWITCH },
    ]);
    expect(found({ [OTHER_SWITCH]: left, [SWITCH]: again }, ours)).toEqual([
      { text: 'wizard.name-twice', switchId: OTHER_SWITCH, other: SWITCH },
    ]);
  });
});
