import { useMemo, type RefObject } from 'react';
import { useApp, usePreferences } from '../../stores/use-app.ts';
import { STACKED, useMedia } from '../../components/use-media.ts';
import type { Language } from '../../stores/preferences.ts';
import {
  bounded,
  columnOf,
  gridColumns,
  hiddenIn,
  hiding,
  shownColumns,
  type Column,
  type ColumnWidths,
} from './columns.ts';
import { nextSort, type Sort } from './sort-rows.ts';

/** What a person can choose of the columns, by a head, its edge or its menu; every choice is remembered. */
export interface ColumnChoices {
  /** A click on the head. */
  readonly sortBy: (column: Column) => void;
  readonly sort: (sort: Sort | null) => void;
  /** In pixels; kept within bounds. */
  readonly setWidth: (column: Column, width: number) => void;
  /** As wide as what stands in it now. */
  readonly fit: (column: Column) => void;
  readonly hide: (column: Column) => void;
  readonly foldAll: () => void;
  readonly unfoldAll: () => void;
}

/** The columns as they are shown, in this language and this window. */
export interface ShownColumns {
  readonly columns: readonly Column[];
  /** Those that were given. */
  readonly widths: ColumnWidths;
  readonly language: Language;
  readonly isNarrow: boolean;
}

/** The columns that are shown, and the widths that were given to some. */
export function useColumns(): ShownColumns {
  const isNarrow = useMedia(STACKED);
  const hiddenColumns = usePreferences((chosen) => chosen.hiddenColumns);
  const narrowHiddenColumns = usePreferences((chosen) => chosen.narrowHiddenColumns);
  const widths = usePreferences((chosen) => chosen.columnWidths);
  const language = usePreferences((chosen) => chosen.language);
  const columns = useMemo(
    () => shownColumns(hiddenIn({ hiddenColumns, narrowHiddenColumns }, isNarrow)),
    [hiddenColumns, narrowHiddenColumns, isNarrow],
  );
  return { columns, widths, language, isNarrow };
}

/** By what the list is sorted; null for the host's order. */
export function useSort(): Sort | null {
  const sort = usePreferences((chosen) => chosen.sort);
  return useMemo(() => {
    const column = sort === null ? null : columnOf(sort.column);
    return sort === null || column === null ? null : { column, direction: sort.direction };
  }, [sort]);
}

/** The choices over the list in `table`, which is measured where a width is to follow from what is seen. */
export function useColumnChoices(table: RefObject<HTMLElement | null>, isNarrow: boolean): ColumnChoices {
  const { preferences, program, ui } = useApp();
  return useMemo(() => {
    const chosen = () => preferences.state.getState();
    const shownNow = () => shownColumns(hiddenIn(chosen(), isNarrow));
    const sort = (next: Sort | null) => {
      preferences.choose({ sort: next });
    };
    const setWidth = (column: Column, width: number) => {
      // What stands before it keeps its width, or the edge would not follow the pointer.
      const shown = shownNow();
      const before = shown.slice(0, shown.indexOf(column));
      const measured = before.map((each) => [each, bounded(headWidth(table.current, each))] as const);
      preferences.choose({
        columnWidths: {
          ...Object.fromEntries(measured),
          ...chosen().columnWidths,
          [column]: bounded(width),
        },
      });
    };
    return {
      sort,
      setWidth,
      sortBy(column) {
        const { sort: now } = chosen();
        const at = now === null ? null : columnOf(now.column);
        sort(nextSort(now === null || at === null ? null : { column: at, direction: now.direction }, column));
      },
      fit(column) {
        if (table.current === null) return;
        const { columnWidths, language } = chosen();
        const layout = { columns: shownNow(), widths: columnWidths, language };
        setWidth(column, wantedWidth(table.current, layout, column));
      },
      hide(column) {
        preferences.choose(hiding([...hiddenIn(chosen(), isNarrow), column], isNarrow));
      },
      foldAll() {
        const { snapshot } = program.state.getState();
        const machines = snapshot?.hosts.flatMap(({ inventory }) => inventory?.virtualMachines ?? []) ?? [];
        ui.setState({ folded: new Set(machines.map(({ id }) => id)) });
      },
      unfoldAll() {
        ui.setState({ folded: new Set() });
      },
    };
  }, [preferences, program, ui, table, isNarrow]);
}

function headWidth(table: HTMLElement | null, column: Column): number {
  const head = table?.querySelector(`[role="columnheader"][data-column="${column}"]`);
  return head?.getBoundingClientRect().width ?? 0;
}

/** How wide the lines in sight would have the column: they are laid out so for a moment. */
function wantedWidth(
  table: HTMLElement,
  { columns, widths, language }: Omit<ShownColumns, 'isNarrow'>,
  column: Column,
): number {
  table.style.setProperty('--list-columns', gridColumns(columns, widths, language, column));
  const cells = [...table.querySelectorAll(`[data-column="${column}"]`)];
  const wanted = Math.max(...cells.map((cell) => Math.ceil(cell.getBoundingClientRect().width)));
  table.style.setProperty('--list-columns', gridColumns(columns, widths, language));
  return wanted;
}
