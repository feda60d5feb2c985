import { expect, it } from 'vitest';
import { shownOutcome } from './shown-outcome.ts';

const [mine, other] = ['20250304T110000000Z-abcdef', '20250304T120000000Z-abcdef'];
const run = { run: mine, purpose: 'set-up', outcome: null, cancelled: false, undoes: null } as const;

it('a record without an end is that of the run under way here, or nobody here knows', () => {
  expect(shownOutcome(run, mine)).toBe('running');
  expect(shownOutcome(run, other)).toBeNull();
  expect(shownOutcome(run, null)).toBeNull();
  expect(shownOutcome({ ...run, outcome: 'failed' }, mine)).toBe('failed');
});

it('what takes the run under way back runs too, and an undo of it does not', () => {
  const back = { run: other, outcome: null, cancelled: false, undoes: mine } as const;
  expect(shownOutcome({ ...back, purpose: 'rollback' }, mine)).toBe('running');
  expect(shownOutcome({ ...back, purpose: 'undo' }, mine)).toBeNull();
});

it('a run that a person stopped is no failure, with what it did taken back', () => {
  const cancelled = { ...run, cancelled: true } as const;
  expect(shownOutcome({ ...cancelled, outcome: 'rolled-back' }, null)).toBe('cancelled-back');
  expect(shownOutcome({ ...cancelled, outcome: 'cancelled' }, null)).toBe('cancelled');
  expect(shownOutcome({ ...run, outcome: 'rolled-back' }, null)).toBe('rolled-back');
});
