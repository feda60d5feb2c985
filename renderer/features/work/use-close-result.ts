import type { Work } from '../../../shared/contract/work.ts';
import { findAdapter } from '../../../shared/model/look-up.ts';
import { selectionOf } from '../../stores/ui-store.ts';
import { useApp, useHost } from '../../stores/use-app.ts';
import { receiversOf } from './guest-cards.ts';

/**
 * Closes the dialog of a run.
 *
 * After a set-up that was begun here what is left to do is in the guest of its receiver: that is selected,
 * and its details show the checklist, once. A run that was not done keeps what was entered for it.
 */
export function useCloseResult(work: Work | null): () => void {
  const { ui } = useApp();
  const inventory = useHost((host) => host.inventory);
  return () => {
    const { begun } = ui.getState();
    const isOurs = work !== null && work.id === begun?.work && work.outcome === 'done';
    const receiver = isOurs
      ? receiversOf(work).find(
          (id) => inventory !== null && findAdapter(inventory, id)?.adapter.mode === 'Destination',
        )
      : undefined;
    ui.setState({
      dialog: null,
      ...(isOurs ? { begun: null } : {}),
      ...(receiver === undefined ? {} : { ...selectionOf(receiver), detailsTab: 'mirroring' }),
    });
  };
}
