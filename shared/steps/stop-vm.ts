import { z } from 'zod';
import { movingObstacles } from '../checks/hardware-obstacles.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { findVm } from '../model/look-up.ts';
import { withVm } from './edit-inventory.ts';
import type { StepKind } from './step-kind.ts';
import { StepId, VmTarget } from './target.ts';

export const StopVmStep = z.strictObject({
  id: StepId,
  kind: z.literal('stop-vm'),
  vm: VmTarget,
  /** Cut the power after five minutes if the guest does not answer: only by a person's own word. */
  force: z.boolean(),
});
export type StopVmStep = z.infer<typeof StopVmStep>;

/** Asks a VM's guest to shut down and waits until the VM is off. */
export const stopVm: StepKind<StopVmStep> = {
  kind: 'stop-vm',
  schema: StopVmStep,
  title: ({ vm }) => `Shut down ${vm.name}`,
  expect: (inventory, { vm }) =>
    withVm(inventory, vm.id, (found) => ({
      ...found,
      state: 'Off',
      adapters: found.adapters.map((adapter) => ({ ...adapter, guestAddresses: [] })),
    })),
  obstacles(inventory, { vm }) {
    const found = findVm(inventory, vm.id);
    return found === undefined || found.state === 'Running'
      ? movingObstacles(inventory, vm)
      : [
          makeFinding('vm-state', {
            target: vm.id,
            name: vm.name,
            details: [{ code: 'vm-state', state: found.state }],
          }),
        ];
  },
  inverse: ({ vm }, { vm: before }) => (before?.state === 'Running' ? [{ kind: 'start-vm', vm }] : []),
  script: ({ vm, force }, text) => [
    `$vm = ${text.vm(vm)}`,
    `Assert-MirrorState -What 'the state of the VM' -Expected 'Running' -Found $vm.State`,
    `Hyper-V\\Stop-VM -VM $vm${force ? ' -Force' : ''} -Confirm:$false`,
    `Wait-MirrorVM -VMId ${text.quote(vm.id)} -State 'Off'`,
  ],
};
