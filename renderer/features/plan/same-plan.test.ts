import { expect, it } from 'vitest';
import type { PlanView } from '../../../shared/contract/plan-view.ts';
import { makeFinding } from '../../../shared/checks/make-finding.ts';
import { samePlan } from './same-plan.ts';

const finding = makeFinding('foreign-receiver', { target: 'a', name: 'VM/A' });
const plan: PlanView = {
  token: '0'.repeat(32),
  planId: '0'.repeat(16),
  purpose: 'set-up',
  name: null,
  host: 'HV1',
  steps: [{ step: { id: 's1', kind: 'start-vm', vm: { id: 'v', name: 'VM' } }, title: 'Start VM' }],
  findings: [finding],
  copies: { newSources: [], newDestinations: [], standing: [] },
  undoes: null,
  blocked: true,
  shutsDown: [],
  script: '',
  undoScript: '',
};

it('a name and a consent change nothing of what is asked for', () => {
  const named = { ...plan, token: '1'.repeat(32), name: 'week 47', blocked: false };
  expect(samePlan(plan, { ...named, findings: [{ ...finding, accepted: true }] })).toBe(true);
});

it('another step, finding, receiver or shutdown does', () => {
  const port = {
    id: 'p',
    name: 'P',
    switchId: 's',
    mode: 'Source' as const,
    vlan: { kind: 'untagged' as const },
    srIov: 'off' as const,
  };
  for (const change of [
    { steps: [] },
    { findings: [] },
    { copies: { newSources: [{ port, others: [] }], newDestinations: [], standing: [] } },
    { shutsDown: ['VM'] },
  ]) {
    expect(samePlan(plan, { ...plan, ...change })).toBe(false);
  }
});
