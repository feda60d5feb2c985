import type { Work } from '../../../shared/contract/work.ts';
import { useApp, useHost } from '../../stores/use-app.ts';
import { receiversToShow } from './guest-cards.ts';

/**
 * Closes the dialog of a run.
 *
 * After a set-up that was begun here what is left to do is in the guests of its receivers: one adapter of
 * each is selected, and the details show the checklists, once. A run that was not done keeps what was
 * entered for it.
 */
export function useCloseResult(work: Work | null): () => void {
  const { ui } = useApp();
  const inventory = useHost((host) => host.inventory);
  return () => {
    const { begun } = ui.getState();
    const isOurs = work !== null && work.id === begun?.work && work.outcome === 'done';
    const receivers = isOurs && inventory !== null ? receiversToShow(work, inventory) : [];
    const [first] = receivers;
    ui.setState({
      dialog: null,
      ...(isOurs ? { begun: null } : {}),
      ...(first === undefined
        ? {}
        : { selected: new Set(receivers), current: first, detailsTab: 'mirroring' as const }),
    });
  };
}
