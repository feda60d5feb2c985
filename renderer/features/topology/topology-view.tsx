import { makeStyles } from '@fluentui/react-components';
import { useEffect, useMemo, useRef, useState, type JSX } from 'react';
import type { Inventory } from '../../../shared/model/inventory.ts';
import { useText } from '../../i18n/i18n.ts';
import { addTexts } from '../../i18n/lazy-texts.ts';
import { topologyEn } from '../../i18n/texts/topology.en.ts';
import { topologyIt } from '../../i18n/texts/topology.it.ts';
import { switchNames, switchNameText } from '../host/switch-names.ts';
import { EmptyList } from '../inventory/empty-list.tsx';
import { namesApart } from '../plan/told-apart.ts';
import { HostCards } from './host-cards.tsx';
import { HostTable } from './host-table.tsx';
import { portLabel } from './node-names.ts';
import { switchOverviews } from './switch-overview.ts';
import { SwitchPane } from './switch-pane.tsx';
import { switchTopology, withoutSwitch, type TopologyPort } from './topology-model.ts';
import { TopologyTools } from './topology-tools.tsx';
import type { SaveDrawing } from './use-export.ts';

addTexts({ en: topologyEn, it: topologyIt });

const useStyles = makeStyles({
  view: { flexGrow: 1, minHeight: 0, minWidth: 0, display: 'flex', flexDirection: 'column' },
});

export interface TopologyViewProps {
  readonly inventory: Inventory;
  /** Ids of the adapters that the program added. */
  readonly ours: readonly string[];
  /** The switch to which the view is narrowed; null shows the host: its switches as cards with counts. */
  readonly place: string | null;
  readonly onPlace: (switchId: string | null) => void;
  /** Whether the host's page shows more than the one switch. */
  readonly hasOverview: boolean;
  /** Keys of what is selected everywhere: adapter ids, VM ids, `external:<switch id>`, switch ids. */
  readonly selected: ReadonlySet<string>;
  /** The selected thing that the keyboard is at. */
  readonly current: string | null;
  readonly onSelect: (key: string) => void;
  /** Double-click, Enter. */
  readonly onOpenSettings: (adapterId: string) => void;
  /** The same on a switch or its external port. */
  readonly onOpenSwitch: (switchId: string) => void;
  /** Right click, the context-menu key, Shift+F10 on a node; the position is where the menu opens (client px). */
  readonly onContextMenu: (key: string, at: { readonly x: number; readonly y: number }) => void;
  /** Starts the wizard filled in: copies of `source` to `target` (adapter ids on one switch). */
  readonly onMirror: (source: string, target: string) => void;
  readonly saveDrawing: SaveDrawing;
}

/** Who copies to whom, drawn: a host's switches as cards, or one switch with all that is on it. */
export function TopologyView(props: TopologyViewProps): JSX.Element {
  const { inventory, ours, place } = props;
  const styles = useStyles();
  const [search, setSearch] = useState('');
  const [isTable, setTable] = useState(false);
  const names = useMemo(() => switchNames(inventory.switches), [inventory.switches]);
  const nameOf = (switchId: string) => {
    const name = names.get(switchId);
    return name === undefined ? '' : switchNameText(name);
  };
  const topology = useMemo(
    () => (place === null ? null : switchTopology(inventory, place, ours)),
    [inventory, place, ours],
  );
  const shared = { search, onSearch: setSearch, isTable, onTable: setTable };
  // What is pressed to go from page to page goes with its page; the focus goes on in the next one.
  const view = useRef<HTMLDivElement>(null);
  const arriving = useRef<string | null>(null);
  const shown = topology?.virtualSwitch.id ?? null;
  useEffect(() => {
    if (arriving.current !== null) view.current?.querySelector<HTMLElement>(arriving.current)?.focus();
    arriving.current = null;
  }, [shown]);
  const goTo = (switchId: string | null) => {
    arriving.current =
      switchId === null
        ? `[data-open="${CSS.escape(shown ?? '')}"]`
        : '[data-key][tabindex="0"], [role="region"]';
    props.onPlace(switchId);
  };
  return (
    <div ref={view} className={styles.view}>
      {topology === null ? (
        <HostView {...props} {...shared} nameOf={nameOf} onPlace={goTo} />
      ) : (
        <SwitchPane
          key={topology.virtualSwitch.id}
          {...props}
          {...shared}
          topology={topology}
          name={nameOf(topology.virtualSwitch.id)}
          onBack={
            props.hasOverview
              ? () => {
                  goTo(null);
                }
              : null
          }
        />
      )}
    </div>
  );
}

interface HostViewProps extends TopologyViewProps {
  readonly search: string;
  readonly onSearch: (text: string) => void;
  readonly isTable: boolean;
  readonly onTable: (isTable: boolean) => void;
  readonly nameOf: (switchId: string) => string;
}

function HostView(props: HostViewProps) {
  const { inventory, ours, search, onSearch, isTable, onTable, nameOf, selected, onPlace, onContextMenu } =
    props;
  const t = useText();
  const switches = useMemo(() => switchOverviews(inventory, ours, search), [inventory, ours, search]);
  const loose = useMemo(
    () => withoutSwitch(inventory).map((loosePort) => portLabel(t, namesApart(inventory), loosePort)),
    [inventory, t],
  );
  const label = t('topology.switches', { name: inventory.host.name });
  const labelOf = (port: TopologyPort) => portLabel(t, namesApart(inventory), port);
  const shown = { switches, nameOf, labelOf, label, loose, onOpen: onPlace };
  const found = switches.reduce((sum, each) => sum + each.found, 0);
  return (
    <>
      <TopologyTools
        search={search}
        onSearch={onSearch}
        found={search.trim() === '' ? '' : t('topology.found', { count: found })}
        isTable={isTable}
        onTable={onTable}
        onBack={null}
      />
      {switches.length === 0 && loose.length === 0 ? (
        <EmptyList text={t('topology.no-switches')} />
      ) : isTable ? (
        <HostTable {...shown} />
      ) : (
        <HostCards
          {...shown}
          isSearching={search.trim() !== ''}
          selected={selected}
          onOpenSwitch={props.onOpenSwitch}
          onContextMenu={onContextMenu}
        />
      )}
    </>
  );
}
