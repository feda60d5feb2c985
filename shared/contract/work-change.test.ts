import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withWorkChange, WorkChange, workChange } from './work-change.ts';
import type { Work, WorkRollback, WorkStep } from './work.ts';

const STATES = ['waiting', 'running', 'done', 'failed', 'unknown', 'not-run'] as const;
const error = { code: 'OperationFailed' as const, message: 'no', hint: null, detail: null };

const aStep = (state: WorkStep['state'], seconds: number | null): WorkStep => ({
  step: { id: 's1', kind: 'start-vm', vm: { id: '11111111-0000-4000-8000-aaaaaaaaaaaa', name: 'VM1' } },
  title: 'Start VM1',
  state,
  startedAt: null,
  seconds,
  note: null,
  added: null,
  error: null,
});
const aWork = (steps: WorkStep[], change: Partial<Work> = {}): Work => ({
  id: 'w1',
  purpose: 'set-up',
  name: null,
  startedAt: '2026-01-01T00:00:00.000Z',
  endedAt: null,
  steps,
  cancelling: false,
  rollback: null,
  outcome: null,
  error: null,
  run: null,
  ...change,
});

const step = fc
  .tuple(fc.constantFrom(...STATES), fc.option(fc.nat(9)))
  .map(([state, seconds]) => aStep(state, seconds));
const back: fc.Arbitrary<WorkRollback | null> = fc.option(
  fc.record({
    because: fc.constant(error),
    steps: fc.array(step, { maxLength: 3 }),
    complete: fc.option(fc.boolean()),
    error: fc.option(fc.constant(error)),
    pending: fc.option(fc.constant('11111111-0000-4000-8000-aaaaaaaaaaaa')),
  }),
);
const work = fc
  .tuple(fc.array(step, { minLength: 2, maxLength: 4 }), back, fc.boolean(), fc.constantFrom('w1', 'w2'))
  .map(([steps, rollback, cancelling, id]) => aWork(steps, { rollback, cancelling, id }));

describe('what is told of a run under way', () => {
  it('leads to the same run as the whole of it, or is refused', () => {
    fc.assert(
      fc.property(work, work, (before, after) => {
        const change = workChange(before, after);
        fc.pre(change !== null);
        expect(withWorkChange(before, WorkChange.parse(change))).toEqual(after);
        expect(withWorkChange({ ...before, id: 'w9' }, change)).toBeNull();
      }),
    );
  });

  it('is one step of a thousand, and the others stay the very same', () => {
    const steps = Array.from({ length: 1000 }, () => aStep('waiting', null));
    const before = aWork(steps);
    const after = aWork([...steps.slice(0, 500), aStep('running', null), ...steps.slice(501)]);
    const change = workChange(before, after);
    expect(change).toEqual({
      work: 'w1',
      fields: {},
      steps: [{ at: 500, step: aStep('running', null) }],
      rollback: null,
    });
    expect(withWorkChange(before, change!)?.steps[999]).toBe(steps[999]);
    expect(workChange(before, aWork(steps.map((each) => ({ ...each }))))?.steps).toEqual([]);
  });

  it('is the whole where a rollback begins, and its next steps after that', () => {
    const begun = { because: error, steps: [], complete: null, error: null, pending: null };
    expect(workChange(aWork([]), aWork([], { rollback: begun }))).toBeNull();
    const stepped = { ...begun, steps: [aStep('running', null)] };
    const change = workChange(aWork([], { rollback: begun }), aWork([], { rollback: stepped }));
    expect(change?.rollback).toEqual({ fields: {}, steps: [{ at: 0, step: aStep('running', null) }] });
  });

  it('does not fit a run that has not come that far', () => {
    const change = { work: 'w1', fields: {}, steps: [{ at: 3, step: aStep('done', 1) }], rollback: null };
    expect(withWorkChange(aWork([aStep('done', 1)]), change)).toBeNull();
    expect(withWorkChange(null, change)).toBeNull();
  });
});
