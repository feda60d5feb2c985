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
  choiceOf,
  freeSpanName,
  isChanged,
  obstacleOf,
  openedWizard,
  requestOf,
  switchesOf,
  targetOf,
  toggleSource,
  turned,
  withoutReceiver,
  withTarget,
  type WizardState,
} from './wizard-state.ts';

const vm = aVm(1, {
  adapters: [anAdapter(1), anAdapter(1, 2, { name: 'lan2-span', switchId: OTHER_SWITCH })],
});
const inventory = anInventory([
  vm,
  aVm(2, { adapters: [anAdapter(2, 1, { switchId: SWITCH.toUpperCase() })] }),
]);
const newTarget = { kind: 'new', vm: vm.id, name: ' LAN2-SPAN ' } as const;
const opened = openedWizard([adapterId(1)]);
const state = (change: Partial<WizardState>): WizardState => ({ ...opened, ...change });

describe('what keeps a page from being left', () => {
  it.each([
    ['nothing to watch', { sources: [] }, 'wizard.no-source'],
    ['something to watch', {}, null],
    ['two on one switch', { sources: [adapterId(1), adapterId(2)] }, null],
    ['two switches', { sources: [adapterId(1), adapterId(1, 2)] }, 'wizard.two-switches'],
    ['no target', { page: 'where' }, 'wizard.no-target'],
    ['no name', { page: 'where', target: { ...newTarget, name: '  ' } }, 'wizard.no-name'],
    ['a new adapter', { page: 'where', target: newTarget }, null],
    [
      'an adapter that is there',
      { page: 'where', target: { kind: 'existing', adapter: adapterId(2) } },
      null,
    ],
    ['a review', { page: 'review' }, null],
  ] as const)('%s', (_, change, obstacle) => {
    expect(obstacleOf(state(change), inventory)).toBe(obstacle);
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
  it('are put in and taken out, however an id is spelled', () => {
    const both = toggleSource(opened, adapterId(2));
    expect(both.sources).toEqual([adapterId(1), adapterId(2)]);
    expect(toggleSource(both, adapterId(1).toUpperCase()).sources).toEqual([adapterId(2)]);
  });

  it('are on the switches of those that are still there', () => {
    expect(switchesOf(state({ sources: [adapterId(1), adapterId(2), adapterId(7)] }), inventory)).toEqual([
      SWITCH,
    ]);
  });

  it('and the target take consents back, for those were for another plan', () => {
    const agreed = state({
      accepted: [{ code: 'foreign-receiver', target: adapterId(2) }],
      setToNone: [adapterId(2)],
    });
    expect(toggleSource(agreed, adapterId(2))).toMatchObject({ accepted: [], setToNone: [] });
    expect(withTarget(agreed, newTarget)).toMatchObject({ accepted: [], setToNone: [] });
  });
});

describe('leaving', () => {
  it('loses nothing while the wizard is as it was opened', () => {
    expect(isChanged(opened, [adapterId(1)])).toBe(false);
    expect(isChanged(toggleSource(opened, adapterId(1)), [adapterId(1)])).toBe(true);
    expect(isChanged(toggleSource(opened, adapterId(2)), [adapterId(1)])).toBe(true);
    expect(isChanged(withTarget(opened, newTarget), [adapterId(1)])).toBe(true);
  });
});

describe('what is asked for', () => {
  it('is nothing until both are chosen', () => {
    expect(requestOf(opened, inventory)).toBeNull();
    expect(requestOf(state({ sources: [], target: newTarget }), inventory)).toBeNull();
  });

  it('is a new adapter by its name without spaces around it', () => {
    expect(requestOf(withTarget(opened, newTarget), inventory)).toEqual({
      kind: 'set-up',
      sources: [{ host: HOST, adapter: adapterId(1) }],
      destinations: [{ host: HOST, vm: vm.id, addAdapter: 'LAN2-SPAN' }],
      setToNone: [],
      accepted: [],
    });
  });

  it('is an adapter that is there, with the consents given', () => {
    const agreed = {
      ...withTarget(opened, { kind: 'existing', adapter: adapterId(2) }),
      accepted: [{ code: 'foreign-receiver', target: adapterId(2) } as const],
    };
    expect(requestOf(agreed, inventory)).toMatchObject({
      destinations: [{ host: HOST, adapter: adapterId(2) }],
      accepted: agreed.accepted,
    });
  });

  it('ends a foreign receiver once, in place of accepting it', () => {
    const agreed = state({
      target: newTarget,
      accepted: [{ code: 'foreign-receiver', target: adapterId(2) }],
    });
    const ended = withoutReceiver(withoutReceiver(agreed, adapterId(2)), adapterId(2).toUpperCase());
    expect(ended.accepted).toEqual([]);
    expect(requestOf(ended, inventory)?.setToNone).toEqual([
      { host: HOST, adapter: adapterId(2).toUpperCase() },
    ]);
  });
});

describe('the name of a new SPAN adapter', () => {
  it('is the next that is free, in small letters or capitals', () => {
    expect(freeSpanName(inventory, vm.id)).toBe('LAN3-SPAN');
    expect(freeSpanName(inventory, aVm(2).id)).toBe('LAN2-SPAN');
  });
});

describe('an option of the second page', () => {
  it.each([newTarget, { kind: 'existing', adapter: adapterId(2) } as const])(
    'stands for its choice',
    (target) => {
      expect(targetOf(choiceOf(target), target, () => '')).toEqual(target);
    },
  );

  it('offers a name for another VM and keeps the one typed for the same', () => {
    const nameFor = (id: string) => `free in ${id}`;
    expect(targetOf('new b', { kind: 'new', vm: 'a', name: 'mine' }, nameFor)).toMatchObject({
      name: 'free in b',
    });
    expect(targetOf('new a', { kind: 'new', vm: 'a', name: 'mine' }, nameFor)).toMatchObject({
      name: 'mine',
    });
  });

  it('is none for no choice', () => {
    expect(choiceOf(null)).toBe('');
    expect(targetOf('', null, () => '')).toBeNull();
  });
});
