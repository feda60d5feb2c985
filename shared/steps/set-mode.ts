import { z } from 'zod';
import { movingObstacles } from '../checks/hardware-obstacles.ts';
import { MirroringMode } from '../model/mirroring-mode.ts';
import { withAdapter } from './edit-inventory.ts';
import type { StepKind } from './step-kind.ts';
import { AdapterTarget, StepId, targetId, VmTarget } from './target.ts';

export const SetModeStep = z.strictObject({
  id: StepId,
  kind: z.literal('set-mode'),
  vm: VmTarget,
  adapter: AdapterTarget,
  mode: MirroringMode,
  /** The mode it was planned against; another one found means that somebody was faster. */
  from: MirroringMode,
});
export type SetModeStep = z.infer<typeof SetModeStep>;

/** Sets an adapter's mirroring mode (`Set-VMNetworkAdapter -PortMirroring`). */
export const setMode: StepKind<SetModeStep> = {
  kind: 'set-mode',
  schema: SetModeStep,
  title: ({ vm, adapter, mode }) => `Set mirroring mode of ${vm.name}/${adapter.name} to ${mode}`,
  expect: (inventory, { vm, adapter, mode }) => withAdapter(inventory, vm.id, targetId(adapter), { mode }),
  obstacles: (inventory, { vm }) => movingObstacles(inventory, vm),
  inverse: ({ vm, adapter, mode }, before) =>
    before.adapter?.mode == null || before.adapter.mode === mode
      ? []
      : [{ kind: 'set-mode', vm, adapter, mode: before.adapter.mode, from: mode }],
  script: ({ vm, adapter, mode, from }, text) => [
    `$adapter = ${text.adapter(vm, adapter)}`,
    `Assert-MirrorState -What 'the mirroring mode' -Expected '${from}' -Found $adapter.PortMirroringMode`,
    `Hyper-V\\Set-VMNetworkAdapter -VMNetworkAdapter $adapter -PortMirroring ${mode} -Confirm:$false`,
    `Wait-MirrorMode -VMId ${text.quote(vm.id)} -Id ${text.idOf(adapter)} -Mode '${mode}'`,
  ],
};
