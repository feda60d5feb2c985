import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import type { FoldedTopology, GroupKind } from './fold.ts';
import { groupTitle, portLabel, type NodeNames } from './node-names.ts';
import { useTableStyles } from './table-styles.ts';
import type { TopologyPort } from './topology-model.ts';
import { vlanWords } from './vlan-words.ts';

const useStyles = makeStyles({
  name: {
    minHeight: '24px',
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
  readonly onChoose: (key: string) => void;
  readonly onOpen: (key: string) => void;
  readonly onUnfold: (kind: GroupKind) => void;
  readonly onContextMenu: (key: string, at: { readonly x: number; readonly y: number }) => void;
}

/** The drawing's content as a table, for those who would rather read it. */
export function TopologyTable(props: TopologyTableProps) {
  const { folded, names, label, onUnfold } = props;
  const t = useText();
  const table = useTableStyles();
  const { topology, shown, groups } = folded;
  const ports = [
    ...shown.flatMap((owner) => owner.ports),
    ...(topology.external === null ? [] : [topology.external]),
  ];
  return (
    <div className={table.room} role="region" aria-label={label} tabIndex={0}>
      <table className={table.table}>
        <thead>
          <tr>
            <th scope="col">{t('topology.column-owner')}</th>
            <th scope="col">{t('column.adapter')}</th>
            <th scope="col">{t('column.mode')}</th>
            <th scope="col">{t('column.vlan')}</th>
            <th scope="col">{t('column.copies')}</th>
          </tr>
        </thead>
        <tbody>
          {ports.map((port) => (
            <PortRow key={port.key} port={port} {...props} />
          ))}
          {groups.map((group) => (
            <tr key={group.key}>
              <td colSpan={2} className={table.name} title={names.group(group)}>
                {groupTitle(t, group)}{' '}
                <Button
                  size="small"
                  onClick={() => {
                    onUnfold(group.kind);
                  }}
                >
                  {t('topology.show')}
                </Button>
              </td>
              <td>
                <ModeBadge mode={group.kind === 'sources' ? 'Source' : 'None'} />
              </td>
              <td />
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
  names,
  selected,
  found,
  onChoose,
  onOpen,
  onContextMenu,
}: TopologyTableProps & { readonly port: TopologyPort }) {
  const t = useText();
  const styles = useStyles();
  const table = useTableStyles();
  const isSelected = selected.has(port.key);
  const copies = [names.copies(port), ...names.reaches(port)].filter((part) => part !== '').join(' · ');
  return (
    <tr
      className={mergeClasses(isSelected && table.selected)}
      onContextMenu={(event) => {
        event.preventDefault();
        onContextMenu(port.key, { x: event.clientX, y: event.clientY });
      }}
    >
      <td className={table.name}>
        {port.adapter === null ? '' : (port.vm?.name ?? t('list.management-os'))}
      </td>
      <td>
        <button
          type="button"
          className={mergeClasses(styles.name, found.has(port.key) && styles.found)}
          aria-pressed={isSelected}
          aria-label={portLabel(t, port)}
          onClick={() => {
            onChoose(port.key);
          }}
          onDoubleClick={() => {
            onOpen(port.key);
          }}
        >
          {port.adapter?.name ?? t('list.external-port')}
        </button>
      </td>
      <td>
        <ModeBadge mode={port.mode} />
      </td>
      <td>{port.adapter === null ? '' : vlanWords(t, port.vlan)}</td>
      <td className={table.name}>{copies}</td>
    </tr>
  );
}
