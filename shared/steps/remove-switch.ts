import { z } from 'zod';
import { portsDetail } from '../checks/finding-detail.ts';
import { makeFinding } from '../checks/make-finding.ts';
import { sameId } from '../model/same-id.ts';
import { labelOf, ownedAdapters } from '../model/look-up.ts';
import type { StepKind } from './step-kind.ts';
import { StepId, SwitchTarget, targetId } from './target.ts';

export const RemoveSwitchStep = z.strictObject({
  id: StepId,
  kind: z.literal('remove-switch'),
  switch: SwitchTarget,
});
export type RemoveSwitchStep = z.infer<typeof RemoveSwitchStep>;

/** Removes a virtual switch that a run created; never one that a VM still uses. */
export const removeSwitch: StepKind<RemoveSwitchStep> = {
  kind: 'remove-switch',
  schema: RemoveSwitchStep,
  title: ({ switch: target }) => `Remove virtual switch ${target.name}`,
  expect: (inventory, { switch: target }) => ({
    ...inventory,
    switches: inventory.switches.filter((each) => !sameId(each.id, targetId(target))),
    hostAdapters: inventory.hostAdapters.filter(
      (each) => each.switchId === null || !sameId(each.switchId, targetId(target)),
    ),
  }),
  obstacles: (inventory, { switch: target }) => {
    const users = ownedAdapters(inventory)
      .filter(({ adapter, vm }) => vm !== null && sameId(adapter.switchId ?? '', targetId(target)))
      .map((owned) => ({ id: owned.adapter.id, name: labelOf(owned) }));
    const about = { target: targetId(target), name: target.name };
    return users.length === 0
      ? []
      : [makeFinding('switch-in-use', { ...about, details: [portsDetail(users)] })];
  },
  inverse: (_, { switch: before }) =>
    before === null
      ? []
      : [
          {
            kind: 'create-switch',
            name: before.name,
            type: before.type,
            card: before.uplinks[0] ?? null,
            allowManagementOs: before.allowManagementOs ?? false,
          },
        ],
  script: ({ switch: target }, text) => [
    `$vmSwitch = ${text.switch(target)}`,
    `Assert-MirrorName -Expected ${text.quote(target.name)} -Found $vmSwitch.Name`,
    `Assert-MirrorSwitchUnused -Id ${text.idOf(target)}`,
    'Hyper-V\\Remove-VMSwitch -VMSwitch $vmSwitch -Force -Confirm:$false',
    `Wait-MirrorSwitchRemoval -Id ${text.idOf(target)}`,
  ],
};
