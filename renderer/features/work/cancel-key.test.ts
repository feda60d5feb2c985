import { expect, it } from 'vitest';
import type { WorkStep } from '../../../shared/contract/work.ts';
import { adapterId, aVm } from '../../../shared/testing/an-inventory.ts';
import { cancelKey } from './cancel-key.ts';
import { aWorkStep, stopFirst } from './testing/a-work-step.ts';

const { id, name } = aVm(1);
const setMode: WorkStep['step'] = {
  id: 's2',
  kind: 'set-mode',
  vm: { id, name },
  adapter: { id: adapterId(1), name: 'Network Adapter' },
  mode: 'Source',
  from: 'None',
};
const running = (step = stopFirst, note: WorkStep['note'] = null, cancelling = false) => ({
  steps: [{ ...aWorkStep('running', step), note }],
  cancelling,
});

it('a step that changes something is brought to its end first', () => {
  expect(cancelKey(running(setMode))).toBe('work.cancel');
  expect(cancelKey(running(setMode, null, true))).toBe('work.cancelling');
  expect(cancelKey({ steps: [aWorkStep('waiting')], cancelling: false })).toBe('work.cancel');
});

it('the wait for a guest ends at once, and a guest that was asked goes on', () => {
  expect(cancelKey(running(stopFirst, 'guest-shutting-down'))).toBe('work.cancel-shutdown');
  expect(cancelKey(running(stopFirst, 'guest-shutting-down', true))).toBe('work.cancelling-now');
});

it('the wait for a person ends at once too, and so does one of which nothing is told yet', () => {
  for (const note of ['waiting-for-off', null] as const) {
    expect(cancelKey(running(stopFirst, note))).toBe('button.cancel');
    expect(cancelKey(running(stopFirst, note, true))).toBe('work.cancelling-now');
  }
});
