import { describe, expect, it, vi } from 'vitest';
import type { HostState } from '../../../shared/contract/host-state.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { adapterId, anAdapter, anInventory, aVm, SWITCH } from '../../../shared/testing/an-inventory.ts';
import type { Text } from '../../i18n/i18n.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { actionGroups, type ActionMaking } from './action-groups.tsx';
import { modeGroup } from './mode-group.tsx';
import { subjectOf } from './subject.ts';

const t = ((key: string) => key) as unknown as Text;
const mirrored = anInventory([
  aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] }),
  aVm(2, { adapters: [anAdapter(2), anAdapter(2, 2, { mode: 'Destination' })] }),
  aVm(3, { adapters: [anAdapter(3, 1, { switchId: null, switchName: null })] }),
  aVm(4, { adapters: [] }),
]);

function making(keys: readonly string[], also: Partial<HostState> = {}, onDesktop = false) {
  const opened: OpenDialog[] = [];
  const inventory: Inventory | null = also.inventory === undefined ? mirrored : also.inventory;
  const made: ActionMaking = {
    t,
    host: { label: 'HV1', undoable: null, reading: false, ours: [], ...also, inventory },
    linked: true,
    subject: subjectOf(inventory, new Set(keys), null),
    onDesktop,
    open: (dialog) => opened.push(dialog),
    refresh: vi.fn(),
    openVm: vi.fn(),
  };
  const run = (id: string) => {
    const all = actionGroups(made).flatMap(({ actions }) => actions);
    const found = all.find((each) => each.id === id);
    if (found === undefined) throw new Error(`${id} is not offered`);
    found.run();
    return { hindrance: found.hindrance, opened: opened.at(-1) };
  };
  return {
    made,
    run,
    del: () =>
      actionGroups(made).flatMap(({ actions }) =>
        actions.filter(({ shortcuts }) => shortcuts.includes('Delete')),
      ),
    ids: actionGroups(made).map(({ id, actions }) => [id, actions.map((each) => each.id)]),
  };
}

describe('what can be done', () => {
  it('with the host, whatever is selected', () => {
    expect(making([]).ids).toEqual([['host', ['set-up', 'disable', 'undo', 'switches', 'refresh']]]);
    expect(making([]).run('disable').opened).toEqual({ kind: 'disable', scope: { all: true } });
    expect(making([]).run('undo').hindrance).toBe('actions.nothing-to-undo');
  });

  it('says what is left over where nothing mirrors any more', () => {
    const inventory = anInventory([aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2)] })]);
    const labels = (ours: readonly string[]) =>
      actionGroups(making([], { inventory, ours: [...ours] }).made).flatMap(({ actions }) =>
        actions.map(({ label }) => label),
      );
    expect(labels([adapterId(1, 2)])).toContain('action.remove-left-over');
    expect(labels([])).toContain('action.disable');
  });

  it('says why there is nothing to disable where nothing mirrors and nothing is left over', () => {
    const inventory = anInventory([aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2)] })]);
    const none = making([SWITCH], { inventory }).run;
    expect(none('disable').hindrance).toBe('actions.none-mirrored');
    expect(none('disable-switch').hindrance).toBe('actions.none-mirrored');
    const leftover = making([SWITCH], { inventory, ours: [adapterId(1, 2)] }).run;
    expect(leftover('disable').hindrance).toBeNull();
    expect(leftover('disable-switch').hindrance).toBeNull();
    expect(making([SWITCH]).run('disable-switch').hindrance).toBeNull();
  });

  it('says why it cannot be done on a host that was not read', () => {
    expect(making([], { inventory: null }).run('set-up').hindrance).toBe('actions.not-read');
  });

  it('with one mirroring adapter: mirror it, its settings, disable it alone', () => {
    const { ids, run } = making([adapterId(1)]);
    expect(ids[1]).toEqual(['selection', ['set-up-selection', 'settings', 'disable-adapter']]);
    expect(run('disable-adapter').opened).toEqual({ kind: 'disable', scope: { adapter: adapterId(1) } });
    expect(run('set-up-selection').opened).toEqual({
      kind: 'set-up',
      sources: [adapterId(1)],
      receiversLeftOut: 0,
    });
  });

  it('with a machine of which another adapter mirrors: disable the machine', () => {
    const { made, run } = making([adapterId(2)], {}, true);
    expect(run('disable-vm').opened).toEqual({
      kind: 'disable',
      scope: { vm: mirrored.virtualMachines[1]!.id },
    });
    run('connect');
    expect(made.openVm).toHaveBeenCalledWith(mirrored.virtualMachines[1]!.id);
  });

  it('with several machines: only what is about all of them', () => {
    const { ids, run } = making([adapterId(1), adapterId(2), adapterId(2, 2)]);
    expect(ids[1]).toEqual(['selection', ['set-up-selection', 'disable-selected']]);
    expect(run('disable-selected').opened).toEqual({
      kind: 'disable',
      scope: { adapters: [adapterId(1), adapterId(2, 2)] },
    });
    expect(making([adapterId(2), adapterId(3)]).ids[1]).toEqual(['selection', ['set-up-selection']]);
  });

  it('with a machine that was chosen as a whole: all of its adapters, but for those that receive copies', () => {
    const [, vm] = mirrored.virtualMachines;
    const { made, run } = making([vm!.id]);
    expect(actionGroups(made)[1]?.title).toBe('VM2');
    expect(run('set-up-selection')).toEqual({
      hindrance: null,
      opened: { kind: 'set-up', sources: [adapterId(2)], receiversLeftOut: 1 },
    });
  });

  it('by Del with just what is selected', () => {
    const scope = (...keys: string[]) => {
      const { del, run } = making(keys);
      return del().map(({ id }) => (run(id).opened as Extract<OpenDialog, { kind: 'disable' }>).scope);
    };
    const [, vm] = mirrored.virtualMachines;
    expect(scope(adapterId(1))).toEqual([{ adapter: adapterId(1) }]);
    expect(scope(adapterId(2))).toEqual([]);
    expect(scope(adapterId(1), adapterId(3))).toEqual([{ adapters: [adapterId(1)] }]);
    expect(scope(vm!.id)).toEqual([{ vm: vm!.id }]);
    expect(scope(adapterId(2), adapterId(2, 2))).toEqual([{ vm: vm!.id }]);
    expect(scope(SWITCH)).toEqual([{ switch: SWITCH }]);
    expect(scope(`external:${SWITCH}`)).toEqual([]);
  });

  it('nothing that needs the program while it does not answer', () => {
    const { made } = making([adapterId(1)]);
    const all = [...actionGroups({ ...made, linked: false }), modeGroup({ ...made, linked: false })!];
    const free = all.flatMap(({ actions }) => actions.filter(({ hindrance }) => hindrance === null));
    expect(free.map(({ id }) => id)).toEqual(['switches', 'settings']);
  });

  it('told apart by ids where names are the same', () => {
    const twins = anInventory([aVm(1, { name: 'twin' }), aVm(2, { name: 'Twin' })]);
    const [, group] = actionGroups(making([adapterId(2)], { inventory: twins }).made);
    expect(group?.title).toBe(`Twin (…${aVm(2).id.slice(-4)})/Network Adapter`);
  });

  it('says why an adapter without a switch, and a machine without adapters, cannot be mirrored', () => {
    expect(making([adapterId(3)]).run('set-up-selection').hindrance).toBe('actions.not-connected');
    const bare = making([mirrored.virtualMachines[3]!.id]);
    expect(bare.run('settings').hindrance).toBe('actions.no-adapter');
    expect(bare.run('set-up-selection').hindrance).toBe('actions.no-adapter');
    expect(actionGroups(bare.made)[1]?.actions[0]?.label).toBe('action.set-up-none');
  });

  it('says of a machine whose adapters could not be read that they are not known', () => {
    const unread = [{ what: 'network adapter', name: 'VM4', code: 'OperationFailed' as const, message: '' }];
    const { run } = making([mirrored.virtualMachines[3]!.id], { inventory: { ...mirrored, unread } });
    expect(run('set-up-selection').hindrance).toBe('actions.adapters-unread');
    expect(run('settings').hindrance).toBe('actions.adapters-unread');
  });

  it('with a switch: mirror all that is on it, disable it, its properties', () => {
    const { ids, run } = making([SWITCH]);
    expect(ids[1]).toEqual(['switch', ['set-up-switch', 'disable-switch', 'switch-properties']]);
    expect(run('set-up-switch').opened).toEqual({
      kind: 'set-up',
      // The third receives copies: "every adapter" does not mean it.
      sources: [adapterId(1), adapterId(2)],
      receiversLeftOut: 1,
    });
    expect(run('disable-switch').opened).toEqual({ kind: 'disable', scope: { switch: SWITCH } });
  });
});

describe('the modes of one adapter', () => {
  it('open the change to another mode, and leave the one in force alone', () => {
    const opened: OpenDialog[] = [];
    const { made } = making([adapterId(1)]);
    const group = modeGroup({ ...made, open: (dialog) => opened.push(dialog) });
    expect(group?.actions.map(({ id, checked }) => [id, checked])).toEqual([
      ['mode-None', false],
      ['mode-Destination', false],
      ['mode-Source', true],
    ]);
    for (const each of group?.actions ?? []) each.run();
    expect(opened).toEqual([
      { kind: 'change', changes: [{ adapter: adapterId(1), mode: 'None', switch: SWITCH }] },
      { kind: 'change', changes: [{ adapter: adapterId(1), mode: 'Destination', switch: SWITCH }] },
    ]);
  });

  it('are not offered for several at once', () => {
    expect(modeGroup(making([adapterId(1), adapterId(2)]).made)).toBeNull();
  });
});
