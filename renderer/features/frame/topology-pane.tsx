import { useMemo } from 'react';
import { findAdapter } from '../../../shared/model/look-up.ts';
import { useText } from '../../i18n/i18n.ts';
import { selectionOf } from '../../stores/ui-store.ts';
import { useApp, useHost, usePlace, useUi } from '../../stores/use-app.ts';
import { EmptyList } from '../inventory/empty-list.tsx';
import { ListSkeleton } from '../inventory/list-skeleton.tsx';
import { TopologyView } from '../topology/topology-view.tsx';

/** The topology over the stores: what is selected in it is selected everywhere. */
export function TopologyPane() {
  const t = useText();
  const { ui } = useApp();
  const inventory = useHost((host) => host.inventory);
  const failed = useHost(({ error, prerequisites }) => error !== null || prerequisites.length > 0);
  const ours = useHost((host) => host.ours);
  const chosen = usePlace();
  const selected = useUi((state) => state.selected);
  const handlers = useMemo(
    () => ({
      onPlace: (switchId: string | null) => {
        ui.setState({ place: switchId });
      },
      onSelect: (key: string) => {
        ui.setState(selectionOf(key));
      },
      onContextMenu: (key: string, at: { readonly x: number; readonly y: number }) => {
        ui.setState({ menu: { key, at } });
      },
      onMirror: (source: string, target: string) => {
        ui.setState({ dialog: { kind: 'set-up', sources: [source], target } });
      },
    }),
    [ui],
  );
  // A host with one switch has nothing to choose among.
  const [only, ...others] = inventory?.switches ?? [];
  const place = chosen ?? (others.length === 0 ? (only?.id ?? null) : null);
  if (inventory === null) return failed ? <EmptyList text={t('list.not-read')} /> : <ListSkeleton />;
  return (
    <TopologyView
      inventory={inventory}
      ours={ours}
      place={place}
      selected={selected}
      {...handlers}
      onOpenSettings={(adapter) => {
        const vm = findAdapter(inventory, adapter)?.vm;
        if (vm != null) ui.setState({ dialog: { kind: 'adapter-settings', vm: vm.id, adapter } });
      }}
    />
  );
}
