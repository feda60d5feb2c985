import { describe, expect, it } from 'vitest';
import { HOST } from '../testing/an-inventory.ts';
import { NOTHING } from '../steps/target-state.ts';
import { runFromLines } from './read-run.ts';
import { RunRecordLine } from './run-record.ts';

const line = { version: 1 as const, run: '20260101T000000000Z-aaaaaa' };
const at = (second: number) => `2026-01-01T00:00:0${String(second)}.000Z`;
const started: RunRecordLine = {
  ...line,
  record: 'run-started',
  at: at(0),
  host: HOST,
  purpose: 'set-up',
  undoes: null,
  name: 'Web to the sensor',
};
const vm = { id: '11111111-0000-4000-8000-aaaaaaaaaaaa', name: 'Sensor' };
const intended: RunRecordLine = {
  ...line,
  record: 'step-intended',
  at: at(1),
  step: { id: 's1', kind: 'start-vm', vm },
  before: NOTHING,
};
const failed: RunRecordLine = {
  ...line,
  record: 'step-ended',
  at: at(2),
  step: 's1',
  result: 'failed',
  code: 'OutOfMemory',
  message: 'Not enough memory.',
  after: null,
  added: null,
};
const over: RunRecordLine = { ...line, record: 'run-ended', at: at(3), outcome: 'failed' };

describe('a run from its lines', () => {
  it('has its name, and when it and each step began and ended, and why it failed', () => {
    expect(runFromLines([started, intended, failed, over])).toMatchObject({
      name: 'Web to the sensor',
      startedAt: at(0),
      endedAt: at(3),
      steps: [{ startedAt: at(1), endedAt: at(2), code: 'OutOfMemory', message: 'Not enough memory.' }],
    });
  });

  it('knows why one that was taken back had stopped, as far as its record says so', () => {
    const back: RunRecordLine = { ...line, record: 'run-ended', at: at(3), outcome: 'rolled-back' };
    expect(runFromLines([started, { ...back, stopped: 'cancelled' }])).toMatchObject({
      outcome: 'rolled-back',
      stopped: 'cancelled',
    });
    expect(runFromLines([started, RunRecordLine.parse(back)])).toMatchObject({ stopped: null });
    expect(runFromLines([started, over])).toMatchObject({ stopped: null });
  });

  it('says of a step without an outcome only when it began', () => {
    expect(runFromLines([started, intended])).toMatchObject({
      endedAt: null,
      outcome: null,
      steps: [{ startedAt: at(1), endedAt: null, result: null, code: null, message: null }],
    });
  });
});
