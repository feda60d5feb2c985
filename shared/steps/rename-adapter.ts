import { z } from 'zod';
import { movingObstacles } from '../checks/hardware-obstacles.ts';
import { withAdapter } from './edit-inventory.ts';
import type { StepKind } from './step-kind.ts';
import { AdapterTarget, StepId, targetId, VmTarget } from './target.ts';

export const RenameAdapterStep = z.strictObject({
  id: StepId,
  kind: z.literal('rename-adapter'),
  vm: VmTarget,
  adapter: AdapterTarget,
  name: z.string().min(1),
});
export type RenameAdapterStep = z.infer<typeof RenameAdapterStep>;

/** Renames an adapter on the host; its name in the guest is another thing. */
export const renameAdapter: StepKind<RenameAdapterStep> = {
  kind: 'rename-adapter',
  schema: RenameAdapterStep,
  title: ({ vm, adapter, name }) => `Rename ${vm.name}/${adapter.name} to ${name}`,
  expect: (inventory, { vm, adapter, name }) => withAdapter(inventory, vm.id, targetId(adapter), { name }),
  obstacles: (inventory, { vm }) => movingObstacles(inventory, vm),
  inverse: ({ vm, adapter, name }, { adapter: before }) =>
    before === null || before.name === name
      ? []
      : [
          {
            kind: 'rename-adapter',
            vm,
            adapter: { ...adapter, name },
            name: before.name,
          },
        ],
  script: ({ vm, adapter, name }, text) => [
    `$adapter = ${text.adapter(vm, adapter)}`,
    `Assert-MirrorName -Expected ${text.quote(adapter.name)} -Found $adapter.Name`,
    `Hyper-V\\Rename-VMNetworkAdapter -VMNetworkAdapter $adapter -NewName ${text.quote(name)} -Confirm:$false`,
    `Wait-MirrorName -VMId ${text.quote(vm.id)} -Id ${text.idOf(adapter)} -Name ${text.quote(name)}`,
  ],
};
