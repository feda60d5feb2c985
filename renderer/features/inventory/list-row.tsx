import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { memo } from 'react';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText, type Text } from '../../i18n/i18n.ts';
import { vlanText } from '../../i18n/vlan-text.ts';
import { useColumnStyles } from './columns.ts';
import type { MirrorRow } from './mirror-rows.ts';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    left: 0,
    right: 0,
    height: '36px',
    cursor: 'default',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: { backgroundColor: tokens.colorNeutralBackground1Selected },
  name: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface ListRowProps {
  readonly row: MirrorRow;
  readonly index: number;
  readonly top: number;
  readonly selected: boolean;
  readonly focusable: boolean;
  readonly onSelect: (index: number) => void;
}

/** One line of the list; the whole of what is cut off stands in its tooltip. */
export const ListRow = memo(function ListRow({
  row,
  index,
  top,
  selected,
  focusable,
  onSelect,
}: ListRowProps) {
  const t = useText();
  const styles = useStyles();
  const columns = useColumnStyles();
  const { vm, adapter, mode, others } = row;
  const cells = [
    nameOf(t, row),
    row.first && vm !== null ? stateOf(t, vm.state) : '',
    adapter === null
      ? row.owner === 'external-port'
        ? t('list.external-port')
        : t('list.no-adapter')
      : adapter.name,
    row.switchName ?? (adapter === null ? '' : t('list.not-connected')),
    adapter === null ? '' : adapter.guestAddresses.join(', '),
    adapter === null ? '' : vlanText(t, adapter),
  ];
  const copies = copiesOf(t, row);
  return (
    // The keys of the grid are taken by the grid itself.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      tabIndex={focusable ? 0 : -1}
      className={mergeClasses(columns.row, styles.row, selected && styles.selected)}
      style={{ transform: `translateY(${String(top)}px)` }}
      onClick={() => {
        onSelect(index);
      }}
    >
      {cells.map((text, column) => (
        <div
          key={column}
          role={column === 0 ? 'rowheader' : 'gridcell'}
          title={text === '' ? undefined : text}
          className={mergeClasses(
            columns.cell,
            column === 0 && row.first && styles.name,
            column > 3 && styles.quiet,
          )}
        >
          {text}
        </div>
      ))}
      <div role="gridcell" className={columns.cell}>
        {adapter === null && row.owner === 'vm' ? null : <ModeBadge mode={mode} />}
      </div>
      <div role="gridcell" className={columns.cell} title={copies === '' ? undefined : copies}>
        {row.ours ? `${t('list.ours')} · ` : ''}
        {copies}
        {others.length === 0 ? null : <span className={styles.quiet}> {t('list.not-proven')}</span>}
      </div>
    </div>
  );
});

function nameOf(t: Text, { owner, vm, first }: MirrorRow): string {
  if (owner === 'host') return t('list.management-os');
  if (vm === null) return '';
  return first ? vm.name : `↳ ${vm.name}`;
}

function stateOf(t: Text, state: string): string {
  return t(`state.${state}`, { defaultValue: state });
}

function copiesOf(t: Text, { mode, others }: MirrorRow): string {
  const names = others.join(', ');
  switch (mode) {
    case 'Source':
      return others.length === 0 ? t('copies.to-nobody') : t('copies.to', { names });
    case 'Destination':
      return others.length === 0 ? t('copies.from-nobody') : t('copies.from', { names });
    case 'None':
    case null:
      return '';
  }
}
