import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../shared/checks/make-finding.ts';
import { planDisable } from '../../shared/plan/disable.ts';
import type { Plan } from '../../shared/plan/plan.ts';
import { planSetUp } from '../../shared/plan/set-up.ts';
import { adapterId, anAdapter, anInventory, aVm, HOST } from '../../shared/testing/an-inventory.ts';
import type { RollbackReport, RunReport } from '../service/report.ts';
import { showEnd, showError, showFinding, showPlan } from './show.ts';

const request = {
  kind: 'set-up' as const,
  sources: [{ host: HOST, adapter: adapterId(1) }],
  destinations: [{ host: HOST, adapter: adapterId(2) }],
  setToNone: [],
  name: null,
  accepted: [],
};
const mirrored = [
  aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] }),
  aVm(2, { adapters: [anAdapter(2, 1, { mode: 'Destination' })] }),
];
const empty = (change: Partial<Plan>): Plan => ({ ...planSetUp(anInventory(mirrored), request), ...change });

const RUN = '20261122T231500123Z-k3x9qa';

describe('a plan on screen', () => {
  it('says each pair of Source and Destination once', () => {
    const text = showPlan(planSetUp(anInventory([aVm(1), aVm(2)]), request));
    expect(text.split('\n')).toEqual([
      'Plan for HV1:',
      '  1. Set mirroring mode of VM2/Network Adapter to Destination',
      '  2. Set mirroring mode of VM1/Network Adapter to Source',
      'Copies of VM1/Network Adapter go to VM2/Network Adapter.',
    ]);
  });

  it('says which copies are not expected, and which are not certain', () => {
    const inVlan = (number: number) =>
      aVm(number, { adapters: [anAdapter(number, 1, { vlanMode: 'Access', accessVlanId: 20 })] });
    const without = aVm(2, { adapters: [anAdapter(2, 1, { vlanMode: null })] });
    const said = (...vms: Parameters<typeof anInventory>[0]) =>
      showPlan(planSetUp(anInventory(vms), request))
        .split('\n')
        .at(-1);
    expect(said(inVlan(1), aVm(2))).toBe(
      'Not expected: copies of VM1/Network Adapter at VM2/Network Adapter (no VLAN in common).',
    );
    expect(said(inVlan(1), without)).toMatch(
      /^Not certain: copies of VM1\/Network Adapter at VM2\/Network Adapter \(one of them is isolated/,
    );
    expect(said(inVlan(1), inVlan(2))).toBe('Copies of VM1/Network Adapter go to VM2/Network Adapter.');
  });

  it.each([
    ['set-up', null, 'Nothing to do: the host is already set up this way.'],
    ['undo', null, 'Nothing to do: no run is on record that has not been undone.'],
    ['undo', RUN, `Nothing to do: the host is already as it was before run ${RUN}.`],
  ] as const)('without steps says why: %s %s', (purpose, undoes, said) => {
    expect(showPlan(empty({ purpose, undoes }))).toBe(said);
  });

  it('to disable what is not mirrored says so', () => {
    const plan = planDisable(
      anInventory([aVm(1)]),
      { kind: 'disable', scope: { all: true }, remove: [], accepted: [] },
      [],
    );
    expect(showPlan(plan)).toMatch(/^Nothing to do: no adapter of a VM is mirrored/);
  });

  it('that is blocked says so in its heading', () => {
    const sensor = aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination' })] });
    expect(showPlan(planSetUp(anInventory([aVm(1), aVm(2), sensor]), request))).toMatch(
      /^Plan for HV1, blocked:/,
    );
    expect(showPlan(planSetUp(anInventory([aVm(1)]), request))).toMatch(/^No plan for HV1, blocked:/);
  });
});

describe('a finding on screen', () => {
  const finding = (name: string) =>
    showFinding(makeFinding('foreign-receiver', { target: adapterId(3), name }));

  it('shows how to accept it, by name', () => {
    expect(finding('Sensor/SPAN')).toContain('--accept "foreign-receiver:Sensor/SPAN"');
  });

  it.each(['a/b/c', 'a"b/c', '$(x)/y', 'a`b/c', '%PATH%/x', 'a\u202Eb/c'])(
    'shows how to accept it by id where the name %j cannot be pasted',
    (name) => {
      expect(finding(name)).toContain(`--accept "foreign-receiver:${adapterId(3)}"`);
    },
  );
});

describe('the end of a run on screen', () => {
  const back = (steps: RollbackReport['steps']): RunReport => ({
    outcome: 'failed',
    run: null,
    steps: [],
    rollback: { complete: true, steps, error: null, pending: null },
    error: null,
  });

  it('does not say that nothing was taken back as if it had been something', () => {
    expect(showEnd(back([]))).toContain('Nothing had been changed, so nothing was taken back.');
  });

  it('counts one step as one', () => {
    const [step] = planSetUp(anInventory([aVm(1), aVm(2)]), request).steps;
    if (step === undefined) throw new Error('the plan has no step');
    const one = { step, title: '', result: 'done' as const, error: null, seconds: 0, added: null };
    expect(showEnd({ ...back([one]), steps: [one] })).toContain('taken back (1 step).');
    expect(showEnd({ ...back([]), outcome: 'done', rollback: null, steps: [one] })).toContain(
      'Done: 1 step,',
    );
  });
});

describe('an error on screen', () => {
  it('keeps the lines of a list of candidates, and no other line break', () => {
    const shape = { message: 'a\nb', hint: 'c\nd', detail: null };
    expect(showError({ code: 'Ambiguous', ...shape })).toBe('a\nb\nc\\u{A}d');
    expect(showError({ code: 'NotFound', ...shape })).toBe('a\\u{A}b\nc\\u{A}d');
  });
});
