import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { memo } from 'react';
import type { Text } from '../../i18n/i18n.ts';
import type { Column } from './columns.ts';
import { isSameLine, type ListLine } from './list-lines.ts';
import { cellOf, useCellStyles } from './row-cell.tsx';
import { NameText } from './name-text.tsx';
import { cellText, markOf } from './row-text.ts';
import { useListStyles } from './use-list-styles.ts';

const useStyles = makeStyles({
  row: {
    position: 'absolute',
    top: 0,
    left: 0,
    cursor: 'default',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    // Drawn above the cells, of which the name lies above the line.
    '::after': {
      content: '""',
      position: 'absolute',
      inset: 0,
      zIndex: 2,
      border: '2px solid transparent',
      pointerEvents: 'none',
      '@media (forced-colors: active)': { display: 'none' },
    },
    ':focus-visible': { outlineStyle: 'none' },
    ':focus-visible::after': {
      borderTopColor: tokens.colorStrokeFocus2,
      borderBottomColor: tokens.colorStrokeFocus2,
      borderLeftColor: tokens.colorStrokeFocus2,
      borderRightColor: tokens.colorStrokeFocus2,
      '@media (forced-colors: active)': { display: 'block', border: '3px solid Highlight' },
    },
  },
  selected: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    '::after': { '@media (forced-colors: active)': { display: 'block', border: '1px solid Highlight' } },
  },
  name: { paddingInlineStart: tokens.spacingHorizontalXXS, columnGap: 0 },
  marked: {
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    '@media (forced-colors: active)': { borderLeft: '4px solid Highlight' },
  },
  fold: { flexShrink: 0, display: 'grid', placeItems: 'center', width: '24px', height: '24px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface ListRowProps {
  readonly t: Text;
  readonly line: ListLine;
  readonly index: number;
  readonly top: number;
  readonly selected: boolean;
  /** Whether it is the one line of the list that Tab leads to. */
  readonly focusable: boolean;
  readonly columns: readonly Column[];
}

/** One line of the list; the whole of what is cut off stands in its tooltips. The list takes its events. */
export const ListRow = memo(function ListRow(props: ListRowProps) {
  const { t, line, index, top, selected, focusable, columns } = props;
  const styles = useStyles();
  const list = useListStyles();
  const cell = useCellStyles();
  const { row, first, rest, folded } = line;
  return (
    <div
      role="row"
      data-index={index}
      aria-rowindex={index + 2}
      aria-level={first ? 1 : 2}
      aria-selected={selected}
      {...(rest.length === 0 ? {} : { 'aria-expanded': !folded })}
      tabIndex={focusable ? 0 : -1}
      className={mergeClasses(list.row, styles.row, selected && styles.selected)}
      style={{ transform: `translateY(${String(top)}px)` }}
    >
      {columns.map((column) => {
        if (column === 'name') {
          const name = cellText(t, row, 'name');
          return (
            <div
              key={column}
              role="rowheader"
              data-column={column}
              title={name}
              className={mergeClasses(list.cell, list.name, styles.name, selected && styles.marked)}
            >
              {/* For the mouse; with the keyboard the arrow keys of the list do it. */}
              <span aria-hidden data-fold={rest.length > 0} className={styles.fold}>
                {rest.length === 0 ? null : folded ? <ChevronRightRegular /> : <ChevronDownRegular />}
              </span>
              <NameText
                text={first ? name : `↳ ${name}`}
                mark={markOf(row, 'name')}
                className={first ? styles.strong : cell.quiet}
              />
            </div>
          );
        }
        const { title, spoken, content } = cellOf(t, line, column, { list, cell });
        return (
          <div
            key={column}
            role="gridcell"
            data-column={column}
            className={list.cell}
            {...(title === '' ? {} : { title })}
            {...(spoken === undefined ? {} : { 'aria-label': spoken })}
          >
            {content}
          </div>
        );
      })}
    </div>
  );
}, isSameRow);

/** A line that says the same is not drawn anew, however often the host is read. */
function isSameRow(one: ListRowProps, other: ListRowProps): boolean {
  return (
    isSameLine(one.line, other.line) &&
    one.index === other.index &&
    one.top === other.top &&
    one.selected === other.selected &&
    one.focusable === other.focusable &&
    one.columns === other.columns &&
    one.t === other.t
  );
}
