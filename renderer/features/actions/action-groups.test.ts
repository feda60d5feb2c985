import { describe, expect, it, vi } from 'vitest';
import type { HostState } from '../../../shared/contract/host-state.ts';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { adapterId, anAdapter, anInventory, aVm, SWITCH } from '../../../shared/testing/an-inventory.ts';
import type { Text } from '../../i18n/i18n.ts';
import type { OpenDialog } from '../../stores/ui-store.ts';
import { actionGroups, modeGroup, type ActionMaking } from './action-groups.tsx';
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
    host: { label: 'HV1', inventory, undoable: null, reading: false, ...also } as HostState,
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
    ids: actionGroups(made).map(({ id, actions }) => [id, actions.map((each) => each.id)]),
  };
}

describe('what can be done', () => {
  it('with the host, whatever is selected', () => {
    expect(making([]).ids).toEqual([['host', ['set-up', 'disable', 'undo', 'switches', 'refresh']]]);
    expect(making([]).run('disable').opened).toEqual({ kind: 'disable', scope: { all: true } });
    expect(making([]).run('undo').hindrance).toBe('actions.nothing-to-undo');
  });

  it('says why it cannot be done on a host that was not read', () => {
    expect(making([], { inventory: null }).run('set-up').hindrance).toBe('actions.not-read');
  });

  it('with one mirroring adapter: mirror it, its settings, disable it alone', () => {
    const { ids, run } = making([adapterId(1)]);
    expect(ids[1]).toEqual(['selection', ['set-up-selection', 'settings', 'disable-adapter']]);
    expect(run('disable-adapter').opened).toEqual({ kind: 'disable', scope: { adapter: adapterId(1) } });
    expect(run('set-up-selection').opened).toEqual({ kind: 'set-up', sources: [adapterId(1)] });
  });

  it('with a machine of which another adapter mirrors: disable the machine', () => {
    const { run } = making([adapterId(2)], {}, true);
    expect(run('disable-vm').opened).toEqual({
      kind: 'disable',
      scope: { vm: mirrored.virtualMachines[1]!.id },
    });
    run('connect');
  });

  it('with several machines: only what is about all of them', () => {
    expect(making([adapterId(1), adapterId(2)]).ids[1]).toEqual(['selection', ['set-up-selection']]);
  });

  it('says why an adapter without a switch, and a machine without adapters, cannot be mirrored', () => {
    expect(making([adapterId(3)]).run('set-up-selection').hindrance).toBe('actions.not-connected');
    expect(making([mirrored.virtualMachines[3]!.id]).run('settings').hindrance).toBe('actions.no-adapter');
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
