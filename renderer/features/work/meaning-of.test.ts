import { describe, expect, it } from 'vitest';
import type { Work, WorkStep } from '../../../shared/contract/work.ts';
import { AppError } from '../../../shared/errors/app-error.ts';
import { meaningOf } from './meaning-of.ts';
import { aWorkStep } from './testing/a-work-step.ts';

const rollback = (steps: WorkStep[], complete: boolean): Work['rollback'] => ({
  because: new AppError('OperationFailed', 'x').toShape(),
  steps,
  complete,
  error: null,
  pending: null,
});

describe('what an outcome means', () => {
  it.each([
    [
      'its first step failed, and nothing had to be taken back',
      ['failed', 'not-run'],
      rollback([], true),
      'work.meaning.unchanged',
    ],
    [
      'what was done was taken back',
      ['done', 'failed'],
      rollback([aWorkStep('done')], true),
      'work.taken-back',
    ],
    ['not all of it was', ['done', 'failed'], rollback([aWorkStep('failed')], false), 'work.not-taken-back'],
    ['it may still follow', ['unknown'], rollback([], false), 'work.not-taken-back'],
    [
      'only a shutdown may follow',
      ['failed'],
      { ...rollback([], false)!, pending: 'vm' },
      'work.meaning.going-off',
    ],
    ['it was kept', ['done', 'failed'], null, 'work.meaning.partly'],
    ['it was refused', ['not-run'], null, 'work.meaning.unchanged'],
  ] as const)('%s', (_, states, back, meaning) => {
    expect(meaningOf({ steps: states.map((state) => aWorkStep(state)), rollback: back }, 'failed')).toBe(
      meaning,
    );
  });
});
