import { z } from 'zod';
import { hardwareObstacles } from '../checks/hardware-obstacles.ts';
import { sameId } from '../model/same-id.ts';
import { findVm } from '../model/look-up.ts';
import { withVm } from './edit-inventory.ts';
import type { StepDraft, StepKind } from './step-kind.ts';
import { AdapterTarget, StepId, targetFrom, targetId, VmTarget } from './target.ts';

export const RemoveAdapterStep = z.strictObject({
  id: StepId,
  kind: z.literal('remove-adapter'),
  vm: VmTarget,
  adapter: AdapterTarget,
});
export type RemoveAdapterStep = z.infer<typeof RemoveAdapterStep>;

/**
 * Removes one adapter of a VM.
 *
 * Its id and its name must both agree with what is found: removing is the one step whose inverse
 * gives back a new card, never the same one. In its inverse the old id stands for the new adapter
 * (`replaces`); whoever puts inverses together turns it into a reference to the added one.
 */
export const removeAdapter: StepKind<RemoveAdapterStep> = {
  kind: 'remove-adapter',
  schema: RemoveAdapterStep,
  title: ({ vm, adapter }) => `Remove network adapter ${adapter.name} from ${vm.name}`,
  expect: (inventory, { vm, adapter }) =>
    withVm(inventory, vm.id, (found) => ({
      ...found,
      adapters: found.adapters.filter((each) => !sameId(each.id, targetId(adapter))),
    })),
  obstacles(inventory, { vm }) {
    const found = findVm(inventory, vm.id);
    return found === undefined ? [] : hardwareObstacles(found);
  },
  inverse({ vm, adapter }, { adapter: before }) {
    if (before === null) return [];
    const add: StepDraft = {
      kind: 'add-adapter',
      vm,
      name: before.name,
      switch:
        before.switchId === null ? null : targetFrom(before.switchId, before.switchName ?? before.switchId),
      staticMac: before.dynamicMac === false && before.mac !== null ? before.mac : null,
      replaces: targetId(adapter),
    };
    return before.mode === null || before.mode === 'None'
      ? [add]
      : [
          add,
          {
            kind: 'set-mode',
            vm,
            adapter: { ...adapter, name: before.name },
            mode: before.mode,
            from: 'None',
          },
        ];
  },
  script: ({ vm, adapter }, text) => [
    `$adapter = ${text.adapter(vm, adapter)}`,
    `Assert-MirrorName -Expected ${text.quote(adapter.name)} -Found $adapter.Name`,
    'Hyper-V\\Remove-VMNetworkAdapter -VMNetworkAdapter $adapter -Confirm:$false',
    `Wait-MirrorRemoval -VMId ${text.quote(vm.id)} -Id ${text.idOf(adapter)}`,
  ],
};
