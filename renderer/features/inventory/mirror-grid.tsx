import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useRef, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { selectionOf } from '../../stores/ui-store.ts';
import { useApp, useUi } from '../../stores/use-app.ts';
import { COLUMNS, LIST_WIDTH, ROW_HEIGHT, useColumnStyles } from './columns.ts';
import { gridMove, isFoldable, withFold } from './grid-keys.ts';
import { ListRow } from './list-row.tsx';
import type { MirrorRow } from './mirror-rows.ts';

const useStyles = makeStyles({
  scroll: { overflow: 'auto', flexGrow: 1, minHeight: 0 },
  table: { minWidth: LIST_WIDTH },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  first: { paddingInlineStart: '28px' },
  body: { position: 'relative' },
});

/** The list as a tree grid of which only the lines in sight are drawn, and the one with the focus. */
export function MirrorGrid({
  rows,
  folded,
}: {
  readonly rows: readonly MirrorRow[];
  readonly folded: ReadonlySet<string>;
}) {
  const t = useText();
  const styles = useStyles();
  const columns = useColumnStyles();
  const { ui } = useApp();
  const current = useUi((state) => state.current);
  const selected = useUi((state) => state.selected);
  const scroll = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === current),
  );
  // The lists of this library change in place: the compiler must not keep what they gave.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 12,
    scrollPaddingStart: ROW_HEIGHT,
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), at])].sort((one, other) => one - other),
  });

  const select = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row === undefined) return;
      wantsFocus.current = true;
      ui.setState(selectionOf(row.key));
    },
    [rows, ui],
  );
  const fold = useCallback(
    (index: number, isFolded?: boolean) => {
      const { vm } = rows[index] ?? {};
      if (vm == null) return;
      ui.setState((state) => ({
        folded: withFold(state.folded, vm.id, isFolded ?? !state.folded.has(vm.id)),
      }));
    },
    [rows, ui],
  );
  // Focus follows the selection only where a key or a click in this list moved it.
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    virtual.scrollToIndex(at);
    scroll.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? ROW_HEIGHT) / ROW_HEIGHT) - 2);
    const move = gridMove(event.key, { rows, at, page, folded });
    if (move === null) return;
    event.preventDefault();
    if ('to' in move) select(move.to);
    else fold(move.fold, move.folded);
  };

  return (
    <div ref={scroll} className={styles.scroll}>
      <div
        className={styles.table}
        role="treegrid"
        tabIndex={-1}
        aria-label={t('list.title')}
        aria-rowcount={rows.length + 1}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={columns.row}>
            {COLUMNS.map((column, index) => (
              <div
                key={column}
                role="columnheader"
                title={t(`column.${column}`)}
                className={mergeClasses(columns.cell, index === 0 && styles.first)}
              >
                {t(column === 'generation' ? 'column.generation-short' : `column.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const row = rows[index];
            return row === undefined ? null : (
              <ListRow
                key={key}
                row={row}
                index={index}
                top={start}
                selected={selected.has(row.key)}
                focusable={index === at}
                folded={isFoldable(row) ? folded.has(row.vm?.id ?? '') : null}
                onSelect={select}
                onFold={fold}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}
