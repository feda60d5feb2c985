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
    ['with Sources of two switches', { sources: [adapterId(1), adapterId(1, 2)] }, 'where', 2],
    [
      'with Sources of two switches and a target',
      { sources: [adapterId(1), adapterId(1, 2)], target: adapterId(2) },
      'where',
      2,
    ],
    ['with one that is on no switch', { sources: [adapterId(1), adapterId(1, 3)] }, 'watch', 1],
    ['with one that is gone', { sources: [adapterId(9)] }, 'watch', 0],
    ['with a target on that switch', { sources: [adapterId(1)], target: adapterId(2) }, 'review', 1],
    ['with a target elsewhere', { sources: [adapterId(1)], target: adapterId(1, 2) }, 'where', 1],
    ['with a target that is watched', { sources: [adapterId(1)], target: adapterId(1) }, 'where', 1],
  ] as const)('%s', (_, start, page, count) => {
    const there = openedWizard(start, inventory);
    expect(there.page).toBe(page);
    expect(there.sources).toHaveLength(count);
    expect(Object.keys(there.targets)).toEqual(page === 'review' ? [SWITCH] : []);
    expect(isChanged(there, there)).toBe(false);
  });
});

describe('the pages', () => {
  it('turn both ways and end where they end', () => {
    expect(turned(opened, -1).page).toBe('watch');
    expect(turned(opened, 1).page).toBe('where');
    expect(turned(state({ page: 'review' }), 1).page).toBe('review');
  });

  it('keep what was entered', () => {
    const there = withTarget(opened, SWITCH, newTarget);
    expect(turned(turned(there, 1), -1)).toEqual(there);
  });
});

describe('the Sources', () => {
  it('are put in once and taken out, however an id is spelled', () => {
    const both = withSources(state({}), [adapterId(1).toUpperCase(), adapterId(2)], true);
    expect(both.sources).toEqual([adapterId(1).toUpperCase(), adapterId(2)]);
    expect(withSources(both, [adapterId(1)], false).sources).toEqual([adapterId(2)]);
  });

  it('are on the switches of those that are still there, by their names', () => {
    expect(switchesOf({ sources: [adapterId(1), adapterId(2), adapterId(7)] }, inventory)).toEqual([SWITCH]);
    const onBoth = { sources: [adapterId(1), adapterId(1, 2)] };
    expect(switchesOf(onBoth, inventory)).toEqual([OTHER_SWITCH, SWITCH]);
  });

  it('and the target take consents back, for those were for another plan', () => {
    const agreed = state({
      accepted: [{ code: 'foreign-receiver', target: adapterId(2) }],
      setToNone: [adapterId(2)],
    });
    expect(withSources(agreed, [adapterId(2)], true)).toMatchObject({ accepted: [], setToNone: [] });
    expect(withTarget(agreed, SWITCH, newTarget)).toMatchObject({ accepted: [], setToNone: [] });
  });
});

describe('leaving', () => {
  it('loses nothing while the wizard is as it was opened', () => {
    const there = openedWizard({ sources: [adapterId(1)] }, inventory);
    expect(isChanged(turned(there, -1), there)).toBe(false);
    expect(isChanged({ ...there, sources: [adapterId(1).toUpperCase()] }, there)).toBe(false);
    expect(isChanged(withSources(there, [adapterId(1)], false), there)).toBe(true);
    expect(isChanged(withSources(there, [adapterId(2)], true), there)).toBe(true);
    expect(isChanged(withTarget(there, SWITCH, newTarget), there)).toBe(true);
    expect(isChanged({ ...there, name: 'week 47' }, there)).toBe(true);
  });
});

describe('what is asked for', () => {
  it('is nothing until both are chosen', () => {
    expect(requestOf(state({}), inventory)).toBeNull();
    expect(requestOf(state({ sources: [], targets: { [SWITCH]: newTarget } }), inventory)).toBeNull();
  });

  it('is a new adapter by its name without spaces around it', () => {
    expect(requestOf(withTarget(state({}), SWITCH.toUpperCase(), newTarget), inventory)).toEqual({
      kind: 'set-up',
      sources: [{ host: HOST, adapter: adapterId(1) }],
      destinations: [{ host: HOST, vm: vm.id, addAdapter: 'LAN4-SPAN', switch: SWITCH }],
      setToNone: [],
      name: null,
      accepted: [],
    });
  });

  it('is a Destination for each switch that is watched, whatever was chosen for others before', () => {
    const spanElsewhere = { kind: 'reconnect', vm: vm.id, adapter: adapterId(1, 3), name: 'Left' } as const;
    const both = {
      ...state({ sources: [adapterId(1), adapterId(1, 2)] }),
      targets: { [SWITCH]: newTarget, [OTHER_SWITCH]: spanElsewhere },
    };
    const first = { host: HOST, vm: vm.id, addAdapter: 'LAN4-SPAN', switch: SWITCH };
    const second = { host: HOST, vm: vm.id, addAdapter: 'Left', switch: OTHER_SWITCH };
    expect(requestOf(both, inventory)?.destinations).toEqual([first, second]);
    const one = withSources(both, [adapterId(1, 2)], false);
    expect(requestOf(one, inventory)?.destinations).toEqual([first]);
    expect(one.targets).toEqual(both.targets);
  });

  it('is still asked for where every Source has gone, or is elsewhere by now: the plan says so', () => {
    const gone = state({ sources: [adapterId(9)], targets: { [SWITCH]: newTarget } });
    expect(requestOf(gone, inventory)?.destinations).toHaveLength(1);
    const moved = state({ sources: [adapterId(1, 2)], targets: { [SWITCH]: newTarget } });
    expect(requestOf(moved, inventory)?.destinations).toHaveLength(1);
  });

  it('is an adapter that is there, with the consents given and a name that may be one', () => {
    const agreed = {
      ...withTarget(state({}), SWITCH, { kind: 'existing', adapter: adapterId(2) }),
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
      targets: { [SWITCH]: newTarget },
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
