import { describe, expect, it } from 'vitest';
import { stands } from '../checks/finding.ts';
import type { VirtualMachine } from '../model/virtual-machine.ts';
import type { OurAdapter } from '../records/ours.ts';
import { expectAll } from '../steps/run-through.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  HOST,
  OTHER_SWITCH,
  SWITCH,
} from '../testing/an-inventory.ts';
import { PlanRequest, type SetUpRequest } from './request.ts';
import { planSetUp } from './set-up.ts';

const OTHER = { switchId: OTHER_SWITCH, switchName: 'Lab' };
const THIRD = aSwitch('00000000-0000-4000-8000-000000000902', 'Third');
/** VM1 is on the first switch, VM2 on the other; VM3 is on both, and VM4 on the first. */
const host = (change: Partial<VirtualMachine> = {}) =>
  anInventory(
    [
      aVm(1),
      aVm(2, { adapters: [anAdapter(2, 1, OTHER)] }),
      aVm(3, { adapters: [anAdapter(3), anAdapter(3, 2, { ...OTHER, name: 'Second' })], ...change }),
      aVm(4),
    ],
    { switches: [aSwitch(), aSwitch(OTHER_SWITCH, 'Lab'), THIRD] },
  );
const there = (vm: number, n = 1) => ({ host: HOST, adapter: adapterId(vm, n) });
const added = (vm: number, addAdapter: string, on?: string) => ({
  host: HOST,
  vm: aVm(vm).id,
  addAdapter,
  ...(on === undefined ? {} : { switch: on }),
});
const request = (change: Partial<SetUpRequest>): SetUpRequest => ({
  kind: 'set-up',
  sources: [there(1), there(2)],
  destinations: [added(4, 'SPAN'), added(4, 'SPAN-2', OTHER_SWITCH)],
  setToNone: [],
  name: null,
  accepted: [],
  ...change,
});
const blocking = (plan: ReturnType<typeof planSetUp>) =>
  plan.findings.filter(stands).map(({ code, name }) => [code, name]);

describe('a set-up of several switches', () => {
  it('adds on each switch, and sets all that receives before all that is watched', () => {
    const plan = planSetUp(host(), request({}));
    expect(blocking(plan)).toEqual([]);
    expect(
      plan.steps.map((step) =>
        step.kind === 'add-adapter'
          ? [step.name, step.switch]
          : [step.kind, step.kind === 'set-mode' ? step.mode : null],
      ),
    ).toEqual([
      ['SPAN', { id: SWITCH, name: 'vSwitch0' }],
      ['set-mode', 'Destination'],
      ['SPAN-2', { id: OTHER_SWITCH, name: 'Lab' }],
      ['set-mode', 'Destination'],
      ['set-mode', 'Source'],
      ['set-mode', 'Source'],
    ]);
    expect(
      plan.copies.newSources.map(({ port, others }) => [port.name, others.map(({ name }) => name)]),
    ).toEqual([
      ['VM1/Network Adapter', ['VM4/SPAN']],
      ['VM2/Network Adapter', ['VM4/SPAN-2']],
    ]);
  });

  it('shuts a VM that gets two adapters down once', () => {
    const both = [added(3, 'SPAN', SWITCH), added(3, 'SPAN-2', OTHER_SWITCH)];
    const plan = planSetUp(host({ generation: 1 }), request({ destinations: both }));
    const kinds = plan.steps.map(({ kind }) => kind);
    expect(kinds.filter((kind) => kind === 'stop-vm' || kind === 'start-vm')).toEqual([
      'stop-vm',
      'start-vm',
    ]);
    expect([kinds[0], kinds.at(-1)]).toEqual(['stop-vm', 'start-vm']);
    expect(plan.undoSteps.filter(({ kind }) => kind === 'stop-vm')).toHaveLength(1);
  });

  it.each([
    ['two VMs', [added(3, 'SPAN'), added(4, 'SPAN', OTHER_SWITCH)]],
    ['one VM', [added(3, 'SPAN', SWITCH), added(3, 'SPAN-2', OTHER_SWITCH)]],
    ['an adapter that is there, and one to add', [there(4), added(3, 'SPAN', OTHER_SWITCH.toUpperCase())]],
    ['adapters that are there', [there(3), there(3, 2)]],
  ])('to %s undoes itself, and has nothing to do on the host it leads to', (_, destinations) => {
    const before = host({ generation: 1 });
    const wanted = request({ destinations });
    const plan = planSetUp(before, wanted);
    expect(blocking(plan)).toEqual([]);
    const after = expectAll(before, plan.steps);
    expect(planSetUp(after, wanted)).toMatchObject({ steps: [] });
    expect(blocking(planSetUp(after, wanted))).toEqual([]);
    expect(expectAll(after, plan.undoSteps)).toEqual(before);
  });

  it('counts all that it adds to one VM against what the VM may have', () => {
    const plan = (count: number) => {
      const adapters = Array.from({ length: count }, (_, index) => anAdapter(3, index + 1));
      const destinations = [added(3, 'SPAN', SWITCH), added(3, 'SPAN-2', OTHER_SWITCH)];
      return planSetUp(host({ generation: 1, adapters }), request({ destinations }));
    };
    expect(blocking(plan(6))).toEqual([]);
    expect(blocking(plan(7))).toEqual([['adapters-full', 'VM3']]);
    expect(blocking(plan(8))).toEqual([['adapters-full', 'VM3']]);
  });

  it('connects an adapter of ours again on the switch that it is for', () => {
    const left = anAdapter(4, 2, { name: 'SPAN-2', switchId: null, switchName: null, connected: false });
    const before = anInventory([
      ...host().virtualMachines.slice(0, 3),
      aVm(4, { adapters: [anAdapter(4), left] }),
    ]);
    const ours: OurAdapter[] = [{ id: left.id, vmId: aVm(4).id, name: 'SPAN-2', switchId: OTHER_SWITCH }];
    const plan = planSetUp(before, request({}), ours);
    expect(blocking(plan)).toEqual([]);
    expect(plan.steps.find(({ kind }) => kind === 'connect-adapter')).toMatchObject({
      switch: { id: OTHER_SWITCH, name: 'Lab' },
    });
    expect(planSetUp(expectAll(before, plan.steps), request({}), ours).steps).toEqual([]);
  });

  it('is asked for by the contract, with or without a switch', () => {
    expect(PlanRequest.safeParse(request({})).success).toBe(true);
    const strange = { ...added(4, 'SPAN'), switch: 'Lab' };
    expect(PlanRequest.safeParse(request({ destinations: [strange] })).success).toBe(false);
  });
});

describe('a switch with one side of the copying', () => {
  const watched = (n: number): [string, string] => ['other-switch', `VM${String(n)}/Network Adapter`];

  it.each([
    ['is watched, and nobody receives there', { destinations: [added(4, 'SPAN')] }, [watched(2)]],
    [
      'is the first one, and nobody receives there',
      { destinations: [added(4, 'SPAN', OTHER_SWITCH)] },
      [watched(1)],
    ],
    [
      'has a Destination, and nothing there is watched',
      { sources: [there(1)], destinations: [added(4, 'SPAN'), there(2)] },
      [watched(2)],
    ],
    [
      'would get a Destination, and nothing there is watched',
      { destinations: [...request({}).destinations, added(4, 'SPAN-3', THIRD.id)] },
      [['other-switch', 'VM4/SPAN-3']],
    ],
    [
      'is not on this host',
      {
        sources: [there(1)],
        destinations: [added(4, 'SPAN'), added(4, 'SPAN-3', '00000000-0000-4000-8000-000000000999')],
      },
      [['other-switch', 'VM4/SPAN-3']],
    ],
    [
      'is any of them',
      { sources: [there(1), there(2)], destinations: [added(4, 'SPAN', THIRD.id)] },
      [watched(2), ['other-switch', 'VM4/SPAN']],
    ],
  ])('blocks, by name, where it %s', (_, change, codes) => {
    const plan = planSetUp(host(), request(change));
    expect(blocking(plan)).toEqual(codes);
    expect(plan.steps).toEqual([]);
  });

  it('is told from one of the same name, the first one too', () => {
    const named = host();
    const twins = anInventory(
      named.virtualMachines.map((vm) => ({
        ...vm,
        adapters: vm.adapters.map((each) => ({ ...each, switchName: 'vSwitch0' })),
      })),
      { switches: [aSwitch(), aSwitch(OTHER_SWITCH)] },
    );
    for (const [on, id] of [
      [SWITCH, OTHER_SWITCH],
      [OTHER_SWITCH, SWITCH],
    ] as const) {
      const [finding] = planSetUp(twins, request({ destinations: [added(4, 'SPAN', on)] })).findings;
      expect(finding?.details).toEqual([{ code: 'same-named-switch', name: 'vSwitch0', id }]);
    }
  });
});

describe('SPAN adapters of one VM', () => {
  it('need two names for two switches', () => {
    const same = [added(4, 'SPAN'), added(4, 'span', OTHER_SWITCH)];
    expect(blocking(planSetUp(host(), request({ destinations: same })))).toEqual([
      ['asked-twice', 'VM4/span'],
    ]);
  });

  it('are one where the same is named twice, the first Source\u2019s switch also by its id', () => {
    const same = [added(4, 'SPAN'), added(4, 'span', SWITCH.toUpperCase())];
    const plan = planSetUp(host(), request({ sources: [there(1)], destinations: same }));
    expect(blocking(plan)).toEqual([]);
    expect(plan.steps.map(({ kind }) => kind)).toEqual(['add-adapter', 'set-mode', 'set-mode']);
  });
});
