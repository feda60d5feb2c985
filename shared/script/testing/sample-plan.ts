import type { Inventory } from '../../model/inventory.ts';
import type { NetworkAdapter } from '../../model/network-adapter.ts';
import type { VirtualMachine } from '../../model/virtual-machine.ts';
import type { VirtualSwitch } from '../../model/virtual-switch.ts';
import { inversePlan } from '../../plan/inverse-plan.ts';
import { newAdapter } from '../../steps/add-adapter.ts';
import { runThrough } from '../../steps/run-through.ts';
import type { Step } from '../../steps/step.ts';
import { planId } from '../plan-id.ts';
import { renderScript, renderUndoScript } from '../render-script.ts';

const guid = (digit: number, kind: string) => `${String(digit).repeat(8)}-0000-4000-8000-${kind.repeat(12)}`;

export const SOURCE_VM = guid(1, 'a');
export const SENSOR_VM = guid(2, 'a');
export const SWITCH = guid(3, 'b');
export const OTHER_SWITCH = guid(4, 'b');
export const adapterId = (vm: string, digit: number) => `Microsoft:${vm}\\${guid(digit, 'c')}`;

/** A host whose things all bear names from `name`, which is asked with a number each time. */
export function sampleHost(name: (nth: number) => string): Inventory {
  const on = (id: string, switchId: string, nth: number): NetworkAdapter => ({
    ...newAdapter(id, name(nth)),
    switchId,
    switchName: name(3),
    connected: true,
  });
  const vm = (id: string, nth: number, adapters: NetworkAdapter[]): VirtualMachine => ({
    id,
    name: name(nth),
    state: 'Running',
    status: ['Ok'],
    generation: 1,
    version: '9.0',
    replicationMode: null,
    replicationState: null,
    clustered: false,
    checkpoints: 0,
    shutdownService: true,
    adapters,
  });
  const virtualSwitch = (id: string, nth: number): VirtualSwitch => ({
    id,
    name: name(nth),
    type: 'Private',
    allowManagementOs: false,
    embeddedTeaming: false,
    teamingMode: null,
    loadBalancing: null,
    iov: false,
    uplinks: [],
    extensions: [],
    externalPortMode: null,
  });
  return {
    host: { name: name(0), fullyQualifiedName: null, iovSupport: null },
    switches: [virtualSwitch(SWITCH, 3), virtualSwitch(OTHER_SWITCH, 4)],
    physicalAdapters: [],
    hostAdapters: [],
    virtualMachines: [
      vm(SOURCE_VM, 1, [on(adapterId(SOURCE_VM, 5), SWITCH, 5)]),
      vm(SENSOR_VM, 2, [on(adapterId(SENSOR_VM, 6), SWITCH, 6), on(adapterId(SENSOR_VM, 7), SWITCH, 7)]),
    ],
    unread: [],
  };
}

/** A plan with a step of every kind on {@link sampleHost}. */
export function everyKindOfStep(name: (nth: number) => string): Step[] {
  const source = { id: SOURCE_VM, name: name(1) };
  const sensor = { id: SENSOR_VM, name: name(2) };
  const first = { id: adapterId(SOURCE_VM, 5), name: name(5) };
  const second = { id: adapterId(SENSOR_VM, 6), name: name(6) };
  const third = { id: adapterId(SENSOR_VM, 7), name: name(7) };
  const added = { added: 's3', name: name(8) };
  return [
    {
      id: 's1',
      kind: 'create-switch',
      name: name(9),
      type: 'External',
      card: name(10),
      allowManagementOs: true,
    },
    { id: 's2', kind: 'stop-vm', vm: sensor, force: false },
    {
      id: 's3',
      kind: 'add-adapter',
      vm: sensor,
      name: name(8),
      switch: { id: SWITCH, name: name(3) },
      staticMac: null,
      replaces: null,
    },
    {
      id: 's4',
      kind: 'set-mode',
      vm: sensor,
      adapter: added,
      mode: 'Destination',
      from: 'None',
    },
    {
      id: 's5',
      kind: 'set-mode',
      vm: source,
      adapter: first,
      mode: 'Source',
      from: 'None',
    },
    {
      id: 's6',
      kind: 'rename-adapter',
      vm: source,
      adapter: first,
      name: name(11),
    },
    {
      id: 's7',
      kind: 'connect-adapter',
      vm: sensor,
      adapter: second,
      switch: { added: 's1', name: name(9) },
    },
    { id: 's8', kind: 'disconnect-adapter', vm: sensor, adapter: third },
    { id: 's9', kind: 'remove-adapter', vm: sensor, adapter: third },
    {
      id: 's10',
      kind: 'remove-switch',
      switch: { id: OTHER_SWITCH, name: name(4) },
    },
    { id: 's11', kind: 'start-vm', vm: sensor },
  ];
}

/** Both scripts of a plan on {@link sampleHost}. */
export function scriptsOf(
  steps: readonly Step[],
  name: (nth: number) => string,
): { readonly planId: string; readonly setUp: string; readonly undo: string } {
  const inventory = sampleHost(name);
  const id = planId(steps);
  return {
    planId: id,
    setUp: renderScript({ steps, purpose: 'set-up', planId: id }),
    undo: renderUndoScript({
      undoSteps: inversePlan(runThrough(inventory, steps)),
      inventory,
      planId: id,
    }),
  };
}
