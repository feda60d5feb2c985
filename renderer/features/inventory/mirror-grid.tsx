import { makeStyles } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useLayoutEffect, useRef, type CSSProperties } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useUi } from '../../stores/use-app.ts';
import { gridColumns, listWidth, widthOf } from './columns.ts';
import { GridHead } from './grid-head.tsx';
import { isLineSelected, type ListLine } from './list-lines.ts';
import { ListRow } from './list-row.tsx';
import { revealLine } from './reveal-line.ts';
import { useColumnChoices, useColumns, useSort } from './use-columns.ts';
import { useGridEvents } from './use-grid-events.ts';
import { usePlace } from './use-place.ts';
import { HEAD_HEIGHT, ROW_HEIGHT } from './use-list-styles.ts';

const useStyles = makeStyles({
  scroll: {
    overflow: 'auto',
    flexGrow: 1,
    minHeight: 0,
    // What the browser itself brings into sight does not end up under the heads.
    scrollPaddingTop: `${String(HEAD_HEIGHT)}px`,
    // Where the page scrolls as a whole the list still does so by itself, or all of it would be drawn.
    '@media (max-width: 640px), (max-height: 480px)': { maxHeight: 'max(240px, 70vh)' },
  },
  table: { position: 'relative' },
  body: { position: 'relative' },
});

/** The list as a tree grid of which only the lines in sight are drawn, and the one with the focus. */
export function MirrorGrid({
  lines,
  places,
  isThere,
}: {
  readonly lines: readonly ListLine[];
  /** Where in it each thing stands. */
  readonly places: ReadonlyMap<string, number>;
  /** Whether a thing is in the unfiltered list. */
  readonly isThere: (key: string) => boolean;
}) {
  const t = useText();
  const styles = useStyles();
  const current = useUi((state) => state.current);
  const selected = useUi((state) => state.selected);
  const scroll = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { columns, widths, language, isNarrow } = useColumns();
  const sort = useSort();
  const choices = useColumnChoices(table, isNarrow);
  const { at, lost } = usePlace(lines, places, current);
  // The lists of this library change in place: the compiler must not keep what they gave.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW_HEIGHT,
    overscan: 8,
    scrollMargin: HEAD_HEIGHT,
    getItemKey: (index) => lines[index]?.row.key ?? index,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...(at < lines.length ? [at] : [])])].sort(
        (one, other) => one - other,
      ),
  });
  const events = useGridEvents({ lines, at, scroll });

  // Focus follows only where a key or a click in this list moved it, or where its line is gone.
  useEffect(() => {
    const isHeld = events.holdsFocus.current && document.activeElement === document.body;
    if (lost && (isHeld || (current !== null && !isThere(current)))) {
      if (isHeld) events.wantsFocus.current = true;
      events.leaveLost(isThere);
      return;
    }
    const isElsewhere = events.taken.current !== current && current !== null && places.has(current);
    events.taken.current = current;
    if (isElsewhere || events.wantsFocus.current) revealLine(scroll.current, at);
    if (!events.wantsFocus.current) return;
    events.wantsFocus.current = false;
    const line = scroll.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]');
    line?.focus({ preventScroll: true });
    // Where the page scrolls too, it follows.
    line?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  });
  useKeptScroll(scroll, lines, places);

  const style = {
    '--list-columns': gridColumns(columns, widths, language),
    minWidth: listWidth(columns, widths, language),
  } as CSSProperties;
  return (
    <div
      ref={scroll}
      className={styles.scroll}
      style={{ scrollPaddingInlineStart: widthOf('name', widths, language) }}
    >
      <div
        ref={table}
        className={styles.table}
        style={style}
        role="treegrid"
        tabIndex={-1}
        aria-label={t('list.title')}
        aria-multiselectable
        aria-rowcount={lines.length + 1}
        {...events.handlers}
      >
        <GridHead
          columns={columns}
          widths={widths}
          language={language}
          sort={sort}
          choices={choices}
          onLeave={events.focusAt}
        />
        <div role="rowgroup" className={styles.body} style={{ height: lines.length * ROW_HEIGHT }}>
          {virtual.getVirtualItems().map(({ index, start, key }) => {
            const line = lines[index];
            return line === undefined ? null : (
              <ListRow
                key={key}
                t={t}
                line={line}
                index={index}
                top={start - HEAD_HEIGHT}
                selected={isLineSelected(line, selected)}
                focusable={index === at}
                columns={columns}
              />
            );
          })}
        </div>
      </div>
    </div>
  );
}

/**
 * Lines that come or go above what is in sight do not move it.
 *
 * Only where most of the list stays as it was, as after a reading: sorted or searched, it begins anew.
 */
function useKeptScroll(
  scroll: { readonly current: HTMLDivElement | null },
  lines: readonly ListLine[],
  places: ReadonlyMap<string, number>,
): void {
  const before = useRef(lines);
  useLayoutEffect(() => {
    const old = before.current;
    before.current = lines;
    const element = scroll.current;
    if (old === lines || element === null || element.scrollTop === 0) return;
    const top = Math.floor(element.scrollTop / ROW_HEIGHT);
    const key = old[top]?.row.key;
    const now = key === undefined ? undefined : places.get(key);
    const neighbours = [top - 1, top + 1].every((index) => {
      const each = old[index]?.row.key;
      return each === undefined || now === undefined || Math.abs((places.get(each) ?? now) - now) <= 1;
    });
    if (now !== undefined && now !== top && neighbours && Math.abs(old.length - lines.length) <= 64) {
      element.scrollTo({ top: element.scrollTop + (now - top) * ROW_HEIGHT });
    }
  }, [scroll, lines, places]);
}
