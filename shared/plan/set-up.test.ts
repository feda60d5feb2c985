import { describe, expect, it } from 'vitest';
import { stands } from '../checks/finding.ts';
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
import { planSetUp } from './set-up.ts';
import type { SetUpRequest } from './request.ts';

const source = (vm: number, n = 1) => ({ host: HOST, adapter: adapterId(vm, n) });
const request = (change: Partial<SetUpRequest>): SetUpRequest => ({
  kind: 'set-up',
  sources: [source(1)],
  destinations: [{ host: HOST, vm: aVm(2).id, addAdapter: 'SPAN' }],
  setToNone: [],
  accepted: [],
  ...change,
});
const kinds = (plan: { steps: readonly { kind: string }[] }) => plan.steps.map(({ kind }) => kind);
const blocking = (plan: ReturnType<typeof planSetUp>) => plan.findings.filter(stands).map(({ code }) => code);

describe('planning a set-up', () => {
  it('adds a SPAN adapter on the switch of the Source and sets what receives before what is watched', () => {
    const plan = planSetUp(anInventory([aVm(1), aVm(2)]), request({}));
    expect(kinds(plan)).toEqual(['add-adapter', 'set-mode', 'set-mode']);
    expect(plan.steps[0]).toMatchObject({ name: 'SPAN', switch: { id: SWITCH } });
    expect(plan.steps[1]).toMatchObject({ mode: 'Destination', adapter: { added: 's1' } });
    expect(plan.steps[2]).toMatchObject({ mode: 'Source', adapter: { id: adapterId(1) }, from: 'None' });
    expect(blocking(plan)).toEqual([]);
  });

  it('shuts a running generation 1 VM down first and starts it last, and says so', () => {
    const plan = planSetUp(anInventory([aVm(1), aVm(2, { generation: 1 })]), request({}));
    expect(kinds(plan)).toEqual(['stop-vm', 'add-adapter', 'set-mode', 'set-mode', 'start-vm']);
    expect(plan.findings.map(({ code }) => code)).toContain('needs-shutdown');
    expect(plan.steps.map(({ id }) => id)).toEqual(['s1', 's2', 's3', 's4', 's5']);
    expect(plan.steps[2]).toMatchObject({ adapter: { added: 's2' } });
  });

  it('asks before it counts on a guest that does not answer', () => {
    const inventory = anInventory([aVm(1), aVm(2, { generation: 1, shutdownService: false })]);
    expect(blocking(planSetUp(inventory, request({})))).toEqual(['no-shutdown-service']);
    const accepted = [{ code: 'no-shutdown-service' as const, target: aVm(2).id }];
    expect(blocking(planSetUp(inventory, request({ accepted })))).toEqual([]);
  });

  it.each(['Saved', 'Paused', 'Starting', 'RunningCritical'])(
    'blocks hardware changes of a VM in state %s',
    (state) => {
      expect(blocking(planSetUp(anInventory([aVm(1), aVm(2, { state })]), request({})))).toEqual([
        'vm-state',
      ]);
    },
  );

  it('blocks hardware changes of a VM that is backing up', () => {
    const inventory = anInventory([aVm(1), aVm(2, { status: ['Ok', 'BackingUpVirtualMachine'] })]);
    expect(blocking(planSetUp(inventory, request({})))).toEqual(['vm-busy']);
  });

  it('has nothing to do on the host it leads to', () => {
    const inventory = anInventory([aVm(1), aVm(2)]);
    const after = expectAll(inventory, planSetUp(inventory, request({})).steps);
    const again = planSetUp(after, request({}));
    expect(again.steps).toEqual([]);
    expect(blocking(again)).toEqual([]);
  });

  it('undoes itself: after its undo steps the host is as before', () => {
    const inventory = anInventory([aVm(1), aVm(2, { generation: 1 })]);
    const plan = planSetUp(inventory, request({}));
    const back = expectAll(expectAll(inventory, plan.steps), plan.undoSteps);
    expect(back).toEqual(inventory);
    expect(plan.undoSteps[0]?.id).toBe('s6');
  });

  it.each([
    ['no Source', { sources: [] }, ['no-source']],
    ['no Destination', { destinations: [] }, ['no-destination']],
    ['an adapter as both', { destinations: [source(1)] }, ['destination-is-source']],
    ['another host', { sources: [{ host: 'HV2', adapter: adapterId(1) }] }, ['other-host']],
    ['an adapter that is gone', { sources: [source(7)] }, ['no-such-thing']],
  ])('blocks %s', (_, change, codes) => {
    const plan = planSetUp(anInventory([aVm(1), aVm(2)]), request(change));
    expect(blocking(plan)).toEqual(codes);
    expect(plan.steps).toEqual([]);
  });

  it('blocks a Destination on another switch than its Source', () => {
    const elsewhere = anAdapter(2, 1, { switchId: OTHER_SWITCH, switchName: 'Lab' });
    const plan = planSetUp(
      anInventory([aVm(1), aVm(2, { adapters: [elsewhere] })]),
      request({ destinations: [source(2)] }),
    );
    expect(blocking(plan)).toEqual(['other-switch']);
  });

  it('blocks a Source that is not connected', () => {
    const loose = anAdapter(1, 1, { switchId: null, switchName: null });
    const plan = planSetUp(anInventory([aVm(1, { adapters: [loose] }), aVm(2)]), request({}));
    expect(blocking(plan)).toContain('not-connected');
  });

  it('blocks a name that another adapter of the VM bears', () => {
    const taken = anAdapter(2, 2, { name: 'span', switchId: OTHER_SWITCH });
    const plan = planSetUp(anInventory([aVm(1), aVm(2, { adapters: [anAdapter(2), taken] })]), request({}));
    expect(blocking(plan)).toEqual(['name-taken']);
  });
});

describe('who receives the copies', () => {
  const sensor = aVm(3, { name: 'Sensor', adapters: [anAdapter(3, 1, { mode: 'Destination' })] });

  it('names every Destination on the switch that nobody asked for, and blocks on it', () => {
    const plan = planSetUp(anInventory([aVm(1), aVm(2), sensor]), request({}));
    expect(plan.findings.find(({ code }) => code === 'foreign-receiver')).toMatchObject({
      target: adapterId(3),
      name: 'Sensor/Network Adapter',
      severity: 'blocks',
    });
    expect(plan.copies.newSources[0]?.others.map(({ name }) => name)).toEqual([
      'VM2/SPAN',
      'Sensor/Network Adapter',
    ]);
  });

  it('lets it pass when it is accepted by id, and only that one', () => {
    const accepted = [{ code: 'foreign-receiver' as const, target: adapterId(3) }];
    const inventory = anInventory([aVm(1), aVm(2), sensor]);
    expect(blocking(planSetUp(inventory, request({ accepted })))).toEqual([]);
    const other = [{ code: 'foreign-receiver' as const, target: adapterId(4) }];
    expect(blocking(planSetUp(inventory, request({ accepted: other })))).toEqual(['foreign-receiver']);
  });

  it('lets it pass when the plan sets it to None', () => {
    const plan = planSetUp(anInventory([aVm(1), aVm(2), sensor]), request({ setToNone: [source(3)] }));
    expect(blocking(plan)).toEqual([]);
    expect(plan.steps[0]).toMatchObject({ kind: 'set-mode', mode: 'None', adapter: { id: adapterId(3) } });
  });

  it('does not mind a Destination on another switch', () => {
    const far = aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Destination', switchId: OTHER_SWITCH })] });
    expect(blocking(planSetUp(anInventory([aVm(1), aVm(2), far]), request({})))).toEqual([]);
  });

  it('counts the external port of the switch as a receiver', () => {
    const switches = [aSwitch(SWITCH, 'vSwitch0', { type: 'External', externalPortMode: 'Destination' })];
    const plan = planSetUp(anInventory([aVm(1), aVm(2)], { switches }), request({}));
    expect(plan.findings.find(({ code }) => code === 'foreign-receiver')?.name).toBe(
      'external port of vSwitch0',
    );
  });

  it('counts an adapter of the management OS as a receiver', () => {
    const hostAdapters = [
      anAdapter(9, 1, {
        id: 'Microsoft:00000000-0000-4000-8000-000000000099',
        mode: 'Destination',
        name: 'Mgmt',
      }),
    ];
    const plan = planSetUp(anInventory([aVm(1), aVm(2)], { hostAdapters }), request({}));
    expect(plan.findings.find(({ code }) => code === 'foreign-receiver')?.name).toBe('management OS/Mgmt');
  });

  it('tells which other Sources a new Destination will also receive copies of', () => {
    const watched = aVm(4, { adapters: [anAdapter(4, 1, { mode: 'Source' })] });
    const plan = planSetUp(anInventory([aVm(1), aVm(2), watched]), request({}));
    expect(plan.findings.find(({ code }) => code === 'foreign-source')?.target).toBe(adapterId(4));
    expect(plan.copies.newDestinations[0]?.others.map(({ name }) => name)).toEqual([
      'VM1/Network Adapter',
      'VM4/Network Adapter',
    ]);
  });

  it('does not block again for a Source that was one before', () => {
    const inventory = anInventory([
      aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] }),
      aVm(2),
      sensor,
    ]);
    expect(blocking(planSetUp(inventory, request({})))).toEqual([]);
  });
});
