import { describe, expect, it } from 'vitest';
import { stands } from '../checks/finding.ts';
import type { MirroringMode } from '../model/mirroring-mode.ts';
import { expectAll } from '../steps/run-through.ts';
import {
  adapterId,
  anAdapter,
  anInventory,
  aSwitch,
  aVm,
  OTHER_SWITCH,
  SWITCH,
} from '../testing/an-inventory.ts';
import { planChangeAdapters } from './change-adapters.ts';
import type { Plan } from './plan.ts';
import type { AdapterChange } from './request.ts';
import { mirrorPorts } from './who-receives.ts';

const wish = (vm: number, mode: MirroringMode, target: string | null = SWITCH): AdapterChange => ({
  adapter: adapterId(vm),
  mode,
  switch: target,
});
const asked = (...changes: AdapterChange[]) => ({
  kind: 'change-adapters' as const,
  changes,
  accepted: [],
});
const vmWith = (n: number, mode: MirroringMode, change = {}) =>
  aVm(n, { adapters: [anAdapter(n, 1, { mode, ...change })] });
const told = ({ steps }: Plan) =>
  steps.map((step) => {
    if (step.kind === 'set-mode') return `${step.vm.name} ${step.from}>${step.mode}`;
    if (step.kind === 'connect-adapter') return `${step.vm.name} to ${step.switch.name}`;
    return step.kind === 'disconnect-adapter' ? `${step.vm.name} off` : step.kind;
  });
const codes = (plan: Plan) => plan.findings.map(({ code }) => code);
const blocking = (plan: Plan) => plan.findings.filter(stands).map(({ code, target }) => [code, target]);

describe('planning the settings of adapters', () => {
  it('has no step for what is so already, whatever the capitals of its ids', () => {
    const inventory = anInventory([vmWith(1, 'Source'), vmWith(2, 'Destination')]);
    const request = asked(
      {
        adapter: adapterId(1).toUpperCase().replace('MICROSOFT', 'Microsoft'),
        mode: 'Source',
        switch: SWITCH,
      },
      { ...wish(2, 'Destination'), switch: SWITCH.toUpperCase() },
    );
    const plan = planChangeAdapters(inventory, request);
    expect(plan).toMatchObject({ purpose: 'change-adapters', name: null, steps: [], findings: [] });
  });

  it('ends roles, Sources first, then moves, then begins them, Destinations first', () => {
    const inventory = anInventory([
      vmWith(1, 'Destination'),
      vmWith(2, 'Source'),
      vmWith(3, 'None'),
      vmWith(4, 'None'),
      vmWith(5, 'None'),
    ]);
    const plan = planChangeAdapters(
      inventory,
      asked(
        wish(1, 'None'),
        wish(2, 'Source', OTHER_SWITCH),
        wish(3, 'Source', OTHER_SWITCH),
        wish(4, 'Destination', OTHER_SWITCH),
        wish(5, 'None', null),
      ),
    );
    expect(told(plan)).toEqual([
      'VM2 Source>None',
      'VM1 Destination>None',
      'VM2 to Lab',
      'VM3 to Lab',
      'VM4 to Lab',
      'VM5 off',
      'VM4 None>Destination',
      'VM2 None>Source',
      'VM3 None>Source',
    ]);
    expect(plan.steps.map(({ id }) => id)).toEqual(plan.steps.map((_, index) => `s${String(index + 1)}`));
    expect(blocking(plan)).toEqual([]);
  });

  it('copies to nobody in between when two adapters change their roles', () => {
    const inventory = anInventory([vmWith(1, 'Source'), vmWith(2, 'Destination'), vmWith(3, 'None')]);
    const { steps } = planChangeAdapters(
      inventory,
      asked(wish(1, 'Destination'), wish(2, 'Source'), wish(3, 'Source')),
    );
    const between = steps.slice(0, -1).map((_, index) => {
      const ports = mirrorPorts(expectAll(inventory, steps.slice(0, index + 1)));
      const names = (mode: MirroringMode) =>
        ports.filter((port) => port.mode === mode).map(({ name }) => name);
      return names('Destination').length === 0 ? [] : names('Source');
    });
    expect(between.flat()).toEqual(['VM2/Network Adapter']);
    expect(mirrorPorts(expectAll(inventory, steps)).map(({ mode }) => mode)).toEqual([
      'Destination',
      'Source',
      'Source',
    ]);
  });

  it('says that a role is given up for another one', () => {
    const plan = planChangeAdapters(anInventory([vmWith(1, 'Source')]), asked(wish(1, 'Destination')));
    expect(plan.findings).toContainEqual(
      expect.objectContaining({
        code: 'role-change',
        target: adapterId(1),
        details: [{ code: 'mode', mode: 'Source' }],
      }),
    );
  });

  it('warns of Sources that nobody receives any more, whatever becomes of their last Destination', () => {
    const inventory = anInventory([vmWith(1, 'Source'), vmWith(2, 'Destination'), vmWith(3, 'Source')]);
    const warned = (mode: 'None' | 'Source') =>
      planChangeAdapters(inventory, asked(wish(2, mode)))
        .findings.filter(({ code }) => code === 'source-without-destination')
        .map(({ severity, target }) => [severity, target]);
    expect(warned('None')).toEqual([
      ['warns', adapterId(1)],
      ['warns', adapterId(3)],
    ]);
    // The new Source never had a receiver to lose.
    expect(warned('Source')).toEqual([
      ['warns', adapterId(1)],
      ['warns', adapterId(3)],
    ]);
    const another = anInventory([...inventory.virtualMachines, vmWith(4, 'Destination')]);
    expect(codes(planChangeAdapters(another, asked(wish(2, 'None'))))).toEqual([]);
  });

  it('takes the Destinations that it names for asked, and any other for foreign', () => {
    const inventory = anInventory([vmWith(1, 'None'), vmWith(2, 'Destination'), vmWith(3, 'Destination')]);
    const request = asked(wish(1, 'Source'), wish(2, 'Destination'));
    expect(blocking(planChangeAdapters(inventory, request))).toEqual([['foreign-receiver', adapterId(3)]]);
    const accepted = [{ code: 'foreign-receiver' as const, target: adapterId(3) }];
    expect(blocking(planChangeAdapters(inventory, { ...request, accepted }))).toEqual([]);
  });

  it('refuses a role on an adapter without a switch, unless it has it already', () => {
    const inventory = anInventory([
      vmWith(1, 'None'),
      vmWith(2, 'Source', { switchId: null, switchName: null }),
    ]);
    expect(blocking(planChangeAdapters(inventory, asked(wish(1, 'Source', null))))).toEqual([
      ['not-connected', adapterId(1)],
    ]);
    expect(codes(planChangeAdapters(inventory, asked(wish(2, 'Source', null))))).toEqual([]);
    expect(blocking(planChangeAdapters(inventory, asked(wish(2, 'Destination', null))))).toEqual([
      ['not-connected', adapterId(2)],
    ]);
    expect(told(planChangeAdapters(inventory, asked(wish(2, 'Source', OTHER_SWITCH))))).toEqual([
      'VM2 Source>None',
      'VM2 to Lab',
      'VM2 None>Source',
    ]);
  });

  it('takes a Source off its switch and leaves it its mode, which does nothing there', () => {
    const inventory = anInventory([vmWith(1, 'Source'), vmWith(2, 'Destination')]);
    const request = asked(wish(1, 'Source', null));
    const plan = planChangeAdapters(inventory, request);
    expect(told(plan)).toEqual(['VM1 off']);
    expect(codes(plan)).toEqual(['mode-without-switch', 'destination-without-source']);
    expect(blocking(plan)).toEqual([]);
    expect(planChangeAdapters(expectAll(inventory, plan.steps), request).steps).toEqual([]);
    expect(expectAll(expectAll(inventory, plan.steps), plan.undoSteps)).toEqual(inventory);
  });

  it('sets a mode that could not be read to None, and leaves it alone where it need not change', () => {
    const inventory = anInventory([
      aVm(1, { adapters: [anAdapter(1, 1, { mode: null })] }),
      vmWith(2, 'None'),
    ]);
    const plan = planChangeAdapters(inventory, asked(wish(1, 'None'), wish(2, 'None')));
    expect(told(plan)).toEqual(['VM1 None>None']);
    expect(planChangeAdapters(expectAll(inventory, plan.steps), asked(wish(1, 'None'))).steps).toEqual([]);
  });

  it('refuses what is not there, what is the management OS’s, and what is asked in two ways', () => {
    const hostAdapter = { ...anAdapter(9), id: 'Microsoft:00000000-0000-4000-8000-000000000999' };
    const inventory = anInventory([vmWith(1, 'None'), vmWith(2, 'None')], { hostAdapters: [hostAdapter] });
    const gone = '00000000-0000-4000-8000-000000000777';
    const plan = planChangeAdapters(
      inventory,
      asked(
        wish(7, 'None'),
        wish(1, 'None', gone),
        { adapter: hostAdapter.id, mode: 'None', switch: SWITCH },
        wish(2, 'Source'),
        wish(2, 'Destination'),
      ),
    );
    expect(plan.steps).toEqual([]);
    expect(blocking(plan)).toEqual([
      ['asked-twice', adapterId(2)],
      ['no-such-thing', adapterId(7)],
      ['no-such-thing', gone],
      ['host-adapter', hostAdapter.id],
    ]);
    expect(told(planChangeAdapters(inventory, asked(wish(2, 'Source'), wish(2, 'Source'))))).toEqual([
      'VM2 None>Source',
    ]);
  });

  it('looks at SR-IOV as it is on the switch that the adapter comes to', () => {
    const iov = { iovWeight: 50, iovDataPathActive: false };
    const switches = [aSwitch(), aSwitch(OTHER_SWITCH, 'Lab', { iov: true })];
    const inventory = anInventory([vmWith(1, 'None', iov)], {
      switches,
      host: { name: 'HV1', fullyQualifiedName: null, iovSupport: true },
    });
    expect(codes(planChangeAdapters(inventory, asked(wish(1, 'Source'))))).not.toContain('sr-iov-enabled');
    expect(codes(planChangeAdapters(inventory, asked(wish(1, 'Source', OTHER_SWITCH))))).toContain(
      'sr-iov-enabled',
    );
  });

  it('names the Destinations that lose their last Source, and a VM that does not run', () => {
    const inventory = anInventory([vmWith(1, 'Source'), vmWith(2, 'Destination')]);
    expect(codes(planChangeAdapters(inventory, asked(wish(1, 'None'))))).toEqual([
      'destination-without-source',
    ]);
    const off = anInventory([{ ...vmWith(1, 'None'), state: 'Off' }]);
    expect(codes(planChangeAdapters(off, asked(wish(1, 'Source'))))).toEqual(['vm-off']);
    expect(codes(planChangeAdapters(off, asked(wish(1, 'None', null))))).toEqual([]);
  });

  it('is taken back by steps that lead to the host before', () => {
    const inventory = anInventory([vmWith(1, 'Source'), vmWith(2, 'Destination'), vmWith(3, 'None')]);
    const plan = planChangeAdapters(
      inventory,
      asked(wish(1, 'Source', OTHER_SWITCH), wish(2, 'None', null), wish(3, 'Destination', OTHER_SWITCH)),
    );
    expect(expectAll(expectAll(inventory, plan.steps), plan.undoSteps)).toEqual(inventory);
  });
});
