import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useRef } from 'react';
import { flushSync } from 'react-dom';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { stateText } from '../inventory/row-text.ts';
import type { FoldedTopology, FoldGroup, GroupKind } from './fold.ts';
import { groupTitle, groupVlans, type NodeNames } from './node-names.ts';
import { useTableStyles } from './table-styles.ts';
import type { TopologyPort } from './topology-model.ts';
import { useWanted, type Wanted } from './use-wanted.ts';
import { vlanWords } from '../../i18n/vlan-words.ts';

const useStyles = makeStyles({
  caption: {
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    textAlign: 'start',
    overflowWrap: 'anywhere',
  },
  table: {
    minWidth: '960px',
    '& th:nth-child(7)': { minWidth: '220px' },
    '& th:nth-child(8)': { minWidth: '120px' },
    '& tbody td:nth-child(6)': { whiteSpace: 'nowrap' },
  },
  name: {
    minHeight: '24px',
    minWidth: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    textAlign: 'start',
    overflowWrap: 'anywhere',
    unicodeBidi: 'isolate',
    cursor: 'pointer',
    ':hover': { textDecorationLine: 'underline' },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  found: { fontWeight: tokens.fontWeightSemibold },
});

interface TopologyTableProps {
  readonly folded: FoldedTopology;
  readonly names: NodeNames;
  readonly label: string;
  readonly selected: ReadonlySet<string>;
  readonly found: ReadonlySet<string>;
  readonly wanted: Wanted | null;
  readonly onChoose: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onUnfold: (kind: GroupKind) => void;
  readonly onContextMenu: (key: string, at: { readonly x: number; readonly y: number }) => void;
}

/** The drawing's content as a table, for those who would rather read it. */
export function TopologyTable(props: TopologyTableProps) {
  const { folded, names, label, selected, wanted, onUnfold } = props;
  const t = useText();
  const table = useTableStyles();
  const styles = useStyles();
  const room = useRef<HTMLDivElement>(null);
  const { topology, shown, groups } = folded;
  const ports = [
    ...shown.flatMap((owner) => owner.ports),
    ...(topology.external === null ? [] : [topology.external]),
  ];
  const goTo = useCallback((key: string) => {
    room.current?.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus();
  }, []);
  useWanted(wanted, goTo);
  const show = ({ kind, key, hidden }: FoldGroup) => {
    flushSync(() => {
      onUnfold(kind);
    });
    // Nothing more to show takes the button away; what it showed comes next.
    const isThere = room.current?.querySelector(`[data-group="${CSS.escape(key)}"]`) != null;
    const [first] = hidden[0]?.ports ?? [];
    if (!isThere && first !== undefined) goTo(first.key);
  };
  return (
    <div ref={room} className={table.room} role="region" aria-label={label} tabIndex={0}>
      <table className={mergeClasses(table.table, styles.table)}>
        <caption
          className={mergeClasses(styles.caption, selected.has(topology.virtualSwitch.id) && table.selected)}
        >
          {names.theSwitch()}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('topology.column-owner')}</th>
            <th scope="col">{t('column.adapter')}</th>
            <th scope="col">{t('column.state')}</th>
            <th scope="col">{t('column.mode')}</th>
            <th scope="col">{t('column.vlan')}</th>
            <th scope="col">{t('column.address')}</th>
            <th scope="col">{t('column.copies')}</th>
            <th scope="col">{t('topology.column-notes')}</th>
          </tr>
        </thead>
        <tbody>
          {ports.map((port) => (
            <PortRow
              key={port.key}
              port={port}
              uplinks={port.adapter === null ? topology.virtualSwitch.uplinks : []}
              {...props}
            />
          ))}
          {groups.map((group) => (
            <tr key={group.key}>
              <td colSpan={3} className={table.name} title={names.group(group)}>
                {groupTitle(t, group)}{' '}
                <Button
                  size="small"
                  data-group={group.key}
                  aria-label={t('topology.show-folded', { what: groupTitle(t, group) })}
                  onClick={() => {
                    show(group);
                  }}
                >
                  {t('topology.show')}
                </Button>
              </td>
              <td>
                <ModeBadge mode={group.kind === 'sources' ? 'Source' : 'None'} />
              </td>
              <td>{groupVlans(t, group).join(', ')}</td>
              <td />
              <td className={table.name}>{names.groupCopies(group)}</td>
              <td />
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function PortRow({
  port,
  uplinks,
  names,
  selected,
  found,
  onChoose,
  onOpen,
  onContextMenu,
}: TopologyTableProps & { readonly port: TopologyPort; readonly uplinks: readonly string[] }) {
  const t = useText();
  const styles = useStyles();
  const table = useTableStyles();
  const { key, adapter, vm, mode, vlan } = port;
  const isSelected = selected.has(key);
  const copies = [names.copies(port), ...names.reaches(port)].filter((part) => part !== '').join(' · ');
  return (
    <tr
      className={mergeClasses(isSelected && table.selected)}
      onContextMenu={(event) => {
        event.preventDefault();
        onContextMenu(key, { x: event.clientX, y: event.clientY });
      }}
    >
      <td className={table.name}>{adapter === null ? uplinks.join(', ') : names.ownerTitle(port)}</td>
      <td>
        <button
          type="button"
          data-key={key}
          className={mergeClasses(styles.name, found.has(key) && styles.found)}
          aria-pressed={isSelected}
          aria-label={names.label(port)}
          onClick={() => {
            onChoose(key);
          }}
          onDoubleClick={() => {
            onOpen(key);
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.altKey) return;
            event.preventDefault();
            onOpen(key);
          }}
        >
          {names.portTitle(port)}
        </button>
      </td>
      <td>{vm === null ? '' : stateText(t, vm.state)}</td>
      <td>
        <ModeBadge mode={mode} />
      </td>
      <td>{adapter === null ? '' : vlanWords(t, vlan)}</td>
      <td className={table.name}>{adapter?.guestAddresses[0] ?? ''}</td>
      <td className={table.name}>{copies}</td>
      <td className={table.name}>{names.notes(port).join(', ')}</td>
    </tr>
  );
}
