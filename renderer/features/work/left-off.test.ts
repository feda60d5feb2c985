import { describe, expect, it } from 'vitest';
import type { Work, WorkStep } from '../../../shared/contract/work.ts';
import type { Step } from '../../../shared/steps/step.ts';
import { anInventory, aVm } from '../../../shared/testing/an-inventory.ts';
import { leftOffBy } from './left-off.ts';

const vm = aVm(1);
const stop: Step = { id: 's1', kind: 'stop-vm', vm: { id: vm.id, name: vm.name }, force: false };
const aStep = (state: WorkStep['state'], step: Step = stop): WorkStep => ({
  step,
  title: '',
  state,
  startedAt: null,
  seconds: null,
  note: null,
  added: null,
  error: null,
});
describe('a VM that was shut down for a run', () => {
  const off = anInventory([{ ...vm, state: 'Off' }]);
  const left = (state: WorkStep['state'], outcome: Work['outcome']) =>
    leftOffBy({ steps: [aStep(state)], outcome }, off).map(({ id }) => id);

  it('is told of at the end of any run that has left it off', () => {
    for (const outcome of ['failed', 'cancelled', 'unknown'] as const) {
      expect(left('done', outcome)).toEqual([vm.id]);
    }
    expect(leftOffBy({ steps: [aStep('done')], outcome: 'failed' }, anInventory([vm]))).toEqual([]);
  });

  it('is not while the run goes on, nor where the run did not come to it', () => {
    expect(left('done', null)).toEqual([]);
    expect(left('not-run', 'failed')).toEqual([]);
  });
});
