import { anAdapter, aSwitch, aVm, OTHER_SWITCH, SWITCH } from '../../shared/testing/an-inventory.ts';
import { aLab, aLabVm } from './a-lab.ts';
import type { Case } from './case.ts';

const vm1 = { id: aVm(1).id, name: 'VM1' };
const off = { state: 'Off' };

/** Every kind of step on a VM's power or a switch, and every refusal. */
export const HOST_CASES: readonly Case[] = [
  {
    name: 'shuts down through the guest',
    kind: 'stop-vm',
    lab: () => aLab([aLabVm(1, {}, { shutdownMs: 300 })]),
    step: { id: 's1', kind: 'stop-vm', vm: vm1, force: false },
    result: 'done',
    calls: [{ cmdlet: 'Stop-VM', set: 'VMObject', parameters: { AsJob: true } }],
  },
  {
    name: 'reports a guest that refuses because it is locked',
    kind: 'stop-vm',
    lab: () => aLab([aLabVm(1, {}, { locked: true })]),
    step: { id: 's1', kind: 'stop-vm', vm: vm1, force: false },
    result: 'OperationFailed',
    calls: [{ cmdlet: 'Stop-VM', set: 'VMObject', parameters: {} }],
  },
  {
    name: 'refuses to shut down a VM that is off',
    kind: 'stop-vm',
    lab: () => aLab([aLabVm(1, off)]),
    step: { id: 's1', kind: 'stop-vm', vm: vm1, force: false },
    result: 'InvalidState',
    calls: [],
  },
  {
    name: 'refuses to shut down a VM that is not there',
    kind: 'stop-vm',
    lab: () => aLab([aLabVm(2)]),
    step: { id: 's1', kind: 'stop-vm', vm: vm1, force: false },
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'shuts a locked guest down by force, where the step says so',
    kind: 'stop-vm',
    lab: () => aLab([aLabVm(1, {}, { locked: true })]),
    step: { id: 's1', kind: 'stop-vm', vm: vm1, force: true },
    result: 'done',
    calls: [{ cmdlet: 'Stop-VM', set: 'VMObject', parameters: { Force: true, AsJob: true } }],
  },
  {
    name: 'starts',
    kind: 'start-vm',
    lab: () => aLab([aLabVm(1, off)]),
    step: { id: 's1', kind: 'start-vm', vm: vm1 },
    result: 'done',
    calls: [{ cmdlet: 'Start-VM', set: 'VMObject', parameters: {} }],
  },
  {
    name: 'refuses to start a VM that runs',
    kind: 'start-vm',
    lab: () => aLab([aLabVm(1)]),
    step: { id: 's1', kind: 'start-vm', vm: vm1 },
    result: 'InvalidState',
    calls: [],
  },
  {
    name: 'refuses to start a VM that is not there',
    kind: 'start-vm',
    lab: () => aLab([aLabVm(2, off)]),
    step: { id: 's1', kind: 'start-vm', vm: vm1 },
    result: 'ObjectNotFound',
    calls: [],
  },
  {
    name: 'creates an external switch and says whether the host shares the card',
    kind: 'create-switch',
    lab: () => aLab([]),
    step: {
      id: 's1',
      kind: 'create-switch',
      name: 'Span',
      type: 'External',
      card: 'Contoso 10G #2',
      allowManagementOs: false,
    },
    result: 'done',
    calls: [
      {
        cmdlet: 'New-VMSwitch',
        set: 'NetAdapterInterfaceDescription',
        parameters: { Name: 'Span', AllowManagementOS: false },
      },
    ],
  },
  {
    name: 'creates a private switch',
    kind: 'create-switch',
    lab: () => aLab([]),
    step: {
      id: 's1',
      kind: 'create-switch',
      name: 'Span',
      type: 'Private',
      card: null,
      allowManagementOs: false,
    },
    result: 'done',
    calls: [{ cmdlet: 'New-VMSwitch', set: 'SwitchType', parameters: { SwitchType: 'Private' } }],
  },
  {
    name: 'refuses a card that is not there',
    kind: 'create-switch',
    lab: () => aLab([]),
    step: {
      id: 's1',
      kind: 'create-switch',
      name: 'Span',
      type: 'External',
      card: 'gone',
      allowManagementOs: true,
    },
    result: 'InvalidParameter',
    calls: [{ cmdlet: 'New-VMSwitch', set: 'NetAdapterInterfaceDescription', parameters: {} }],
  },
  {
    name: 'refuses a card that another switch is bound to',
    kind: 'create-switch',
    lab: () => aLab([], { switches: [{ ...aSwitch(SWITCH, 'vSwitch0'), uplinks: ['Contoso 10G #2'] }] }),
    step: {
      id: 's1',
      kind: 'create-switch',
      name: 'Span',
      type: 'External',
      card: 'Contoso 10G #2',
      allowManagementOs: true,
    },
    result: 'InvalidParameter',
    calls: [{ cmdlet: 'New-VMSwitch', set: 'NetAdapterInterfaceDescription', parameters: {} }],
  },
  {
    name: 'removes a switch by its object',
    kind: 'remove-switch',
    lab: () => aLab([]),
    step: { id: 's1', kind: 'remove-switch', switch: { id: OTHER_SWITCH, name: 'Lab' } },
    result: 'done',
    calls: [
      {
        cmdlet: 'Remove-VMSwitch',
        set: 'SwitchObject',
        parameters: { VMSwitch: [{ $ref: 'VMSwitch', id: OTHER_SWITCH }] },
      },
    ],
  },
  {
    name: 'refuses to remove a switch of another name',
    kind: 'remove-switch',
    lab: () => aLab([]),
    step: { id: 's1', kind: 'remove-switch', switch: { id: OTHER_SWITCH, name: 'Span' } },
    result: 'Changed',
    calls: [],
  },
  {
    name: 'refuses to remove a switch that a virtual machine is on',
    kind: 'remove-switch',
    lab: () =>
      aLab([aLabVm(1, { adapters: [anAdapter(1, 1, { switchId: OTHER_SWITCH, switchName: 'Lab' })] })]),
    step: { id: 's1', kind: 'remove-switch', switch: { id: OTHER_SWITCH, name: 'Lab' } },
    result: 'ObjectInUse',
    calls: [],
  },
  {
    name: 'refuses to remove a switch that is not there',
    kind: 'remove-switch',
    lab: () => aLab([]),
    step: { id: 's1', kind: 'remove-switch', switch: { id: aVm(77).id, name: 'Lab' } },
    result: 'ObjectNotFound',
    calls: [],
  },
];
