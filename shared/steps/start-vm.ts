import { z } from 'zod';
import { movingObstacles } from '../checks/hardware-obstacles.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { findVm } from '../model/look-up.ts';
import { withVm } from './edit-inventory.ts';
import type { StepKind } from './step-kind.ts';
import { StepId, VmTarget } from './target.ts';

export const StartVmStep = z.strictObject({ id: StepId, kind: z.literal('start-vm'), vm: VmTarget });
export type StartVmStep = z.infer<typeof StartVmStep>;

/** Starts a VM that is off; its guest may still be booting when the step is done. */
export const startVm: StepKind<StartVmStep> = {
  kind: 'start-vm',
  schema: StartVmStep,
  title: ({ vm }) => `Start ${vm.name}`,
  expect: (inventory, { vm }) => withVm(inventory, vm.id, (found) => ({ ...found, state: 'Running' })),
  obstacles(inventory, { vm }) {
    const found = findVm(inventory, vm.id);
    return found === undefined || found.state === 'Off'
      ? movingObstacles(inventory, vm)
      : [
          makeFinding('vm-state', {
            target: vm.id,
            name: vm.name,
            details: [{ code: 'vm-state', state: found.state }],
          }),
        ];
  },
  inverse: ({ vm }, { vm: before }) =>
    before?.state === 'Off' ? [{ kind: 'stop-vm', vm, force: false }] : [],
  script: ({ vm }, text) => [
    `$vm = ${text.vm(vm)}`,
    `Assert-MirrorState -What 'the state of the VM' -Expected 'Off' -Found $vm.State`,
    'Hyper-V\\Start-VM -VM $vm -Confirm:$false',
    `Wait-MirrorVM -VMId ${text.quote(vm.id)} -State 'Running'`,
  ],
};
