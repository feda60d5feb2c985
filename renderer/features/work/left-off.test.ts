import { describe, expect, it } from 'vitest';
import type { Work, WorkStep } from '../../../shared/contract/work.ts';
import { anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { leftOffBy } from './left-off.ts';
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
