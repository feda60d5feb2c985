import type { Inventory } from '../../../shared/model/inventory.ts';
import type { WizardStart } from '../../stores/ui-store.ts';
import { useHost, useUi } from '../../stores/use-app.ts';
import { leftOffBy } from '../work/left-off.ts';

/** Ids of the VMs that the runs of this wizard before have left off, the one that is come back from among them. */
export function useLeftOff(
  { entered, leftOff = [] }: Pick<WizardStart, 'entered' | 'leftOff'>,
  inventory: Inventory,
): readonly string[] {
  const begun = useUi((state) => state.begun);
  const work = useHost((host) => host.work);
  if (entered === undefined || work === null || begun?.work !== work.id) return leftOff;
  return [...new Set([...leftOff, ...leftOffBy(work, inventory).map(({ id }) => id)])];
}
