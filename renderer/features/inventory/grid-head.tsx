import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { ArrowSortDownRegular, ArrowSortUpRegular, ChevronDownRegular } from '@fluentui/react-icons';
import { memo, useState, type KeyboardEvent, type MouseEvent } from 'react';
import { useText } from '../../i18n/i18n.ts';
import type { Language } from '../../stores/preferences.ts';
import { ColumnEdge } from './column-edge.tsx';
import { WIDTH_STEP, widthOf, type Column, type ColumnWidths } from './columns.ts';
import { HeadMenu } from './head-menu.tsx';
import type { Sort } from './sort-rows.ts';
import type { ColumnChoices } from './use-columns.ts';
import { useListStyles } from './use-list-styles.ts';

const useStyles = makeStyles({
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 3,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  row: { backgroundColor: 'inherit' },
  cell: {
    position: 'relative',
    // The button has the room instead; `padding` would not win over the line's `paddingInline`.
    paddingInline: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    '&:hover .column-menu, &:focus-within .column-menu': { display: 'inline-grid' },
  },
  name: { position: 'sticky' },
  button: {
    flexGrow: 1,
    minWidth: 0,
    alignSelf: 'stretch',
    display: 'flex',
    alignItems: 'center',
    columnGap: tokens.spacingHorizontalXXS,
    paddingBlock: 0,
    paddingInline: tokens.spacingHorizontalXS,
    border: 'none',
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    fontWeight: tokens.fontWeightSemibold,
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  first: { paddingInlineStart: '26px' },
  icon: { flexShrink: 0, display: 'inline-flex' },
  menu: {
    display: 'none',
    flexShrink: 0,
    placeItems: 'center',
    width: '24px',
    height: '24px',
    marginInlineEnd: '8px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: 'inherit',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    '@media (hover: none)': { display: 'inline-grid' },
  },
});

/**
 * The heads of the columns: one stop of the keyboard, walked with the arrows.
 *
 * A click sorts; a column's menu has its widths too; Shift with an arrow makes it wider or narrower.
 */
export const GridHead = memo(function GridHead({
  columns,
  widths,
  language,
  sort,
  choices,
  onLeave,
}: {
  readonly columns: readonly Column[];
  readonly widths: ColumnWidths;
  readonly language: Language;
  readonly sort: Sort | null;
  readonly choices: ColumnChoices;
  /** Called when the keyboard goes down into the list. */
  readonly onLeave: () => void;
}) {
  const t = useText();
  const styles = useStyles();
  const list = useListStyles();
  const [stop, setStop] = useState<Column>('name');
  const [menu, setMenu] = useState<{ readonly column: Column; readonly head: HTMLElement } | null>(null);
  const at = columns.includes(stop) ? stop : 'name';

  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    // The edge of a column has taken its own keys.
    if (event.defaultPrevented) return;
    const head = event.currentTarget;
    const column = columns.find((each) => headOf(head, each)?.contains(event.target as Node));
    const cell = column === undefined ? null : headOf(head, column);
    if (column === undefined || cell === null) return;
    const { key, shiftKey: shift, altKey: alt } = event;
    const index = columns.indexOf(column);
    const last = columns.length - 1;
    const to = { ArrowLeft: index - 1, ArrowRight: index + 1, Home: 0, End: last }[key];
    if (key === 'ArrowDown') {
      if (alt) setMenu({ column, head: cell });
      else onLeave();
    } else if (to === undefined || alt || event.ctrlKey) return;
    else if (shift && key.startsWith('Arrow')) {
      const by = key === 'ArrowRight' ? WIDTH_STEP : -WIDTH_STEP;
      choices.setWidth(column, cell.getBoundingClientRect().width + by);
    } else {
      const next = columns[Math.min(last, Math.max(0, to))] ?? column;
      setStop(next);
      headOf(head, next)?.querySelector('button')?.focus();
    }
    event.preventDefault();
  };

  const onContextMenu = (event: MouseEvent<HTMLElement>) => {
    const head = event.currentTarget;
    const column = columns.find((each) => headOf(head, each)?.contains(event.target as Node));
    const cell = column === undefined ? null : headOf(head, column);
    if (column === undefined || cell === null) return;
    event.preventDefault();
    setMenu({ column, head: cell });
  };

  return (
    <div role="rowgroup" className={styles.head}>
      <div
        role="row"
        aria-rowindex={1}
        tabIndex={-1}
        className={mergeClasses(list.row, styles.row)}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
      >
        {columns.map((column) => {
          const title = t(`column.${column}`);
          const sorted = sort?.column === column ? sort.direction : 'none';
          return (
            <div
              key={column}
              role="columnheader"
              aria-sort={sorted}
              aria-label={title}
              data-column={column}
              className={mergeClasses(
                list.cell,
                styles.cell,
                column === 'name' && mergeClasses(list.name, styles.name),
              )}
            >
              <button
                type="button"
                title={title}
                tabIndex={column === at ? 0 : -1}
                className={mergeClasses(styles.button, column === 'name' && styles.first)}
                onFocus={() => {
                  setStop(column);
                }}
                onClick={() => {
                  choices.sortBy(column);
                }}
              >
                <span className={list.text}>
                  {t(column === 'generation' ? 'column.generation-short' : `column.${column}`)}
                </span>
                {sorted === 'none' ? null : (
                  <span aria-hidden className={styles.icon}>
                    {sorted === 'ascending' ? <ArrowSortUpRegular /> : <ArrowSortDownRegular />}
                  </span>
                )}
              </button>
              <button
                type="button"
                tabIndex={-1}
                aria-haspopup="menu"
                aria-label={t('list.column-menu', { column: title })}
                title={t('list.column-menu', { column: title })}
                className={mergeClasses('column-menu', styles.menu)}
                onClick={({ currentTarget: { parentElement } }) => {
                  if (parentElement !== null) setMenu({ column, head: parentElement });
                }}
              >
                <ChevronDownRegular />
              </button>
              <ColumnEdge
                column={column}
                width={widthOf(column, widths, language)}
                onWidth={choices.setWidth}
                onFit={choices.fit}
                onLeave={() => {
                  focusHead(column);
                }}
              />
            </div>
          );
        })}
      </div>
      {menu === null ? null : (
        <HeadMenu
          column={menu.column}
          head={menu.head}
          sort={sort}
          choices={choices}
          onClose={() => {
            setMenu(null);
          }}
        />
      )}
    </div>
  );
});

function headOf(row: Element, column: Column): HTMLElement | null {
  return row.querySelector<HTMLElement>(`[data-column="${column}"]`);
}

function focusHead(column: Column): void {
  document.querySelector<HTMLElement>(`[role="columnheader"][data-column="${column}"] button`)?.focus();
}
