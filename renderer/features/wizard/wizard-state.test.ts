import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  HOST,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import {
  isChanged,
  obstacleOf,
  openedWizard,
  requestOf,
  switchesOf,
  turned,
  withoutReceiver,
  withReceiver,
  withSources,
  withTarget,
} from './wizard-state.ts';
import type { WizardEntry } from '../../stores/wizard-entry.ts';

const vm = aVm(1, {
  adapters: [
    anAdapter(1),
    anAdapter(1, 2, { name: 'lan2-span', switchId: OTHER_SWITCH }),
    anAdapter(1, 3, { switchId: null }),
  ],
});
const inventory = anInventory([
  vm,
  aVm(2, { adapters: [anAdapter(2, 1, { switchId: SWITCH.toUpperCase() })] }),
]);
const newTarget = { kind: 'new', vm: vm.id, name: ' LAN4-SPAN ' } as const;
const opened = openedWizard({ sources: [] }, inventory);
const state = (change: Partial<WizardEntry>): WizardEntry => ({
  ...opened,
  sources: [adapterId(1)],
  ...change,
});

describe('the wizard opens', () => {
  it.each([
    ['with nothing', { sources: [] }, 'watch', 0],
    ['with Sources of one switch', { sources: [adapterId(1), adapterId(2).toLowerCase()] }, 'where', 2],
    ['with Sources of two switches', { sources: [adapterId(1), adapterId(1, 2)] }, 'watch', 2],
    ['with one that is on no switch', { sources: [adapterId(1), adapterId(1, 3)] }, 'watch', 1],
    ['with one that is gone', { sources: [adapterId(9)] }, 'watch', 0],
    ['with a target on that switch', { sources: [adapterId(1)], target: adapterId(2) }, 'review', 1],
    ['with a target elsewhere', { sources: [adapterId(1)], target: adapterId(1, 2) }, 'where', 1],
    ['with a target that is watched', { sources: [adapterId(1)], target: adapterId(1) }, 'where', 1],
  ] as const)('%s', (_, start, page, count) => {
    const there = openedWizard(start, inventory);
    expect(there.page).toBe(page);
    expect(there.sources).toHaveLength(count);
    expect(there.target !== null).toBe(page === 'review');
    expect(isChanged(there, there)).toBe(false);
  });
});

describe('what keeps a page from being left', () => {
  it.each([
    ['nothing to watch', { sources: [] }, 'wizard.no-source'],
    ['something to watch', {}, null],
    ['two on one switch', { sources: [adapterId(1), adapterId(2)] }, null],
    ['two switches', { sources: [adapterId(1), adapterId(1, 2)] }, 'wizard.two-switches'],
    ['no target', { page: 'where' }, 'wizard.no-target'],
    ['no name', { page: 'where', target: { ...newTarget, name: '  ' } }, 'wizard.no-name'],
    [
      'a name that is taken',
      { page: 'where', target: { ...newTarget, name: 'LAN2-SPAN' } },
      'wizard.name-taken',
    ],
    ['a new adapter', { page: 'where', target: newTarget }, null],
    [
      'an adapter that is there',
      { page: 'where', target: { kind: 'existing', adapter: adapterId(2) } },
      null,
    ],
    ['Sources that are all gone', { sources: [adapterId(9)] }, 'wizard.no-source'],
    [
      'a target, but no Source any more',
      { page: 'where', sources: [], target: newTarget },
      'wizard.no-source',
    ],
    [
      'a target that was made a Source since',
      {
        page: 'where',
        sources: [adapterId(1), adapterId(2)],
        target: { kind: 'existing', adapter: adapterId(2) },
      },
      'wizard.no-target',
    ],
    [
      'a target on another switch',
      { page: 'where', target: { kind: 'existing', adapter: adapterId(1, 2) } },
      'wizard.no-target',
    ],
    [
      'a VM that is gone',
      { page: 'where', target: { kind: 'new', vm: aVm(9).id, name: 'LAN2-SPAN' } },
      'wizard.no-target',
    ],
    ['a review', { page: 'review' }, null],
    ['a name of two lines', { page: 'review', name: 'a\u2028b' }, 'wizard.run-name.line'],
  ] as const)('%s', (_, change, obstacle) => {
    expect(obstacleOf(state(change), inventory, [])).toBe(obstacle);
  });
});

describe('the pages', () => {
  it('turn both ways and end where they end', () => {
    expect(turned(opened, -1).page).toBe('watch');
    expect(turned(opened, 1).page).toBe('where');
    expect(turned(state({ page: 'review' }), 1).page).toBe('review');
  });

  it('keep what was entered', () => {
    const there = withTarget(opened, newTarget);
    expect(turned(turned(there, 1), -1)).toEqual(there);
  });
});

describe('the Sources', () => {
  it('are put in once and taken out, however an id is spelled', () => {
    const both = withSources(state({}), [adapterId(1).toUpperCase(), adapterId(2)], true);
    expect(both.sources).toEqual([adapterId(1).toUpperCase(), adapterId(2)]);
    expect(withSources(both, [adapterId(1)], false).sources).toEqual([adapterId(2)]);
  });

  it('are on the switches of those that are still there', () => {
    expect(switchesOf({ sources: [adapterId(1), adapterId(2), adapterId(7)] }, inventory)).toEqual([SWITCH]);
  });

  it('and the target take consents back, for those were for another plan', () => {
    const agreed = state({
      accepted: [{ code: 'foreign-receiver', target: adapterId(2) }],
      setToNone: [adapterId(2)],
    });
    expect(withSources(agreed, [adapterId(2)], true)).toMatchObject({ accepted: [], setToNone: [] });
    expect(withTarget(agreed, newTarget)).toMatchObject({ accepted: [], setToNone: [] });
  });
});

describe('leaving', () => {
  it('loses nothing while the wizard is as it was opened', () => {
    const there = openedWizard({ sources: [adapterId(1)] }, inventory);
    expect(isChanged(turned(there, -1), there)).toBe(false);
    expect(isChanged({ ...there, sources: [adapterId(1).toUpperCase()] }, there)).toBe(false);
    expect(isChanged(withSources(there, [adapterId(1)], false), there)).toBe(true);
    expect(isChanged(withSources(there, [adapterId(2)], true), there)).toBe(true);
    expect(isChanged(withTarget(there, newTarget), there)).toBe(true);
    expect(isChanged({ ...there, name: 'week 47' }, there)).toBe(true);
  });
});

describe('what is asked for', () => {
  it('is nothing until both are chosen', () => {
    expect(requestOf(state({}), inventory)).toBeNull();
    expect(requestOf(state({ sources: [], target: newTarget }), inventory)).toBeNull();
  });

  it('is a new adapter by its name without spaces around it', () => {
    expect(requestOf(withTarget(state({}), newTarget), inventory)).toEqual({
      kind: 'set-up',
      sources: [{ host: HOST, adapter: adapterId(1) }],
      destinations: [{ host: HOST, vm: vm.id, addAdapter: 'LAN4-SPAN' }],
      setToNone: [],
      name: null,
      accepted: [],
    });
  });

  it('is an adapter that is there, with the consents given and a name that may be one', () => {
    const agreed = {
      ...withTarget(state({}), { kind: 'existing', adapter: adapterId(2) }),
      accepted: [{ code: 'foreign-receiver', target: adapterId(2) } as const],
      name: ' week 47 ',
    };
    expect(requestOf(agreed, inventory)).toMatchObject({
      destinations: [{ host: HOST, adapter: adapterId(2) }],
      accepted: agreed.accepted,
      name: 'week 47',
    });
    expect(requestOf({ ...agreed, name: 'x'.repeat(121) }, inventory)?.name).toBeNull();
  });

  it('ends a foreign receiver once, in place of accepting it', () => {
    const agreed = state({
      target: newTarget,
      accepted: [{ code: 'foreign-receiver', target: adapterId(2) }],
    });
    const ended = withoutReceiver(withoutReceiver(agreed, adapterId(2)), adapterId(2).toUpperCase());
    expect(ended.accepted).toEqual([]);
    expect(withReceiver(ended, adapterId(2)).setToNone).toEqual([]);
    expect(withReceiver(ended, adapterId(1)).setToNone).toEqual(ended.setToNone);
    expect(requestOf(ended, inventory)?.setToNone).toEqual([
      { host: HOST, adapter: adapterId(2).toUpperCase() },
    ]);
  });
});
