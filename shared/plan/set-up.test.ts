import { describe, expect, it } from 'vitest';
import { stands } from '../checks/finding.ts';
import type { Inventory } from '../model/inventory.ts';
import type { NetworkAdapter } from '../model/network-adapter.ts';
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
import { planSetUp } from './set-up.ts';
import type { SetUpRequest } from './request.ts';

const source = (vm: number, n = 1) => ({ host: HOST, adapter: adapterId(vm, n) });
const request = (change: Partial<SetUpRequest>): SetUpRequest => ({
  kind: 'set-up',
  sources: [source(1)],
  destinations: [{ host: HOST, vm: aVm(2).id, addAdapter: 'SPAN' }],
  setToNone: [],
  name: null,
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

  it('blocks one adapter more than the VM may have, running or off', () => {
    const adapters = (count: number) => Array.from({ length: count }, (_, index) => anAdapter(2, index + 1));
    const plan = (count: number, state: string) =>
      planSetUp(
        anInventory([aVm(1), aVm(2, { generation: 1, state, adapters: adapters(count) })]),
        request({}),
      );
    for (const state of ['Running', 'Off']) {
      expect(blocking(plan(7, state))).toEqual([]);
      expect(blocking(plan(8, state))).toEqual(['adapters-full']);
    }
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

  it('tells two switches of one name apart when it blocks', () => {
    const elsewhere = anAdapter(2, 1, { switchId: OTHER_SWITCH, switchName: 'vSwitch0' });
    const inventory = anInventory([aVm(1), aVm(2, { adapters: [elsewhere] })]);
    const [finding] = planSetUp(inventory, request({ destinations: [source(2)] })).findings;
    expect(finding?.message).toContain(OTHER_SWITCH);
  });

  it('blocks a Source that is not connected', () => {
    const loose = anAdapter(1, 1, { switchId: null, switchName: null });
    const plan = planSetUp(anInventory([aVm(1, { adapters: [loose] }), aVm(2)]), request({}));
    expect(blocking(plan)).toContain('not-connected');
  });

  it('blocks a name that another adapter of the VM bears', () => {
    const taken = anAdapter(2, 2, { name: 'span', switchId: OTHER_SWITCH });
    const plan = planSetUp(anInventory([aVm(1), aVm(2, { adapters: [anAdapter(2), taken] })]), request({}));
    expect(blocking(plan)).toEqual(['adapter-exists']);
  });

  it('takes a Destination that is named twice once', () => {
    const plan = planSetUp(anInventory([aVm(1), aVm(2)]), request({ destinations: [source(2), source(2)] }));
    expect(kinds(plan)).toEqual(['set-mode', 'set-mode']);
  });
});

describe('a SPAN adapter whose name is there already', () => {
  const span = (change: Partial<NetworkAdapter> = {}) => anAdapter(2, 2, { name: 'span', ...change });
  const host = (adapter: NetworkAdapter, change: Partial<VirtualMachine> = {}) =>
    anInventory([aVm(1), aVm(2, { adapters: [anAdapter(2), adapter], ...change })]);
  const ours: OurAdapter[] = [{ id: adapterId(2, 2), vmId: aVm(2).id, name: 'span', switchId: SWITCH }];
  const loose = { switchId: null, switchName: null, connected: false };

  it.each([
    ['is on the right switch', span()],
    ['is a Source there', span({ mode: 'Source' })],
    ['is not connected', span(loose)],
    ['is a Destination elsewhere', span({ mode: 'Destination', switchId: OTHER_SWITCH, switchName: 'Lab' })],
  ])('is not taken where it is not ours and %s; the finding says what to do', (_, adapter) => {
    const plan = planSetUp(host(adapter), request({}));
    expect(plan.steps).toEqual([]);
    const [finding] = plan.findings.filter(stands);
    expect(finding).toMatchObject({ code: 'adapter-exists', name: 'VM2/span', target: adapterId(2, 2) });
    expect(finding?.remedy).toMatch(/another name.*--destination VM\/ADAPTER/);
  });

  it('is not taken where the name is there twice', () => {
    const twice = aVm(2, { adapters: [span({ mode: 'Destination' }), anAdapter(2, 3, { name: 'SPAN' })] });
    expect(blocking(planSetUp(anInventory([aVm(1), twice]), request({}), ours))).toEqual(['adapter-exists']);
  });

  it.each([
    ['it is a Destination on that switch', span({ mode: 'Destination' }), [], ['set-mode']],
    ['it is ours and connected', span(), ours, ['set-mode', 'set-mode']],
  ])('is taken where %s, and that is said', (_, adapter, records, steps) => {
    const plan = planSetUp(host(adapter), request({}), records);
    expect(kinds(plan)).toEqual(steps);
    expect(plan.findings.map(({ code, severity, name }) => [code, severity, name])).toEqual([
      ['adapter-reused', 'informs', 'VM2/span'],
    ]);
  });

  it.each([
    ['None', ['connect-adapter', 'set-mode', 'set-mode']],
    ['Destination', ['set-mode', 'connect-adapter', 'set-mode', 'set-mode']],
  ] as const)('is connected again where it is ours, left in mode %s; nothing is shut down', (mode, steps) => {
    const before = host(span({ ...loose, mode }), { generation: 1 });
    const plan = planSetUp(before, request({}), ours);
    expect(kinds(plan)).toEqual(steps);
    expect(plan.findings.map(({ code }) => code)).toEqual(['adapter-reused']);
    expect(plan.findings[0]?.message).toContain('connected again');
    const after = expectAll(before, plan.steps);
    expect(after.virtualMachines[1]?.adapters[1]).toMatchObject({ switchId: SWITCH, mode: 'Destination' });
    expect(expectAll(after, plan.undoSteps).virtualMachines).toMatchObject(
      before.virtualMachines.map(({ adapters }) => ({
        adapters: adapters.map(({ id, switchId, mode: was }) => ({ id, switchId, mode: was })),
      })),
    );
    expect(planSetUp(after, request({}), ours).steps).toEqual([]);
  });

  it.each([
    ['used', span()],
    ['connected again', span(loose)],
  ])('is %s once, also where it is asked for by its id and by its name', (_, adapter) => {
    const before = host(adapter);
    const byName = request({}).destinations;
    const byId = source(2, 2);
    const once = planSetUp(before, request({}), ours);
    for (const destinations of [
      [byId, ...byName],
      [...byName, byId],
    ]) {
      const plan = planSetUp(before, request({ destinations }), ours);
      expect(blocking(plan)).toEqual([]);
      expect(plan.steps).toEqual(once.steps);
      expect(plan.findings).toEqual(once.findings);
    }
  });

  it('is not connected again where ours has another name by now', () => {
    const renamed = ours.map((each) => ({ ...each, name: 'SPAN' }));
    expect(blocking(planSetUp(host(span(loose)), request({}), renamed))).toEqual(['adapter-exists']);
  });
});

describe('SR-IOV', () => {
  const withIov = { switches: [aSwitch(SWITCH, 'vSwitch0', { iov: true })] };
  const host = { name: HOST, fullyQualifiedName: null, iovSupport: true };
  const found = (change: Partial<NetworkAdapter>, inventory: Partial<Inventory> = { ...withIov, host }) =>
    planSetUp(
      anInventory([aVm(1, { adapters: [anAdapter(1, 1, change)] }), aVm(2)], inventory),
      request({ destinations: [source(2)] }),
    ).findings.map(({ code, severity, name }) => [code, severity, name]);
  const name = 'VM1/Network Adapter';

  it.each<[string, Partial<NetworkAdapter>, string[][]]>([
    ['in use', { iovWeight: 100, iovDataPathActive: true }, [['sr-iov-active', 'warns', name]]],
    ['enabled, not in use', { iovWeight: 50 }, [['sr-iov-enabled', 'informs', name]]],
    ['unknown', { iovWeight: null, iovDataPathActive: null }, [['sr-iov-unknown', 'informs', name]]],
    ['off', { iovWeight: 0, iovDataPathActive: null }, []],
  ])('on a Source is told as it is: %s', (_, change, findings) => {
    expect(found(change)).toEqual(findings);
  });

  it('cannot become active on a switch or a host without it', () => {
    const change = { iovWeight: 100 };
    expect(found(change, { host })).toEqual([]);
    expect(found(change, { ...withIov, host: { ...host, iovSupport: false } })).toEqual([]);
  });

  it('on a Destination is told too', () => {
    const active = anAdapter(2, 1, { iovWeight: 100, iovDataPathActive: true });
    const inventory = anInventory([aVm(1), aVm(2, { adapters: [active] })], withIov);
    const plan = planSetUp(inventory, request({ destinations: [source(2)] }));
    expect(plan.findings.map(({ code, name: about }) => [code, about])).toEqual([
      ['sr-iov-active', 'VM2/Network Adapter'],
    ]);
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

  it('shows all that mirror on the switch, those that did before too, and warns of none that was asked for', () => {
    const before = aVm(4, { name: 'Before', adapters: [anAdapter(4, 1, { mode: 'Source' })] });
    const inventory = anInventory([aVm(1), aVm(2), sensor, before]);
    const plan = planSetUp(
      inventory,
      request({ sources: [source(1), source(4)], destinations: [source(3)] }),
    );
    expect(plan.copies.newSources.map(({ port }) => port.name)).toEqual(['VM1/Network Adapter']);
    expect(plan.copies.standing.map(({ name }) => name)).toEqual([
      'Sensor/Network Adapter',
      'Before/Network Adapter',
    ]);
    expect(planSetUp(inventory, request({ sources: [source(1), source(4)] })).findings).not.toContainEqual(
      expect.objectContaining({ code: 'foreign-source' }),
    );
    expect(planSetUp(inventory, request({ sources: [source(1)] })).findings).toContainEqual(
      expect.objectContaining({ code: 'foreign-source' }),
    );
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
    expect(plan.findings.filter(({ code }) => code === 'foreign-source')).toEqual([
      expect.objectContaining({
        target: plan.copies.newDestinations[0]!.port.id,
        details: [{ code: 'ports', ports: [{ id: adapterId(4), name: 'VM4/Network Adapter' }], count: 1 }],
      }),
    ]);
    expect(plan.copies.newDestinations[0]?.others.map(({ name }) => name)).toEqual([
      'VM1/Network Adapter',
      'VM4/Network Adapter',
    ]);
  });

  it('says it once for a new Destination, however many Sources there are', () => {
    const watched = Array.from({ length: 50 }, (_, n) =>
      aVm(n + 10, { adapters: [anAdapter(n + 10, 1, { mode: 'Source' })] }),
    );
    const plan = planSetUp(anInventory([aVm(1), aVm(2), ...watched]), request({}));
    const [finding, ...more] = plan.findings.filter(({ code }) => code === 'foreign-source');
    expect(more).toEqual([]);
    expect(finding?.message).toContain('VM10/Network Adapter, ');
    expect(finding?.message).toContain(' and 40 more.');
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
