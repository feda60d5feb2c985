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
  OTHER_SWITCH,
  SWITCH,
} from '../testing/an-inventory.ts';
import { planDisable } from './disable.ts';
import type { DisableRequest, DisableScope } from './request.ts';

const all: DisableRequest = { kind: 'disable', scope: { all: true }, remove: [], accepted: [] };
const span = (vm: number, change = {}) => anAdapter(vm, 2, { name: 'SPAN', mode: 'Destination', ...change });
const ours = (vm: number): OurAdapter => ({
  id: adapterId(vm, 2),
  vmId: aVm(vm).id,
  name: 'SPAN',
  switchId: SWITCH,
});
const watched = aVm(1, { adapters: [anAdapter(1, 1, { mode: 'Source' })] });
const sensor = aVm(2, { adapters: [anAdapter(2), span(2)] });
const what = (plan: ReturnType<typeof planDisable>) =>
  plan.steps.map((step) => `${step.kind} ${'adapter' in step ? step.adapter.name : ''}`.trim());

describe('planning the end of mirroring', () => {
  it('sets Sources to None before Destinations, then removes the SPAN adapter that is ours', () => {
    const inventory = anInventory([sensor, watched]);
    const plan = planDisable(inventory, all, [ours(2)]);
    expect(what(plan)).toEqual(['set-mode Network Adapter', 'set-mode SPAN', 'remove-adapter SPAN']);
    expect(
      expectAll(inventory, plan.steps).virtualMachines.flatMap(({ adapters }) =>
        adapters.map(({ mode }) => mode),
      ),
    ).toEqual(['None', 'None']);
  });

  it('keeps a SPAN adapter that nobody recorded as ours', () => {
    expect(what(planDisable(anInventory([sensor, watched]), all, []))).toEqual([
      'set-mode Network Adapter',
      'set-mode SPAN',
    ]);
  });

  it.each([
    ['another name', { ...ours(2), name: 'LAN2' }],
    ['another VM', { ...ours(2), vmId: aVm(5).id }],
    ['another id', { ...ours(2), id: adapterId(2, 3) }],
  ])('keeps it when the record says %s', (_, record) => {
    expect(what(planDisable(anInventory([sensor, watched]), all, [record]))).not.toContain(
      'remove-adapter SPAN',
    );
  });

  it('disconnects ours in a running generation 1 VM and says that it is to be removed later', () => {
    const plan = planDisable(anInventory([{ ...sensor, generation: 1 }, watched]), all, [ours(2)]);
    expect(what(plan)).toEqual(['set-mode Network Adapter', 'set-mode SPAN', 'disconnect-adapter SPAN']);
    expect(plan.findings.map(({ code }) => code)).toContain('remove-when-off');
  });

  it('shuts that VM down only when this was accepted by name', () => {
    const accepted = [{ code: 'remove-when-off' as const, target: adapterId(2, 2) }];
    const plan = planDisable(anInventory([{ ...sensor, generation: 1 }]), { ...all, accepted }, [ours(2)]);
    expect(what(plan)).toEqual(['set-mode SPAN', 'stop-vm', 'remove-adapter SPAN', 'start-vm']);
  });

  it('says of each leftover what is true of it', () => {
    const said = (vm: VirtualMachine, accepted: DisableRequest['accepted'] = []) =>
      planDisable(anInventory([vm]), { ...all, accepted }, [ours(2)])
        .findings.filter(({ code }) => code.startsWith('remove-'))
        .map(({ code, message, acceptable }) => ({ code, message, acceptable }));
    const running = { ...sensor, generation: 1 };
    const loose = span(2, { mode: 'None', switchId: null, switchName: null });
    const code = 'remove-when-off' as const;
    expect(said(running)).toMatchObject([
      { code, message: expect.stringMatching(/disconnected now/) as unknown },
    ]);
    expect(said({ ...running, adapters: [loose] })).toMatchObject([
      { code, message: expect.stringMatching(/disconnected already/) as unknown },
    ]);
    const [accepted] = said(running, [{ code, target: adapterId(2, 2) }]);
    expect(accepted?.message).toMatch(/shut down for it/);
    expect(accepted?.message).not.toMatch(/disconnected/);
    expect(said({ ...running, state: 'Saved' }, [{ code, target: adapterId(2, 2) }])).toMatchObject([
      { code: 'remove-later', acceptable: false, message: expect.stringMatching(/state Saved/) as unknown },
    ]);
  });

  it.each([
    ['that is gone', 'VM2/SPAN', 'VM2/SPAN'],
    ['that needs no shutdown', adapterId(2, 2), 'VM2/SPAN'],
  ])('warns where a shutdown was accepted for an adapter %s', (_, target, name) => {
    const accepted = [{ code: 'remove-when-off' as const, target }];
    const plan = planDisable(anInventory([sensor]), { ...all, accepted }, [ours(2)]);
    expect(plan.findings.map(({ code, severity, name: about }) => [code, severity, about])).toEqual([
      ['nothing-accepted', 'warns', name],
    ]);
    expect(what(plan)).toEqual(['set-mode SPAN', 'remove-adapter SPAN']);
  });

  it('removes the leftover of an earlier disable once its VM is off', () => {
    const left = span(2, { mode: 'None', switchId: null, switchName: null });
    const off = { ...sensor, state: 'Off', generation: 1, adapters: [anAdapter(2), left] };
    expect(what(planDisable(anInventory([off]), all, [ours(2)]))).toEqual(['remove-adapter SPAN']);
    const onSwitch = { ...all, scope: { switch: SWITCH } };
    expect(what(planDisable(anInventory([off]), onSwitch, [ours(2)]))).toEqual(['remove-adapter SPAN']);
  });

  it('keeps ours when somebody has made it their own since', () => {
    const changed = { ...sensor, adapters: [anAdapter(2), span(2, { vlanMode: 'Trunk' })] };
    const plan = planDisable(anInventory([changed]), all, [ours(2)]);
    expect(what(plan)).toEqual(['set-mode SPAN']);
    expect(plan.findings.map(({ code }) => code)).toContain('adapter-customised');
  });

  it('stays within its scope and names the Destination left without a Source', () => {
    const far = aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Source', switchId: OTHER_SWITCH })] });
    const inventory = anInventory([watched, sensor, far]);
    const one = planDisable(inventory, { ...all, scope: { adapter: adapterId(1) } }, [ours(2)]);
    expect(what(one)).toEqual(['set-mode Network Adapter']);
    expect(one.findings.map(({ code, name }) => [code, name])).toEqual([
      ['destination-without-source', 'VM2/SPAN'],
    ]);
    const onSwitch = planDisable(inventory, { ...all, scope: { switch: OTHER_SWITCH } }, [ours(2)]);
    expect(onSwitch.steps.map((step) => ('vm' in step ? step.vm.name : ''))).toEqual(['VM3']);
  });

  it('takes several that were selected, and nothing besides them', () => {
    const inventory = anInventory([
      watched,
      sensor,
      aVm(3, { adapters: [anAdapter(3, 1, { mode: 'Source' })] }),
    ]);
    const scope = { adapters: [adapterId(1).toLowerCase(), adapterId(2, 2)] };
    const { steps } = planDisable(inventory, { ...all, scope }, []);
    expect(steps.map((step) => 'vm' in step && step.vm.name)).toEqual(['VM1', 'VM2']);
  });

  it('shows adapters of the management OS and leaves them', () => {
    const hostAdapters = [
      anAdapter(9, 1, { id: 'Microsoft:00000000-0000-4000-8000-000000000099', mode: 'Destination' }),
    ];
    const plan = planDisable(anInventory([], { hostAdapters }), all, []);
    expect(plan.steps).toEqual([]);
    expect(plan.findings.map(({ code }) => code)).toEqual(['host-adapter-mirrored']);
  });

  it('has nothing to do where nothing is mirrored', () => {
    expect(planDisable(anInventory([aVm(1)]), all, []).steps).toEqual([]);
  });

  describe('with adapters to remove that are not ours', () => {
    const remove = (...ids: string[]): DisableRequest => ({ ...all, remove: ids });
    const plain = (vm: number, change = {}) => aVm(vm, { adapters: [anAdapter(vm), span(vm)], ...change });
    const blocking = (plan: ReturnType<typeof planDisable>) =>
      plan.findings.filter(stands).map(({ code, target }) => [code, target]);

    it('removes the one that is named after the end of its mirroring, and undo adds it again', () => {
      const inventory = anInventory([plain(2), plain(3)]);
      const plan = planDisable(
        inventory,
        remove(adapterId(3, 2).toUpperCase().replace('MICROSOFT', 'Microsoft')),
        [],
      );
      expect(what(plan)).toEqual(['set-mode SPAN', 'set-mode SPAN', 'remove-adapter SPAN']);
      expect(plan.steps.at(-1)).toMatchObject({ adapter: { id: adapterId(3, 2) } });
      expect(plan.undoSteps).toContainEqual(
        expect.objectContaining({ kind: 'add-adapter', name: 'SPAN', replaces: adapterId(3, 2) }),
      );
      expect(blocking(plan)).toEqual([]);
    });

    it('removes one of ours once, though it is named too', () => {
      const plan = planDisable(anInventory([sensor, watched]), remove(adapterId(2, 2), adapterId(2, 2)), [
        ours(2),
      ]);
      expect(what(plan).filter((each) => each.startsWith('remove'))).toEqual(['remove-adapter SPAN']);
    });

    it('refuses what is not there, not in scope, or the management OS’s', () => {
      const hostAdapter = { ...anAdapter(9), id: 'Microsoft:00000000-0000-4000-8000-000000000999' };
      const inventory = anInventory([plain(2), plain(3)], { hostAdapters: [hostAdapter] });
      const request = remove(adapterId(7), adapterId(3, 2), hostAdapter.id);
      const plan = planDisable(inventory, { ...request, scope: { vm: aVm(2).id } }, []);
      expect(blocking(plan)).toEqual([
        ['no-such-thing', adapterId(7)],
        ['out-of-scope', adapterId(3, 2)],
        ['host-adapter', hostAdapter.id],
      ]);
      expect(what(plan)).toEqual(['set-mode SPAN']);
    });

    it('leaves it on its switch in a running generation 1 VM until a shutdown is accepted', () => {
      const inventory = anInventory([plain(2, { generation: 1 })]);
      const plan = planDisable(inventory, remove(adapterId(2, 2)), []);
      expect(what(plan)).toEqual(['set-mode SPAN']);
      expect(plan.findings).toContainEqual(
        expect.objectContaining({
          code: 'remove-when-off',
          target: adapterId(2, 2),
          details: [{ code: 'waits-for-off', meanwhile: 'not-mirrored' }],
        }),
      );
      const accepted = [{ code: 'remove-when-off' as const, target: adapterId(2, 2) }];
      expect(what(planDisable(inventory, { ...remove(adapterId(2, 2)), accepted }, []))).toEqual([
        'set-mode SPAN',
        'stop-vm',
        'remove-adapter SPAN',
        'start-vm',
      ]);
    });

    it('waits for a VM that is paused, and keeps what an undo could not give back', () => {
      const paused = planDisable(anInventory([plain(2, { state: 'Paused' })]), remove(adapterId(2, 2)), []);
      expect(what(paused)).toEqual(['set-mode SPAN']);
      expect(paused.findings.map(({ code }) => code)).toContain('remove-later');
      const tagged = aVm(2, { adapters: [span(2, { vlanMode: 'Access', accessVlanId: 5 })] });
      const kept = planDisable(anInventory([tagged]), remove(adapterId(2, 2)), []);
      expect(what(kept)).toEqual(['set-mode SPAN']);
      expect(kept.findings.map(({ code }) => code)).toContain('adapter-customised');
    });
  });
});

it('an external port that mirrors is named and left alone, in the scope that it belongs to', () => {
  const switches = [
    aSwitch(SWITCH, 'vSwitch0', { type: 'External', externalPortMode: 'Source' }),
    aSwitch(OTHER_SWITCH, 'Lab', { type: 'External', externalPortMode: 'None' }),
  ];
  const inventory = anInventory([aVm(1)], { switches });
  const told = (scope: DisableScope) =>
    planDisable(inventory, { kind: 'disable', scope, remove: [], accepted: [] }, []);
  for (const scope of [{ all: true } as const, { switch: SWITCH.toUpperCase() }]) {
    expect(told(scope)).toMatchObject({
      steps: [],
      findings: [{ code: 'external-port-mirrored', target: SWITCH }],
    });
  }
  for (const scope of [{ switch: OTHER_SWITCH }, { vm: aVm(1).id }, { adapter: adapterId(1) }]) {
    expect(told(scope).findings).toEqual([]);
  }
});
