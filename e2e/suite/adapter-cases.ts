import type { Lab } from '../../shared/lab/lab.ts';
import type { Step } from '../../shared/steps/step.ts';
import { adapterId, anAdapter, aVm, OTHER_SWITCH, SWITCH } from '../../shared/testing/an-inventory.ts';
import { aLab, aLabVm } from './a-lab.ts';
import type { Case, ExpectedCall } from './case.ts';

const vm1 = { id: aVm(1).id, name: 'VM1' };
const nic1 = { id: adapterId(1), name: 'Network Adapter' };
const ref = (id: string) => ({ $ref: 'VMNetworkAdapter', id });
const off = { state: 'Off' };
const gone = { id: adapterId(1, 9), name: 'Network Adapter' };

const set = (change: Partial<Extract<Step, { kind: 'set-mode' }>> = {}): Step => ({
  id: 's1',
  kind: 'set-mode',
  vm: vm1,
  adapter: nic1,
  mode: 'Source',
  from: 'None',
  ...change,
});
const add = (change: Partial<Extract<Step, { kind: 'add-adapter' }>> = {}): Step => ({
  id: 's1',
  kind: 'add-adapter',
  vm: vm1,
  name: 'SPAN',
  switch: { id: SWITCH, name: 'vSwitch0' },
  staticMac: null,
  replaces: null,
  ...change,
});
const remove = (adapter = nic1): Step => ({ id: 's1', kind: 'remove-adapter', vm: vm1, adapter });
const addCall: ExpectedCall = {
  cmdlet: 'Add-VMNetworkAdapter',
  set: 'VMObject',
  parameters: { VM: [{ $ref: 'VirtualMachine', id: vm1.id }], Name: 'SPAN', Passthru: true },
};
const connectCall = (id = SWITCH): ExpectedCall => ({
  cmdlet: 'Connect-VMNetworkAdapter',
  set: 'Object_SwitchObject',
  parameters: { VMSwitch: { $ref: 'VMSwitch', id } },
});
const removeCall: ExpectedCall = {
  cmdlet: 'Remove-VMNetworkAdapter',
  set: 'ResourceObject',
  parameters: { VMNetworkAdapter: [ref(nic1.id)] },
};
const denied = (cmdlet: string): Partial<Lab> => ({
  faults: [{ cmdlet, nth: 1, action: 'fail', error: 'AccessDenied' }],
});

/** Every kind of step on an adapter, and every refusal. */
export const ADAPTER_CASES: readonly Case[] = [
  {
    name: 'sets a mode by the adapter object',
    kind: 'set-mode',
    lab: () => aLab([aLabVm(1), aLabVm(2)]),
    step: set(),
    result: 'done',
    calls: [
      {
        cmdlet: 'Set-VMNetworkAdapter',
        set: 'ResourceObject',
        parameters: { VMNetworkAdapter: ref(nic1.id), PortMirroring: 'Source' },
      },
    ],
  },
  {
    name: 'sets a mode in a VM whose name has half a character in it',
    kind: 'set-mode',
    lab: () => aLab([aLabVm(1, { name: 'half \uDE00' })]),
    step: set(),
    result: 'done',
    calls: [
      { cmdlet: 'Set-VMNetworkAdapter', set: 'ResourceObject', parameters: { PortMirroring: 'Source' } },
    ],
  },
  {
    name: 'sets a mode of one of two adapters that bear the same name',
    kind: 'set-mode',
    lab: () => aLab([aLabVm(1, { adapters: [anAdapter(1), anAdapter(1, 2)] })]),
    step: set({ adapter: { id: adapterId(1, 2), name: 'Network Adapter' }, mode: 'Destination' }),
    result: 'done',
    calls: [
      {
        cmdlet: 'Set-VMNetworkAdapter',
        set: 'ResourceObject',
        parameters: { VMNetworkAdapter: ref(adapterId(1, 2)), PortMirroring: 'Destination' },
      },
    ],
  },
  {
    name: 'waits for a read that lags the write',
    kind: 'set-mode',
    lab: () =>
      aLab([aLabVm(1)], {
        settings: { readLagMs: 600, writeMs: 0, copiesRaiseCounters: true, modeSurvivesReconnect: true },
      }),
    step: set(),
    result: 'done',
    calls: [
      { cmdlet: 'Set-VMNetworkAdapter', set: 'ResourceObject', parameters: { PortMirroring: 'Source' } },
    ],
  },
  {
    name: 'refuses an adapter that is not there',
    kind: 'set-mode',
    lab: () => aLab([aLabVm(1)]),
    step: set({ adapter: gone }),
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'refuses a VM that is not there',
    kind: 'set-mode',
    lab: () => aLab([aLabVm(2)]),
    step: set(),
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'refuses a mode that somebody has changed',
    kind: 'set-mode',
    lab: () => aLab([aLabVm(1, { adapters: [anAdapter(1, 1, { mode: 'Destination' })] })]),
    step: set(),
    result: 'Changed',
    calls: [],
  },
  {
    name: 'reports that it is not allowed',
    kind: 'set-mode',
    lab: () => aLab([aLabVm(1)], denied('Set-VMNetworkAdapter')),
    step: set(),
    result: 'AccessDenied',
    calls: [{ cmdlet: 'Set-VMNetworkAdapter', set: 'ResourceObject', parameters: {} }],
  },
  {
    name: 'adds and connects to a running generation 2 VM',
    kind: 'add-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: add(),
    result: 'done',
    calls: [addCall, connectCall()],
  },
  {
    name: 'adds with a static MAC address',
    kind: 'add-adapter',
    lab: () => aLab([aLabVm(1, off)]),
    step: add({ staticMac: '00155D010203' }),
    result: 'done',
    calls: [{ ...addCall, parameters: { StaticMacAddress: '00155D010203' } }, connectCall()],
  },
  {
    name: 'adds without a switch',
    kind: 'add-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: add({ switch: null }),
    result: 'done',
    calls: [addCall],
  },
  {
    name: 'adds on the one switch meant of two that share a name',
    kind: 'add-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: add({ switch: { id: OTHER_SWITCH, name: 'Lab' } }),
    result: 'done',
    calls: [addCall, connectCall(OTHER_SWITCH)],
  },
  {
    name: 'refuses to add to a running generation 1 VM',
    kind: 'add-adapter',
    lab: () => aLab([aLabVm(1, { generation: 1 })]),
    step: add(),
    result: 'InvalidState',
    calls: [addCall],
  },
  {
    name: 'refuses to add to a saved VM',
    kind: 'add-adapter',
    lab: () => aLab([aLabVm(1, { state: 'Saved' })]),
    step: add(),
    result: 'InvalidState',
    calls: [addCall],
  },
  {
    name: 'refuses a name that an adapter of the VM bears by now',
    kind: 'add-adapter',
    lab: () => aLab([aLabVm(1, { adapters: [anAdapter(1, 1, { name: 'SPAN' })] })]),
    step: add(),
    result: 'Changed',
    calls: [],
  },
  {
    name: 'refuses a switch that is not there and leaves no adapter behind',
    kind: 'add-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: add({ switch: { id: aVm(77).id, name: 'gone' } }),
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'takes the adapter away again when it cannot be connected',
    kind: 'add-adapter',
    lab: () =>
      aLab([aLabVm(1)], {
        faults: [{ cmdlet: 'Connect-VMNetworkAdapter', nth: 1, action: 'fail', error: 'OperationFailed' }],
      }),
    step: add(),
    result: 'OperationFailed',
    calls: [addCall, connectCall(), { ...removeCall, parameters: {} }],
  },
  {
    name: 'removes from a VM that is off',
    kind: 'remove-adapter',
    lab: () => aLab([aLabVm(1, { ...off, generation: 1 })]),
    step: remove(),
    result: 'done',
    calls: [removeCall],
  },
  {
    name: 'refuses to remove from a running generation 1 VM',
    kind: 'remove-adapter',
    lab: () => aLab([aLabVm(1, { generation: 1 })]),
    step: remove(),
    result: 'InvalidState',
    calls: [removeCall],
  },
  {
    name: 'refuses to remove an adapter of another name',
    kind: 'remove-adapter',
    lab: () => aLab([aLabVm(1, off)]),
    step: remove({ ...nic1, name: 'SPAN' }),
    result: 'Changed',
    calls: [],
  },
  {
    name: 'refuses to remove an adapter that is not there',
    kind: 'remove-adapter',
    lab: () => aLab([aLabVm(1, off)]),
    step: remove(gone),
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'refuses to remove from a saved VM',
    kind: 'remove-adapter',
    lab: () => aLab([aLabVm(1, { state: 'Saved' })]),
    step: remove(),
    result: 'InvalidState',
    calls: [removeCall],
  },
  {
    name: 'renames',
    kind: 'rename-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: { id: 's1', kind: 'rename-adapter', vm: vm1, adapter: nic1, name: "O’Brien's $(x)" },
    result: 'done',
    calls: [
      { cmdlet: 'Rename-VMNetworkAdapter', set: 'ResourceObject', parameters: { NewName: "O’Brien's $(x)" } },
    ],
  },
  {
    name: 'refuses to rename an adapter that has another name by now',
    kind: 'rename-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: { id: 's1', kind: 'rename-adapter', vm: vm1, adapter: { ...nic1, name: 'old' }, name: 'new' },
    result: 'Changed',
    calls: [],
  },
  {
    name: 'refuses to rename an adapter that is not there',
    kind: 'rename-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: { id: 's1', kind: 'rename-adapter', vm: vm1, adapter: gone, name: 'new' },
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'connects by the switch object',
    kind: 'connect-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: {
      id: 's1',
      kind: 'connect-adapter',
      vm: vm1,
      adapter: nic1,
      switch: { id: OTHER_SWITCH, name: 'Lab' },
    },
    result: 'done',
    calls: [connectCall(OTHER_SWITCH)],
  },
  {
    name: 'refuses to connect to a switch that is not there',
    kind: 'connect-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: {
      id: 's1',
      kind: 'connect-adapter',
      vm: vm1,
      adapter: nic1,
      switch: { id: aVm(77).id, name: 'gone' },
    },
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'refuses to connect an adapter that is not there',
    kind: 'connect-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: {
      id: 's1',
      kind: 'connect-adapter',
      vm: vm1,
      adapter: gone,
      switch: { id: OTHER_SWITCH, name: 'Lab' },
    },
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'disconnects',
    kind: 'disconnect-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: { id: 's1', kind: 'disconnect-adapter', vm: vm1, adapter: nic1 },
    result: 'done',
    calls: [
      { cmdlet: 'Disconnect-VMNetworkAdapter', set: 'Obj', parameters: { VMNetworkAdapter: [ref(nic1.id)] } },
    ],
  },
  {
    name: 'refuses to disconnect an adapter that is not there',
    kind: 'disconnect-adapter',
    lab: () => aLab([aLabVm(1)]),
    step: { id: 's1', kind: 'disconnect-adapter', vm: vm1, adapter: gone },
    result: 'ObjectNotFound',
    calls: [],
  },
];
