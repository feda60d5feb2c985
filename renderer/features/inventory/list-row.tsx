import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import { ModeBadge } from '../../components/mode-badge.tsx';
import { useText } from '../../i18n/i18n.ts';
import { ROW_HEIGHT, useColumnStyles } from './columns.ts';
import type { MirrorRow } from './mirror-rows.ts';
import { cellsOf, copiesText, hiddenModes } from './row-text.ts';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    height: `${String(ROW_HEIGHT)}px`,
    cursor: 'default',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '@media (forced-colors: active)': { outline: '1px solid Highlight', outlineOffset: '-1px' },
  },
  first: { display: 'flex', alignItems: 'center', paddingInlineStart: tokens.spacingHorizontalXS },
  fold: { flexShrink: 0, display: 'grid', placeItems: 'center', width: '24px', height: '24px' },
  name: { overflow: 'hidden', textOverflow: 'ellipsis' },
  strong: { fontWeight: tokens.fontWeightSemibold },
  quiet: { color: tokens.colorNeutralForeground3 },
  modes: { display: 'flex', gap: tokens.spacingHorizontalXS },
});

/** Place of the addresses among the cells after the name; what follows them is quiet too. */
const ADDRESS = 4;

interface ListRowProps {
  readonly row: MirrorRow;
  readonly index: number;
  readonly top: number;
  readonly selected: boolean;
  readonly focusable: boolean;
  /** Whether only the first line of its VM is shown; null where there is nothing to fold. */
  readonly folded: boolean | null;
  readonly onSelect: (index: number) => void;
  readonly onFold: (index: number) => void;
}

/** One line of the list; the whole of what is cut off stands in its tooltip. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { row, index, top, selected, focusable, folded, onSelect, onFold } = props;
  const t = useText();
  const styles = useStyles();
  const columns = useColumnStyles();
  const { adapter, mode, others } = row;
  const [name = '', ...cells] = cellsOf(t, row);
  const copies = copiesText(t, row);
  const addresses = adapter?.guestAddresses.join(', ');
  return (
    // The keys of the grid are taken by the grid itself.
    // eslint-disable-next-line jsx-a11y/click-events-have-key-events
    <div
      role="row"
      aria-rowindex={index + 2}
      aria-level={row.first ? 1 : 2}
      aria-selected={selected}
      {...(folded === null ? {} : { 'aria-expanded': !folded })}
      tabIndex={focusable ? 0 : -1}
      className={mergeClasses(columns.row, styles.row, selected && styles.selected)}
      style={{ transform: `translateY(${String(top)}px)` }}
      onClick={() => {
        onSelect(index);
      }}
    >
      <div role="rowheader" title={name} className={mergeClasses(columns.cell, styles.first)}>
        {/* For the mouse; with the keyboard the arrow keys of the grid do it. */}
        <span
          aria-hidden
          className={styles.fold}
          onClick={() => {
            if (folded !== null) onFold(index);
          }}
        >
          {folded === null ? null : folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
        </span>
        <span className={mergeClasses(styles.name, row.first && styles.strong)}>{name}</span>
      </div>
      {cells.map((text, column) => (
        <div
          key={column}
          role="gridcell"
          title={column === ADDRESS ? addresses : text}
          className={mergeClasses(columns.cell, column >= ADDRESS && styles.quiet)}
        >
          {text}
        </div>
      ))}
      <div role="gridcell" className={mergeClasses(columns.cell, styles.modes)}>
        {adapter === null && row.owner === 'vm' ? null : <ModeBadge mode={mode} />}
        {folded === true ? hiddenModes(row).map((each) => <ModeBadge key={each} mode={each} short />) : null}
      </div>
      <div
        role="gridcell"
        className={columns.cell}
        title={copies === '' ? undefined : row.ours ? `${copies} · ${t('list.ours')}` : copies}
      >
        {copies}
        {others.length === 0 ? null : <span className={styles.quiet}> {t('list.not-proven')}</span>}
        {row.ours ? <span className={styles.quiet}> · {t('list.ours')}</span> : null}
      </div>
    </div>
  );
});
