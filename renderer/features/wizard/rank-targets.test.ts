import { describe, expect, it } from 'vitest';
import {
  adapterId,
  anAdapter,
  anInventory,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../../../shared/testing/an-inventory.ts';
import type { VirtualMachine } from '../../../shared/model/virtual-machine.ts';
import { rankTargets } from './rank-targets.ts';

const only = (vm: VirtualMachine, sources: readonly string[] = []) =>
  rankTargets(anInventory([vm]), SWITCH, sources)[0]!;
const destination = (switchId: string) => ({
  adapters: [anAdapter(1, 1, { mode: 'Destination' as const, switchId })],
});

describe('a VM as a target', () => {
  it.each([
    ['of generation 2, running', {}, 'now', null],
    ['of generation 1, off', { generation: 1, state: 'Off' }, 'now', null],
    ['of generation 1, running', { generation: 1 }, 'shutdown', 'generation-1-running'],
    ['of an unknown generation, running', { generation: null }, 'shutdown', 'generation-1-running'],
    ['saved', { state: 'Saved' }, 'cannot', 'vm-state'],
    ['paused', { state: 'Paused' }, 'cannot', 'vm-state'],
    ['busy, even if off', { state: 'Off', status: ['MergingDisks'] }, 'cannot', 'vm-busy'],
    ['with a Destination', destination(SWITCH.toUpperCase()), 'destination', null],
    ['with a Destination on another switch', destination(OTHER_SWITCH), 'now', null],
  ] as const)('%s', (_, change, rank, code) => {
    const found = only(aVm(1, change as Partial<VirtualMachine>));
    expect(found.rank).toBe(rank);
    expect(found.because?.code ?? null).toBe(code);
    expect(found.takesAdapter).toBe(rank !== 'cannot');
  });

  it('offers a Destination that is there although the VM takes no adapter', () => {
    const found = only(aVm(1, { ...destination(SWITCH), state: 'Saved' }));
    expect(found).toMatchObject({ rank: 'destination', takesAdapter: false, because: { code: 'vm-state' } });
    expect(found.adapters.map(({ id }) => id)).toEqual([adapterId(1)]);
  });

  it('comes late where it is watched itself, for its copies would come back to it', () => {
    for (const generation of [1, 2]) {
      expect(only(aVm(1, { generation }), [adapterId(1)])).toMatchObject({
        rank: 'watched',
        takesAdapter: true,
      });
    }
    expect(only(aVm(1, { state: 'Saved' }), [adapterId(1)]).rank).toBe('cannot');
  });

  it('offers its adapters on the switch, but those that are watched', () => {
    const vm = aVm(1, {
      adapters: [
        anAdapter(1, 1),
        anAdapter(1, 2),
        anAdapter(1, 3, { switchId: OTHER_SWITCH }),
        anAdapter(1, 4, { switchId: null }),
      ],
    });
    const found = only(vm, [adapterId(1, 2).toLowerCase()]);
    expect(found.adapters.map(({ id }) => id)).toEqual([adapterId(1, 1)]);
  });
});

it('the best targets come first, then by name', () => {
  const vms = [
    aVm(1, { name: 'saved', state: 'Saved' }),
    aVm(2, { name: 'gen 1', generation: 1 }),
    aVm(3, { name: 'b' }),
    aVm(4, { name: 'A' }),
    aVm(5, { name: 'z', adapters: [anAdapter(5, 1, { mode: 'Destination' })] }),
  ];
  expect(rankTargets(anInventory(vms), SWITCH, []).map(({ vm }) => vm.name)).toEqual([
    'z',
    'A',
    'b',
    'gen 1',
    'saved',
  ]);
});
