import { useMemo, useState } from 'react';
import { findAdapter, findVm } from '../../../shared/model/look-up.ts';
import { useText } from '../../i18n/i18n.ts';
import { selectionOf } from '../../stores/ui-store.ts';
import { useActions, useApp, useHost, usePlace, useProgram, useUi } from '../../stores/use-app.ts';
import { useOpenDialog } from '../actions/use-open-dialog.ts';
import { EmptyList } from '../inventory/empty-list.tsx';
import { ListSkeleton } from '../inventory/list-skeleton.tsx';
import { withoutSwitch } from '../topology/topology-model.ts';
import { TopologyView } from '../topology/topology-view.tsx';

/** The topology over the stores: what is selected in it is selected everywhere. */
export function TopologyPane() {
  const t = useText();
  const { ui } = useApp();
  const { saveDrawing } = useActions();
  const open = useOpenDialog();
  const inventory = useHost((host) => host.inventory);
  const failed = useHost(({ error, prerequisites }) => error !== null || prerequisites.length > 0);
  const ours = useHost((host) => host.ours);
  const chosen = usePlace();
  const selected = useUi((state) => state.selected);
  const current = useUi((state) => state.current);
  const onDesktop = useProgram(({ about }) => about?.door === 'desktop');
  const [isOverview, setOverview] = useState(false);
  const isLoose = useMemo(() => inventory !== null && withoutSwitch(inventory).length > 0, [inventory]);
  const handlers = useMemo(
    () => ({
      onPlace: (switchId: string | null) => {
        setOverview(switchId === null);
        ui.setState({ place: switchId });
      },
      onContextMenu: (key: string, at: { readonly x: number; readonly y: number }) => {
        ui.setState({ menu: { key, at } });
      },
    }),
    [ui],
  );
  if (inventory === null) return failed ? <EmptyList text={t('list.not-read')} /> : <ListSkeleton />;
  // A host with one switch has nothing to choose among; its page is there for what is on no switch.
  const [only, ...others] = inventory.switches;
  const isChoice = others.length > 0 || isOverview;
  return (
    <TopologyView
      inventory={inventory}
      ours={ours}
      place={chosen ?? (isChoice ? null : (only?.id ?? null))}
      hasOverview={others.length > 0 || isLoose}
      selected={selected}
      current={current}
      saveDrawing={onDesktop ? saveDrawing : null}
      {...handlers}
      onSelect={(key) => {
        // A VM is selected as in the list: by its adapters, all of them.
        const [first, ...more] = findVm(inventory, key)?.adapters.map(({ id }) => id) ?? [];
        if (first === undefined) ui.setState(selectionOf(key));
        else ui.setState({ selected: new Set([first, ...more]), current: first });
      }}
      onMirror={(source, target) => {
        open({ kind: 'set-up', sources: [source], target });
      }}
      onOpenSettings={(adapter) => {
        const vm = findAdapter(inventory, adapter)?.vm;
        if (vm != null) open({ kind: 'adapter-settings', vm: vm.id, adapter });
      }}
      onOpenSwitch={(switchId) => {
        open({ kind: 'switches', at: switchId });
      }}
    />
  );
}
