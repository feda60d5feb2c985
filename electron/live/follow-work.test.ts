import { expect, it } from 'vitest';
import type { Plan } from '../../shared/plan/plan.ts';
import type { Step } from '../../shared/steps/step.ts';
import { beginWork, followWork } from './follow-work.ts';

const vm = { id: '11111111-0000-4000-8000-aaaaaaaaaaaa', name: 'Sensor' };
const step: Step = { id: 's1', kind: 'stop-vm', vm, force: false };
const plan: Plan = {
  purpose: 'set-up',
  name: 'Web to sensor',
  host: 'HV1',
  steps: [step],
  undoSteps: [],
  findings: [],
  copies: { newSources: [], newDestinations: [], standing: [] },
  undoes: null,
};

it('a step under way has what it waits for, and for the read-back alone nothing', () => {
  const begun = followWork(
    beginWork('w1', plan, ''),
    { kind: 'step-started', step, title: 'Shut down Sensor', number: 1, of: 1 },
    '2026-01-01T00:00:00.000Z',
  );
  expect(begun).toMatchObject({ name: 'Web to sensor', steps: [{ state: 'running', note: null }] });
  const waiting = (note: 'guest-shutting-down' | 'waiting-for-off' | null) =>
    followWork(begun, { kind: 'step-waiting', step, note, text: 'waiting, 3 s' }, '').steps[0]?.note;
  expect(waiting('waiting-for-off')).toBe('waiting-for-off');
  expect(waiting('guest-shutting-down')).toBe('guest-shutting-down');
  expect(waiting(null)).toBeNull();
});

it('is known by its record from the beginning on', () => {
  const run = '20260101T000000000Z-aaaaaa';
  expect(followWork(beginWork('w1', plan, ''), { kind: 'run-started', run }, '').run).toBe(run);
});
