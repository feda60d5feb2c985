import type { OwnedAdapter } from '../model/look-up.ts';
import type { MirroringMode } from '../model/mirroring-mode.ts';
import type { Step } from '../steps/step.ts';

/** The step that gives an adapter of a VM this mode, or null where it has it (or has no VM). */
export function setModeStep({ adapter, vm }: OwnedAdapter, mode: MirroringMode): Step | null {
  if (vm === null || adapter.mode === mode) return null;
  return {
    id: `mode ${adapter.id}`,
    kind: 'set-mode',
    vm: { id: vm.id, name: vm.name },
    adapter: { id: adapter.id, name: adapter.name },
    mode,
    from: adapter.mode ?? 'None',
  };
}
