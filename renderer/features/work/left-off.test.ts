import { describe, expect, it } from 'vitest';
import type { Work, WorkStep } from '../../../shared/contract/work.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { goingOff, isOnlyGoingOff, leftOffBy, startedByUndo } from './left-off.ts';
import { aWorkStep } from './testing/a-work-step.ts';

const vm = aVm(1);

describe('a VM that was shut down for a run', () => {
  const off = anInventory([{ ...vm, state: 'Off' }]);
  const left = (state: WorkStep['state'], outcome: Work['outcome']) =>
    leftOffBy({ steps: [aWorkStep(state)], outcome }, off).map(({ id }) => id);

  it('is told of at the end of any run that has left it off', () => {
    for (const outcome of ['failed', 'cancelled', 'unknown'] as const) {
      expect(left('done', outcome)).toEqual([vm.id]);
    }
    expect(leftOffBy({ steps: [aWorkStep('done')], outcome: 'failed' }, anInventory([vm]))).toEqual([]);
  });

  it('is not while the run goes on, nor where the run did not come to it', () => {
    expect(left('done', null)).toEqual([]);
    expect(left('not-run', 'failed')).toEqual([]);
  });
});

const rollback = (pending: string | null, steps: WorkStep[] = []): NonNullable<Work['rollback']> => ({
  because: new AppError('Cancelled', 'x').toShape(),
  steps,
  complete: false,
  error: new AppError('InvalidState', 'x').toShape(),
  pending,
});
const start = (state: WorkStep['state']) =>
  aWorkStep(state, { id: 's2', kind: 'start-vm', vm: { id: vm.id, name: vm.name } });

describe('a guest that was asked to shut down and was not waited for', () => {
  const stopping = anInventory([{ ...vm, state: 'Stopping' }]);
  const off = anInventory([{ ...vm, state: 'Off' }]);

  it('goes off until it is, and then it is one that was left off', () => {
    const work = { rollback: rollback(vm.id.toUpperCase()) };
    expect(goingOff(work, stopping)?.id).toBe(vm.id);
    expect(goingOff(work, off)).toBeNull();
    expect(goingOff({ rollback: rollback(null) }, stopping)).toBeNull();
    expect(goingOff({ rollback: null }, stopping)).toBeNull();
  });

  it('is all that is left of a run of which all else was taken back', () => {
    expect(isOnlyGoingOff(rollback(vm.id, [start('done')]))).toBe(true);
    expect(isOnlyGoingOff(rollback(vm.id, [start('failed')]))).toBe(false);
    expect(isOnlyGoingOff(rollback(null))).toBe(false);
  });

  it('is started by undo once it is off, as one is that could not be started; what a person shut down is not', () => {
    const vms = off.virtualMachines;
    expect(startedByUndo({ rollback: rollback(vm.id) }, vms)).toEqual(vms);
    expect(startedByUndo({ rollback: rollback(null, [start('failed')]) }, vms)).toEqual(vms);
    expect(startedByUndo({ rollback: rollback(null) }, vms)).toEqual([]);
    expect(startedByUndo({ rollback: null }, vms)).toEqual([]);
  });
});
