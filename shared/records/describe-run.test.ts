import { describe, expect, it } from 'vitest';
import { adapterId, aVm, HOST, SWITCH } from '../testing/an-inventory.ts';
import { NOTHING } from '../steps/target-state.ts';
import type { Step } from '../steps/step.ts';
import { describeRun } from './describe-run.ts';
import type { RecordedStep, RunRecord } from './run-record.ts';

const vm = { id: aVm(1).id, name: 'Sensor' };
const adapter = { id: adapterId(1), name: 'LAN' };
const vmSwitch = { id: SWITCH, name: 'vSwitch0' };
const STEPS: readonly Step[] = [
  { id: 's1', kind: 'stop-vm', vm, force: false },
  { id: 's2', kind: 'add-adapter', vm, name: 'SPAN', switch: vmSwitch, staticMac: null, replaces: null },
  { id: 's3', kind: 'set-mode', vm, adapter, mode: 'Source', from: 'None' },
  { id: 's4', kind: 'start-vm', vm },
  { id: 's5', kind: 'rename-adapter', vm, adapter, name: 'WAN' },
  { id: 's6', kind: 'connect-adapter', vm, adapter, switch: vmSwitch },
  { id: 's7', kind: 'disconnect-adapter', vm, adapter },
  { id: 's8', kind: 'remove-adapter', vm, adapter },
  { id: 's9', kind: 'create-switch', name: 'Lab', type: 'Private', card: null, allowManagementOs: false },
  { id: 's10', kind: 'remove-switch', switch: vmSwitch },
];
const run = (steps: readonly Step[], result: RecordedStep['result'] = 'done'): RunRecord => ({
  run: '20260101T000000000Z-aaaaaa',
  host: HOST,
  purpose: 'set-up',
  undoes: null,
  name: null,
  startedAt: '',
  endedAt: '',
  steps: steps.map((step) => ({
    step,
    before: NOTHING,
    startedAt: '',
    endedAt: '',
    result,
    code: null,
    message: null,
    after: null,
    added: null,
  })),
  outcome: 'done',
  stopped: null,
  cut: false,
});

describe('a run in short', () => {
  it('is what it did, without the shutdowns', () => {
    expect(describeRun(run(STEPS.slice(0, 4)))).toBe(
      'enable: SPAN added to Sensor, Sensor/LAN set to Source',
    );
    expect(describeRun(run(STEPS.slice(4, 8)))).toBe(
      'enable: Sensor/LAN renamed to WAN, Sensor/LAN connected to vSwitch0, Sensor/LAN disconnected, Sensor/LAN removed',
    );
    expect(describeRun({ ...run(STEPS.slice(8)), purpose: 'disable' })).toBe(
      'disable: switch Lab created, switch vSwitch0 removed',
    );
  });

  it('is what it did to the power where it did nothing else', () => {
    const [stop, , , start] = STEPS as readonly [Step, Step, Step, Step];
    expect(describeRun({ ...run([start]), purpose: 'undo' })).toBe('undo: Sensor started');
    expect(describeRun(run([stop, start]))).toBe('enable: Sensor shut down, Sensor started');
  });

  it('is nothing where an undo found nothing to do', () => {
    expect(describeRun({ ...run([]), purpose: 'undo' })).toBe('undo: nothing was left to do');
    expect(describeRun({ ...run([]), outcome: null })).toBe('enable: nothing that is on record as done');
  });

  it('names four things and counts the rest', () => {
    expect(describeRun(run(STEPS))).toMatch(/connected to vSwitch0, 4 more$/);
  });

  it('does not count as done what is not on record as done', () => {
    for (const result of ['failed', 'unknown', null] as const) {
      expect(describeRun(run(STEPS, result))).toBe('enable: nothing that is on record as done');
    }
  });
});
