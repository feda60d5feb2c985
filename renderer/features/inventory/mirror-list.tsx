import { makeStyles, SearchBox, Skeleton, SkeletonItem, tokens } from '@fluentui/react-components';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useMemo, useRef, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { useApp, useHost, useUi } from '../../stores/use-app.ts';
import { EmptyList } from './empty-list.tsx';
import { ListRow } from './list-row.tsx';
import { matches, mirrorRows } from './mirror-rows.ts';
import { COLUMNS, useColumnStyles } from './columns.ts';

const ROW = 36;

const useStyles = makeStyles({
  pane: {
    display: 'flex',
    flexDirection: 'column',
    minHeight: 0,
    height: '100%',
    backgroundColor: tokens.colorNeutralBackground1,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  search: { margin: tokens.spacingHorizontalS, maxWidth: '420px' },
  scroll: { overflow: 'auto', flexGrow: 1, minHeight: 0 },
  table: { minWidth: '900px' },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
    minHeight: '36px',
  },
  body: { position: 'relative' },
  skeleton: { display: 'flex', flexDirection: 'column', gap: '12px', padding: tokens.spacingHorizontalM },
});

/** Virtual machines with their adapters and who copies to whom; only the lines in sight are drawn. */
export function MirrorList() {
  const t = useText();
  const styles = useStyles();
  const columns = useColumnStyles();
  const { ui } = useApp();
  const host = useHost();
  const search = useUi((state) => state.search);
  const selected = useUi((state) => state.selected);
  const { inventory, ours } = host;
  const all = useMemo(() => mirrorRows({ inventory, ours }), [inventory, ours]);
  const rows = useMemo(() => all.filter((row) => matches(row, search)), [all, search]);
  const scroll = useRef<HTMLDivElement>(null);
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  const at = Math.max(
    0,
    rows.findIndex(({ key }) => key === selected),
  );

  const select = (index: number) => {
    const row = rows[Math.min(Math.max(index, 0), rows.length - 1)];
    if (row === undefined) return;
    ui.setState({ selected: row.key });
    virtual.scrollToIndex(rows.indexOf(row));
    requestAnimationFrame(() => {
      scroll.current?.querySelector<HTMLElement>('[role="row"][tabindex="0"]')?.focus();
    });
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const page = Math.max(1, Math.floor((scroll.current?.clientHeight ?? ROW) / ROW) - 2);
    const steps: Partial<Record<string, number>> = {
      ArrowDown: at + 1,
      ArrowUp: at - 1,
      Home: 0,
      End: rows.length - 1,
      PageDown: at + page,
      PageUp: at - page,
    };
    const next = steps[event.key];
    if (next === undefined) return;
    event.preventDefault();
    select(next);
  };

  if (inventory === null) {
    return (
      <div className={styles.pane}>
        {host.error === null ? (
          <Skeleton aria-label={t('list.reading')} className={styles.skeleton}>
            {[1, 2, 3, 4, 5].map((line) => (
              <SkeletonItem key={line} />
            ))}
          </Skeleton>
        ) : (
          <EmptyList text={t('list.not-read')} />
        )}
      </div>
    );
  }
  return (
    <div className={styles.pane}>
      <SearchBox
        className={styles.search}
        aria-label={t('list.search')}
        placeholder={t('list.search')}
        value={search}
        onChange={(_, { value }) => {
          ui.setState({ search: value });
        }}
      />
      <div ref={scroll} className={styles.scroll}>
        <div
          className={styles.table}
          role="grid"
          tabIndex={-1}
          aria-label={t('list.title')}
          aria-rowcount={rows.length + 1}
          onKeyDown={onKeyDown}
        >
          <div role="rowgroup" className={styles.head}>
            <div role="row" aria-rowindex={1} className={columns.row}>
              {COLUMNS.map((column) => (
                <div key={column} role="columnheader" className={columns.cell}>
                  {t(`column.${column}`)}
                </div>
              ))}
            </div>
          </div>
          {rows.length === 0 ? null : (
            <div role="rowgroup" className={styles.body} style={{ height: virtual.getTotalSize() }}>
              {virtual.getVirtualItems().map(({ index, start, key }) => {
                const row = rows[index];
                return row === undefined ? null : (
                  <ListRow
                    key={key}
                    row={row}
                    index={index}
                    top={start}
                    selected={row.key === selected}
                    focusable={index === at}
                    onSelect={select}
                  />
                );
              })}
            </div>
          )}
        </div>
        {rows.length > 0 ? null : (
          <EmptyList text={all.length === 0 ? t('list.no-vms') : t('list.none-found')} />
        )}
      </div>
    </div>
  );
}
