import { expect, it } from 'vitest';
import { anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { undoShutsDown } from './undo-needs.ts';

it('an undo shuts down the running VMs of generation 1 whose hardware the run changed', () => {
  const inventory = anInventory([
    aVm(1, { generation: 1 }),
    aVm(2, { generation: 2 }),
    aVm(3, { generation: 1, state: 'Off' }),
    aVm(4, { generation: 1 }),
    aVm(5, { generation: null }),
  ]);
  const changed = (...numbers: number[]) => ({
    hardware: numbers.map((number) => aVm(number).id.toUpperCase()),
  });
  expect(undoShutsDown(changed(1, 2, 3, 5, 7), inventory).map(({ name }) => name)).toEqual(['VM1', 'VM5']);
  expect(undoShutsDown(changed(), inventory)).toEqual([]);
  expect(undoShutsDown(changed(1), null)).toEqual([]);
});
