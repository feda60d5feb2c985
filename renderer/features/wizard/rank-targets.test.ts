import { describe, expect, it } from 'vitest';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import { shown } from '../../client/shown.ts';
import { rankTargets, RANKS, withoutTaken, type TargetOption } from './rank-targets.ts';

const optionsOf = (
  vm: VirtualMachine,
  sources: readonly string[] = [],
  ours: readonly string[] = [],
): TargetOption[] => {
  const ranked = rankTargets(anInventory([vm]), SWITCH, sources, ours);
  return RANKS.flatMap((rank) => ranked.get(rank) ?? []);
};
const toAdd = (vm: VirtualMachine, sources?: readonly string[]) =>
  optionsOf(vm, sources).find(({ adapter }) => adapter === null)!;

describe('a VM that would get a SPAN adapter', () => {
  it.each([
    ['of generation 2, running', {}, 'now', null],
    ['of generation 1, off', { generation: 1, state: 'Off' }, 'now', null],
    ['of generation 1, running', { generation: 1 }, 'shutdown', 'generation-1-running'],
    ['of an unknown generation, running', { generation: null }, 'shutdown', 'generation-1-running'],
    ['saved', { state: 'Saved' }, 'cannot', 'vm-state'],
    ['paused', { state: 'Paused' }, 'cannot', 'vm-state'],
    ['busy, even if off', { state: 'Off', status: ['MergingDisks'] }, 'cannot', 'vm-busy'],
  ] as const)('%s', (_, change, rank, code) => {
    const found = toAdd(aVm(1, change as Partial<VirtualMachine>));
    expect(found.rank).toBe(rank);
    expect(found.because?.code ?? null).toBe(code);
  });

  it('comes late where it is watched itself, for its copies would come back to it', () => {
    for (const generation of [1, 2]) {
      expect(toAdd(aVm(1, { generation }), [adapterId(1).toUpperCase()]).rank).toBe('watched');
    }
    expect(toAdd(aVm(1, { state: 'Saved' }), [adapterId(1)]).rank).toBe('cannot');
    // It still has to be shut down, and whichever of its adapters receives, that they are its own copies is said.
    expect(toAdd(aVm(1, { generation: 1 }), [adapterId(1)]).because?.code).toBe('generation-1-running');
    const span = anAdapter(1, 2, { name: 'SPAN', mode: 'Destination' });
    const [there] = optionsOf(aVm(1, { adapters: [anAdapter(1, 1), span] }), [adapterId(1)]);
    expect(there).toMatchObject({ rank: 'destination', watchesItself: true });
  });
});

describe('a VM that has as many adapters as Hyper-V allows', () => {
  const full = (change: Partial<VirtualMachine> = {}) =>
    aVm(1, {
      generation: 1,
      adapters: Array.from({ length: 8 }, (_, index) =>
        anAdapter(1, index + 1, index === 7 ? { name: 'LAN2-SPAN', switchId: null } : {}),
      ),
      ...change,
    });

  it('is none to shut down for another one, and the limit is why', () => {
    for (const state of ['Running', 'Off', 'Saved']) {
      const found = toAdd(full({ state }), [adapterId(1)]);
      expect([found.rank, found.because?.code]).toEqual(['cannot', 'adapters-full']);
    }
    expect(toAdd(full({ generation: 2 })).rank).toBe('now');
  });

  it('still offers the adapters that are there, and one of ours to connect again', () => {
    const ours = [adapterId(1, 8)];
    const kinds = (vm: VirtualMachine) => new Set(optionsOf(vm, [], ours).map(({ rank }) => rank));
    expect(kinds(full())).toEqual(new Set(['now', 'existing', 'cannot']));
    expect(optionsOf(full(), [], ours).find(({ reconnects }) => reconnects)).toMatchObject({
      rank: 'now',
      adapter: { id: adapterId(1, 8) },
    });
    expect(kinds(full({ state: 'Saved' }))).toEqual(new Set(['existing', 'cannot']));
  });

  it('counts what the VM gets for other switches, and no other VM', () => {
    const almost = full({ adapters: full().adapters.slice(1) });
    const ranked = rankTargets(anInventory([aVm(2, { state: 'Saved' }), almost, aVm(3)]), SWITCH, [], []);
    const added = { kind: 'new', vm: almost.id.toUpperCase(), name: 'SPAN' } as const;
    expect(ranked.get('shutdown')?.map(({ vm }) => vm.name)).toEqual(['VM1']);
    const left = withoutTaken(ranked, [added]);
    expect(left.get('shutdown')).toEqual([]);
    expect(left.get('cannot')?.map(({ vm, because }) => [vm.name, because?.code])).toEqual([
      ['VM1', 'adapters-full'],
      ['VM2', 'vm-state'],
    ]);
    expect(left.get('now')).toEqual(ranked.get('now'));
    expect(withoutTaken(ranked, [{ ...added, vm: aVm(3).id }])).toEqual(ranked);
  });
});

it('does not come late for being watched on another switch, whose copies never come here', () => {
  const vm = aVm(1, { adapters: [anAdapter(1), anAdapter(1, 2, { switchId: OTHER_SWITCH })] });
  expect(toAdd(vm, [adapterId(1, 2)]).rank).toBe('now');
  expect(optionsOf(vm, [adapterId(1, 2)]).map(({ rank }) => rank)).toEqual(['now', 'existing']);
  expect(toAdd(vm, [adapterId(1), adapterId(1, 2)]).rank).toBe('watched');
});

describe('adapters that are there', () => {
  it('are offered on the switch whatever the state of their VM, but those that are watched', () => {
    const vm = aVm(1, {
      state: 'Saved',
      adapters: [
        anAdapter(1, 1, { switchId: SWITCH.toUpperCase() }),
        anAdapter(1, 2),
        anAdapter(1, 3, { switchId: OTHER_SWITCH }),
        anAdapter(1, 4, { switchId: null }),
        anAdapter(1, 5, { mode: 'Destination' }),
      ],
    });
    const found = optionsOf(vm, [adapterId(1, 2).toLowerCase()]);
    expect(found.map(({ rank, adapter }) => [rank, adapter?.id ?? null])).toEqual([
      ['destination', adapterId(1, 5)],
      ['existing', adapterId(1, 1)],
      ['cannot', null],
    ]);
  });

  it('on another switch make no Destination of their VM', () => {
    const vm = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Destination', switchId: OTHER_SWITCH })] });
    expect(optionsOf(vm).map(({ rank }) => rank)).toEqual(['now']);
  });
});

describe('a SPAN adapter of ours that was left off every switch', () => {
  const left = anAdapter(1, 2, { name: 'LAN2-SPAN', switchId: null });
  const vm = aVm(1, { generation: 1, adapters: [anAdapter(1), left] });
  const again = (of: VirtualMachine, sources: readonly string[], ours: readonly string[]) =>
    optionsOf(of, sources, ours)
      .filter(({ reconnects }) => reconnects)
      .map(({ rank, adapter }) => [rank, adapter?.id]);

  it('is connected again without the shutdown that a new one would need', () => {
    expect(again(vm, [], [left.id.toUpperCase()])).toEqual([['now', left.id]]);
    expect(optionsOf(vm, [], [left.id]).find(({ adapter }) => adapter === null)?.rank).toBe('shutdown');
    expect(again(vm, [adapterId(1)], [left.id])).toEqual([['watched', left.id]]);
  });

  it('is not offered for one switch while it is to be connected to another', () => {
    const ranked = rankTargets(anInventory([vm]), SWITCH, [], [left.id]);
    const of = { kind: 'reconnect', vm: vm.id, adapter: left.id.toUpperCase(), name: left.name } as const;
    expect(ranked.get('now')).toHaveLength(1);
    expect(withoutTaken(ranked, [of]).get('now')).toEqual([]);
    expect(withoutTaken(ranked, [])).toBe(ranked);
    expect(withoutTaken(ranked, [{ kind: 'new', vm: vm.id, name: left.name }])).toEqual(ranked);
  });

  it('is not offered where it is not ours, has a twin, or its VM takes no change', () => {
    expect(again(vm, [], [])).toEqual([]);
    const twin = { ...vm, adapters: [...vm.adapters, anAdapter(1, 3, { name: 'lan2-span' })] };
    expect(again(twin, [], [left.id])).toEqual([]);
    expect(again({ ...vm, state: 'Saved' }, [], [left.id])).toEqual([]);
  });

  it('is not offered under a name that is written out, for nothing can be asked under that', () => {
    const named = (name: string) => shown({ ...vm, adapters: [anAdapter(1), { ...left, name }] });
    expect(again(named('קליטה'), [], [left.id])).toEqual([['now', left.id]]);
    expect(again(named('LAN2\u0007SPAN'), [], [left.id])).toEqual([]);
    expect(again(named('קליטה\u200F'), [], [left.id])).toEqual([]);
  });
});

it('stand in each rank by the name of their VM', () => {
  const vms = [aVm(1, { name: 'b' }), aVm(2, { name: 'A' }), aVm(3, { name: 'c' })];
  const ranked = rankTargets(anInventory(vms), SWITCH, [], []);
  expect(ranked.get('now')?.map(({ vm }) => vm.name)).toEqual(['A', 'b', 'c']);
});
