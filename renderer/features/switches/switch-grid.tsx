import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useCallback, useRef, type KeyboardEvent } from 'react';
import { useText } from '../../i18n/i18n.ts';
import { selectionOf } from '../../stores/ui-store.ts';
import { useApp, useUi } from '../../stores/use-app.ts';
import { SWITCH_COLUMNS, SWITCHES_WIDTH, useSwitchColumnStyles } from './switch-columns.ts';
import { SwitchRowView } from './switch-row.tsx';
import type { SwitchRow } from './switch-rows.ts';

const useStyles = makeStyles({
  scroll: { overflow: 'auto', flexGrow: 1, minHeight: 0 },
  table: {
    minWidth: SWITCHES_WIDTH,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  head: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  name: { overflowWrap: 'break-word' },
});

/** Lines by which Page Up and Page Down go: a host has few switches. */
const PAGE = 8;

/** The switches as lines; one tab stop, with the keys of a list. */
export function SwitchGrid({ rows }: { readonly rows: readonly SwitchRow[] }) {
  const t = useText();
  const styles = useStyles();
  const columns = useSwitchColumnStyles();
  const { ui } = useApp();
  const current = useUi((state) => state.current);
  const selected = useUi((state) => state.selected);
  const place = useUi((state) => state.place);
  const body = useRef<HTMLDivElement>(null);
  const isCurrent = rows.findIndex(({ key }) => key === current);
  const at = Math.max(0, isCurrent >= 0 ? isCurrent : rows.findIndex(({ key }) => key === place));

  const select = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row === undefined) return;
      ui.setState(selectionOf(row.key));
      body.current?.querySelector<HTMLElement>(`[data-index="${String(index)}"]`)?.focus();
    },
    [rows, ui],
  );
  const open = useCallback(
    (index: number) => {
      const row = rows[index];
      if (row === undefined) return;
      const id = row.kind === 'switch' ? row.key : row.switchId;
      ui.setState({ dialog: { kind: 'switches', at: id } });
    },
    [rows, ui],
  );
  const openMenu = useCallback(
    (index: number, place: { readonly x: number; readonly y: number }) => {
      const row = rows[index];
      if (row === undefined) return;
      select(index);
      ui.setState({ menu: { key: row.kind === 'switch' ? row.key : (row.switchId ?? 'host'), at: place } });
    },
    [rows, select, ui],
  );

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'ContextMenu' || (event.shiftKey && event.key === 'F10')) {
      event.preventDefault();
      const box = body.current?.querySelector(`[data-index="${String(at)}"]`)?.getBoundingClientRect();
      if (box !== undefined) openMenu(at, { x: box.left + 24, y: box.bottom });
      return;
    }
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const last = rows.length - 1;
    const to = {
      ArrowDown: Math.min(at + 1, last),
      ArrowUp: Math.max(at - 1, 0),
      PageDown: Math.min(at + PAGE, last),
      PageUp: Math.max(at - PAGE, 0),
      Home: 0,
      End: last,
    }[event.key];
    if (to === undefined && event.key !== 'Enter') return;
    event.preventDefault();
    if (to === undefined) open(at);
    else select(to);
  };

  return (
    <div className={styles.scroll}>
      <div
        role="treegrid"
        tabIndex={-1}
        aria-label={t('switches-view.title')}
        aria-rowcount={rows.length + 1}
        className={styles.table}
        onKeyDown={onKeyDown}
      >
        <div role="rowgroup" className={styles.head}>
          <div role="row" aria-rowindex={1} className={columns.row}>
            {SWITCH_COLUMNS.map((column) => (
              <div key={column} role="columnheader" className={mergeClasses(columns.cell, styles.name)}>
                {t(`switches-view.${column}`)}
              </div>
            ))}
          </div>
        </div>
        <div role="rowgroup" ref={body}>
          {rows.map((row, index) => (
            <SwitchRowView
              key={row.key}
              row={row}
              index={index}
              selected={selected.has(row.key)}
              focusable={index === at}
              onSelect={select}
              onOpen={open}
              onMenu={openMenu}
            />
          ))}
        </div>
      </div>
    </div>
  );
}
