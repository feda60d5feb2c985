import { describe, expect, it } from 'vitest';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import { anAdapter, aVm } from '../testing/an-inventory.ts';
import { additionObstacles, hardwareObstacles } from './hardware-obstacles.ts';

const withAdapters = (count: number, change: Partial<VirtualMachine> = {}, legacy = 0) =>
  aVm(1, {
    adapters: Array.from({ length: count + legacy }, (_, index) =>
      anAdapter(1, index + 1, { legacy: index >= count }),
    ),
    ...change,
  });
const codes = (vm: VirtualMachine) => additionObstacles(vm).map(({ code }) => code);

describe('a VM that is to get an adapter', () => {
  it.each([
    ['of generation 1', 8, { generation: 1, state: 'Off' }],
    ['of an unknown generation', 8, { generation: null, state: 'Off' }],
    ['of generation 2', 64, { generation: 2 }],
  ] as const)('%s takes its last one, and then no more', (_, limit, change) => {
    expect(codes(withAdapters(limit - 1, change))).toEqual([]);
    expect(additionObstacles(withAdapters(limit, change))).toMatchObject([
      {
        code: 'adapters-full',
        severity: 'blocks',
        acceptable: false,
        name: 'VM1',
        details: [{ code: 'adapter-limit', limit }],
      },
    ]);
  });

  it('has legacy adapters counted apart', () => {
    expect(codes(withAdapters(7, { generation: 1, state: 'Off' }, 4))).toEqual([]);
    expect(codes(withAdapters(8, { generation: 1, state: 'Off' }, 4))).toEqual(['adapters-full']);
  });

  it('hears first of what no waiting and no shutdown would mend', () => {
    expect(codes(withAdapters(8, { generation: 1 }))).toEqual(['adapters-full', 'generation-1-running']);
    expect(codes(withAdapters(8, { generation: 1, state: 'Saved' }))).toEqual(['adapters-full', 'vm-state']);
  });

  it('may have one removed however many it has', () => {
    expect(hardwareObstacles(withAdapters(64))).toEqual([]);
  });
});
