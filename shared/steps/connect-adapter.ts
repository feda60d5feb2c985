import { z } from 'zod';
import { movingObstacles } from '../checks/hardware-obstacles.ts';
import { AdapterTarget, StepId, SwitchTarget, targetFrom, targetId, VmTarget } from './target.ts';
import { disconnectDraft } from './disconnect-adapter.ts';
import { withAdapter } from './edit-inventory.ts';
import type { StepKind } from './step-kind.ts';

export const ConnectAdapterStep = z.strictObject({
  id: StepId,
  kind: z.literal('connect-adapter'),
  vm: VmTarget,
  adapter: AdapterTarget,
  switch: SwitchTarget,
});
export type ConnectAdapterStep = z.infer<typeof ConnectAdapterStep>;

/** Connects an adapter to a switch, from whichever it was on. */
export const connectAdapter: StepKind<ConnectAdapterStep> = {
  kind: 'connect-adapter',
  schema: ConnectAdapterStep,
  title: ({ vm, adapter, switch: target }) => `Connect ${vm.name}/${adapter.name} to ${target.name}`,
  expect: (inventory, { vm, adapter, switch: target }) =>
    withAdapter(inventory, vm.id, targetId(adapter), {
      switchId: targetId(target),
      switchName: target.name,
      connected: true,
    }),
  obstacles: (inventory, { vm }) => movingObstacles(inventory, vm),
  inverse({ vm, adapter }, { adapter: before }) {
    if (before === null) return [];
    return before.switchId === null
      ? [disconnectDraft(vm, adapter)]
      : [
          {
            kind: 'connect-adapter',
            vm,
            adapter,
            switch: targetFrom(before.switchId, before.switchName ?? before.switchId),
          },
        ];
  },
  script: ({ vm, adapter, switch: target }, text) => [
    `$adapter = ${text.adapter(vm, adapter)}`,
    `$vmSwitch = ${text.switch(target)}`,
    'Hyper-V\\Connect-VMNetworkAdapter -VMNetworkAdapter $adapter -VMSwitch $vmSwitch -Confirm:$false',
    `Wait-MirrorSwitch -VMId ${text.quote(vm.id)} -Id ${text.idOf(adapter)} -SwitchId $vmSwitch.Id`,
  ],
};
