import { describe, expect, it } from 'vitest';
import { anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { staysOff } from './stays-off.ts';

const vm = aVm(1);
const start = {
  title: '',
  step: { id: '1', kind: 'start-vm' as const, vm: { id: vm.id.toUpperCase(), name: vm.name } },
};

describe('a VM that the run before has left off', () => {
  const off = anInventory([
    { ...vm, state: 'Off' },
    { ...aVm(2), state: 'Off' },
  ]);

  it('is told of where the plan does not start it', () => {
    expect(staysOff([vm.id], off, { steps: [] }).map(({ id }) => id)).toEqual([vm.id]);
    expect(staysOff([vm.id], off, { steps: [start] })).toEqual([]);
  });

  it('is told of no more once it was started', () => {
    expect(staysOff([vm.id], anInventory([vm]), { steps: [] })).toEqual([]);
  });
});
