import { makeStyles, tokens } from '@fluentui/react-components';
import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { useEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/i18n.ts';
import type { NamesApart } from '../plan/told-apart.ts';
import { listMove } from './list-move.ts';
import { WatchRowLine } from './watch-row.tsx';
import { checkedOf, type WatchRow } from './watch-rows.ts';

/** Lines that a page key goes. */
const PAGE = 8;

const useStyles = makeStyles({
  list: {
    flexGrow: 1,
    minHeight: '120px',
    maxHeight: 'min(264px, 40vh)',
    overflow: 'auto',
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  body: { position: 'relative', listStyle: 'none', margin: 0, padding: 0 },
  item: { position: 'absolute', top: 0, insetInlineStart: 0, width: '100%' },
});

/**
 * The adapters that can be watched, of which only the lines in sight are drawn.
 *
 * One stop of the Tab key, at the first adapter or where the arrow keys have led.
 */
export function WatchList({
  rows,
  names,
  chosen,
  searching,
  onChoose,
}: {
  readonly rows: readonly WatchRow[];
  readonly names: NamesApart;
  /** Ids of the chosen adapters in small letters. */
  readonly chosen: ReadonlySet<string>;
  readonly searching: boolean;
  readonly onChoose: (row: WatchRow, chosen: boolean) => void;
}) {
  const t = useText();
  const styles = useStyles();
  const scroll = useRef<HTMLDivElement>(null);
  const wantsFocus = useRef(false);
  const [current, setCurrent] = useState<string | null>(null);
  const wanted = rows.findIndex(({ key }) => key === current);
  const at =
    wanted >= 0
      ? wanted
      : Math.max(
          0,
          rows.findIndex(({ kind }) => kind === 'adapter'),
        );
  // The lists of this library change in place: the compiler must not keep what they gave.
  // eslint-disable-next-line react-hooks/incompatible-library
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: (index) => (rows[index]?.kind === 'adapter' ? 52 : 36),
    overscan: 8,
    getItemKey: (index) => rows[index]?.key ?? index,
    rangeExtractor: (range) => [...new Set([...defaultRangeExtractor(range), at])].sort((a, b) => a - b),
  });
  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    virtual.scrollToIndex(at);
    scroll.current?.querySelector<HTMLElement>(`[data-index="${String(at)}"] input`)?.focus();
  }, [at, virtual]);

  const onKeyDown = (event: KeyboardEvent) => {
    const to = listMove(event.key, at, rows.length, PAGE);
    if (to === null) return;
    event.preventDefault();
    wantsFocus.current = true;
    setCurrent(rows[to]?.key ?? null);
  };
  return (
    <div ref={scroll} className={styles.list}>
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- the arrow keys go between its boxes */}
      <ul
        className={styles.body}
        style={{ height: virtual.getTotalSize() }}
        aria-label={t('wizard.watch.list')}
        onKeyDown={onKeyDown}
        onFocus={({ target }) => {
          const index = target.closest('[data-index]')?.getAttribute('data-index');
          setCurrent(rows[Number(index)]?.key ?? null);
        }}
      >
        {virtual.getVirtualItems().map(({ index, key, start }) => {
          const row = rows[index];
          return row === undefined ? null : (
            <li
              key={key}
              ref={virtual.measureElement}
              data-index={index}
              className={styles.item}
              style={{ transform: `translateY(${String(start)}px)` }}
              aria-setsize={rows.length}
              aria-posinset={index + 1}
            >
              <WatchRowLine
                row={row}
                names={names}
                checked={checkedOf(row.ids, chosen)}
                searching={searching}
                isStop={index === at}
                onChoose={onChoose}
              />
            </li>
          );
        })}
      </ul>
    </div>
  );
}
