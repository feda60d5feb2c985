import { z } from 'zod';
import { movingObstacles } from '../checks/hardware-obstacles.ts';
import { withAdapter } from './edit-inventory.ts';
import type { StepDraft, StepKind } from './step-kind.ts';
import { AdapterTarget, StepId, targetFrom, targetId, VmTarget } from './target.ts';

export const DisconnectAdapterStep = z.strictObject({
  id: StepId,
  kind: z.literal('disconnect-adapter'),
  vm: VmTarget,
  adapter: AdapterTarget,
});
export type DisconnectAdapterStep = z.infer<typeof DisconnectAdapterStep>;

export function disconnectDraft(vm: VmTarget, adapter: AdapterTarget): StepDraft {
  return { kind: 'disconnect-adapter', vm, adapter };
}

/** Takes an adapter off its switch and leaves it in the VM. */
export const disconnectAdapter: StepKind<DisconnectAdapterStep> = {
  kind: 'disconnect-adapter',
  schema: DisconnectAdapterStep,
  title: ({ vm, adapter }) => `Disconnect ${vm.name}/${adapter.name} from its switch`,
  expect: (inventory, { vm, adapter }) =>
    withAdapter(inventory, vm.id, targetId(adapter), { switchId: null, switchName: null, connected: false }),
  obstacles: (inventory, { vm }) => movingObstacles(inventory, vm),
  inverse: ({ vm, adapter }, { adapter: before }) =>
    before?.switchId == null
      ? []
      : [
          {
            kind: 'connect-adapter',
            vm,
            adapter,
            switch: targetFrom(before.switchId, before.switchName ?? before.switchId),
          },
        ],
  script: ({ vm, adapter }, text) => [
    `$adapter = ${text.adapter(vm, adapter)}`,
    'Hyper-V\\Disconnect-VMNetworkAdapter -VMNetworkAdapter $adapter -Confirm:$false',
    `Wait-MirrorSwitch -VMId ${text.quote(vm.id)} -Id ${text.idOf(adapter)} -SwitchId ''`,
  ],
};
